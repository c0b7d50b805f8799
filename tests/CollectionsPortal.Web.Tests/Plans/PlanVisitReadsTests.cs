using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Sweeps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>The proof that a private link reads: every endpoint there is, by every method, with the cookie of a visit.</summary>
public sealed class PlanVisitReadsTests(SweepFixture sweep) : IClassFixture<SweepFixture>
{
    /// <summary>The only tables in which a visit leaves anything: its own link, and what was answered at its door.</summary>
    private static readonly string[] OfTheVisitItself = ["PlanLinks", "PlanLinkVisits", "DataProtectionKeys"];

    private static readonly HttpMethod[] Methods =
        [HttpMethod.Get, HttpMethod.Head, HttpMethod.Options, HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete];

    [Fact]
    public async Task EveryEndpoint_ByEveryMethodWithAVisit_ChangesNothing()
    {
        var before = await TablesAsync();
        var (opened, tried) = (new HashSet<string>(), 0);
        var (browser, token) = await VisitAsync();
        foreach (var name in sweep.Endpoints.Keys)
        {
            var path = sweep.PathOf(KnownEndpoints.All[name]);
            foreach (var method in Methods)
            {
                var page = await SendAsync(browser, method, path, token);
                tried++;
                if ((int)page.Status < 300) { opened.Add(name); }
            }

            // One of them ends the visit, and nothing else does.
            Assert.Equal(name == Links.PlanVisit, (await browser.GetAsync("/p/plan")).RedirectsTo is not null);
            if (name == Links.PlanVisit) { (browser, token) = await VisitAsync(); }
        }

        var changed = (await TablesAsync()).Where(table => before[table.Key] != table.Value).Select(table => table.Key);

        Assert.Empty(changed);
        Assert.True(tried >= 7 * 60, $"Only {tried} requests: the test has gone blind.");
        Assert.Contains(Links.PlanVisit, opened);
        Assert.Contains(Links.PlanDoor, opened);
        Assert.DoesNotContain(opened, name => name.StartsWith("/Agents", StringComparison.Ordinal) || name.StartsWith("/Supervisors", StringComparison.Ordinal) || name.StartsWith("/Admin", StringComparison.Ordinal));
    }

    /// <summary>The comparison would see a change: here is one.</summary>
    [Fact]
    public async Task Tables_AfterAnActOfStaff_Differ()
    {
        var scene = await PlanScene.MakeAsync(sweep.App);
        var before = await TablesAsync();

        await scene.WithAsync<PlanLinkService>(links => links.RevokeAsync(scene.Plan, scene.Link, Actor.System, CancellationToken.None));

        Assert.Equal(["AuditChainHeads", "AuditEntries"], (await TablesAsync()).Where(table => before[table.Key] != table.Value).Select(table => table.Key).Order());
    }

    private static async Task<PortalPage> SendAsync(PortalBrowser browser, HttpMethod method, string path, string token)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        if (method != HttpMethod.Get && method != HttpMethod.Head && method != HttpMethod.Options)
        {
            request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token)]);
        }

        return await browser.SendAsync(request);
    }

    private async Task<(PortalBrowser Browser, string Token)> VisitAsync()
    {
        var browser = await sweep.BrowserForAsync(KnownEndpoints.All[Links.PlanVisit]);
        var page = await browser.GetAsync("/p/plan");
        return (browser, ((IHtmlInputElement)page.Document.QuerySelector("input[name=__RequestVerificationToken]")!).Value);
    }

    /// <summary>Each table with a print of all that is in it.</summary>
    private async Task<Dictionary<string, string>> TablesAsync()
    {
        var prints = new Dictionary<string, string>();
        await sweep.App.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            await db.Database.OpenConnectionAsync();
            var connection = db.Database.GetDbConnection();
            var tables = await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
            foreach (var table in tables.Except(OfTheVisitItself))
            {
                var rows = string.Join('\n', await RowsAsync(connection, $"SELECT * FROM \"{table}\""));
                prints[table] = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows)));
            }
        });
        return prints;
    }

    private static async Task<List<string>> RowsAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))));
        }

        return rows;
    }

    private static string Text(object value) => value is byte[] bytes ? Convert.ToHexString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty;
}
