using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Admin;

/// <summary>An administrator imports a file over HTTP. The background worker is off, so that every step can be looked at.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private PortalApp app = null!;
    private PortalBrowser browser = null!;

    public async Task InitializeAsync()
    {
        app = await PortalApp.StartAsync(("Portal:Jobs", "false"));
        browser = await app.AsAsync(StaffRole.Administrator);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData("one sentence, and no columns\n\n", "The file has a header and no records.")]
    [InlineData("\u0089PNG\r\n\u001a\n\u0000\u0000", "This is not a CSV file with a header of column names, parted by commas.")]
    [InlineData("a;b;c\r\n1;2;3\r\n", "This is not a CSV file with a header of column names, parted by commas.")]
    public async Task Post_NoPlacementFile_RendersError(string content, string error)
    {
        var page = await UploadAsync(Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(error, page.ErrorOf("Input.File"));
    }

    [Fact]
    public async Task Post_NoFileAtAll_RendersError()
    {
        var page = await browser.SubmitAsync("/admin/imports/upload", ("Input.Creditor", ""));

        Assert.Equal("Choose a file.", page.ErrorOf("Input.File"));
    }

    [Fact]
    public async Task Post_HugeHeader_RendersError()
    {
        var page = await UploadAsync(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(0, 100_000).Select(at => $"column{at}")) + "\r\n1\r\n"));

        Assert.Equal("This is not a CSV file with a header of column names, parted by commas.", page.ErrorOf("Input.File"));
    }

    [Fact]
    public async Task Import_GoodAndBadRecords_IsShownThenDoneExactlySo()
    {
        var staged = await UploadAsync(ImportSample.File(ImportSample.Row("A1"), ImportSample.Row("A1"), ImportSample.Row("A2", remark: "=1+1")));
        var working = await browser.FollowAsync(staged);
        await WorkAsync();
        var preview = await browser.FollowAsync(staged);
        var refusedOnly = await browser.GetAsync(staged.RedirectsTo + "?show=Refused");
        var before = await CountAccountsAsync();

        var ordered = await browser.PressAsync(preview, "Import 2 records");
        var progress = await browser.GetAsync(staged.RedirectsTo + "?handler=Progress");
        await WorkAsync();
        var over = await browser.GetAsync(staged.RedirectsTo + "?handler=Progress");
        var done = await browser.FollowAsync(ordered);

        Assert.NotNull(working.Document.QuerySelector("progress"));
        Assert.Equal(3, preview.Document.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("Record 2 of this file has the same account number", Assert.Single(refusedOnly.Document.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.Equal(0, before);
        Assert.NotNull(progress.Document.QuerySelector("progress"));
        Assert.False(progress.Response.Headers.Contains("HX-Refresh"));
        Assert.True(over.Response.Headers.Contains("HX-Refresh"));
        Assert.Equal(2, await CountAccountsAsync());
        Assert.Contains("What was done", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Discard the file", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_FileSaidToBeInPounds_IsShownAndDoneInPounds()
    {
        var staged = await UploadAsync(ImportSample.File(ImportSample.Row("G1"), ImportSample.Row("G2")), "GBP");
        await WorkAsync();
        var preview = await browser.FollowAsync(staged);

        await browser.PressAsync(preview, "Import 2 records");
        await WorkAsync();
        var again = await UploadAsync(ImportSample.File(ImportSample.Row("G1")));
        await WorkAsync();

        Assert.Equal(["£120.00", "£120.00"], preview.Document.QuerySelectorAll("tbody td.money").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("£240.00", preview.Document.QuerySelector("[aria-label='What is owed']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("$", preview.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("We have this account in pounds. An account never changes its currency", (await browser.FollowAsync(again)).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_CurrencyThatNobodyKnows_IsRefusedAtItsField()
        => Assert.Equal("Choose a currency.", (await UploadAsync(ImportSample.File(ImportSample.Row("E1")), "EUR")).ErrorOf("Input.Currency"));

    [Fact]
    public async Task Refused_Download_IsSafeCsvWithReasons()
    {
        var staged = await UploadAsync(ImportSample.File(ImportSample.Row("R1", state: "ZZ", remark: "=HYPERLINK(\"http://example.com\")")));
        await WorkAsync();

        var download = await browser.GetAsync(staged.RedirectsTo + "?handler=Refused");

        Assert.Equal("text/csv", download.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", download.Response.Content.Headers.ContentDisposition?.DispositionType);
        var lines = download.Text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.EndsWith(",reason_refused", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://example.com\"\")\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("state: ", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_UnknownOne_IsAskedThenImported()
    {
        var text = Encoding.UTF8.GetString(ImportSample.File(ImportSample.Row("C1"))).Replace("last_name", "Clan", StringComparison.Ordinal);
        var staged = await UploadAsync(Encoding.UTF8.GetBytes(text));
        var asked = await browser.FollowAsync(staged);
        var columns = await browser.GetAsync(asked.Document.QuerySelector<IHtmlAnchorElement>(".banner a")!.GetAttribute("href")!);
        var at = columns.Document.QuerySelectorAll("label").First(l => l.TextContent == "Clan").GetAttribute("for")!.Replace("Input_Meanings_", "", StringComparison.Ordinal).TrimEnd('_');

        var unanswered = await browser.PressAsync(columns, "Check the file");
        var answered = await browser.PressAsync(columns, "Check the file", ($"Input.Meanings[{at}]", nameof(PlacementColumn.LastName)));
        await WorkAsync();
        var preview = await browser.FollowAsync(answered);

        Assert.Contains("last_name", unanswered.Summary, StringComparison.Ordinal);
        Assert.Contains("Import 1 record", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Discard_Previewed_LeavesNothing()
    {
        var staged = await UploadAsync(ImportSample.File(ImportSample.Row("D1")));
        await WorkAsync();

        await browser.PressAsync(await browser.FollowAsync(staged), "Discard the file");

        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            Assert.Equal(0, await db.ImportRows.CountAsync(Ct));
            Assert.Equal(ImportStatus.Discarded, (await db.ImportBatches.SingleAsync(Ct)).Status);
        });
    }

    [Fact]
    public async Task Doubtful_Decided_LeavesTheList()
    {
        await UploadAsync(ImportSample.File(ImportSample.Row("P1"), ImportSample.Row("P2", lastFour: "")));
        await WorkAsync();
        await app.DoAsync(async services =>
        {
            var imports = services.GetRequiredService<ImportService>();
            var id = await services.GetRequiredService<PortalDb>().ImportBatches.Select(b => b.Id).SingleAsync(Ct);
            Assert.True((await imports.CommitAsync(id, Domain.Actor.System, Ct)).IsDone);
            await imports.RunNextAsync(Ct);
        });
        var list = await browser.GetAsync("/admin/imports/doubtful");

        var decided = await browser.PressAsync(list, "One person: join");
        var again = await browser.PressAsync(list, "Two people: keep apart");
        var after = await browser.FollowAsync(decided);

        Assert.Contains("no last four digits to compare", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, decided.Status);
        Assert.Contains("Somebody has decided this already.", again.Summary, StringComparison.Ordinal);
        Assert.Contains("Nothing to decide", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Creditors_AddedTwice_SecondIsRefusedBesideTheField()
    {
        var added = await browser.SubmitAsync("/admin/creditors", ("Input.Name", "Harbor  Telecom"));
        var twice = await browser.SubmitAsync("/admin/creditors", ("Input.Name", "harbor telecom"));
        var empty = await browser.SubmitAsync("/admin/creditors", ("Input.Name", " "));

        Assert.Equal(HttpStatusCode.Redirect, added.Status);
        Assert.Equal("There is a creditor of this name already.", twice.ErrorOf("Input.Name"));
        Assert.Equal("Enter the creditor's name.", empty.ErrorOf("Input.Name"));
        Assert.Contains((await browser.GetAsync("/admin/imports/upload")).Document.QuerySelectorAll("option"), option => option.TextContent == "Harbor  Telecom");
    }

    [Fact]
    public async Task Get_NoSuchImport_IsNotFound()
    {
        foreach (var path in new[] { "/admin/imports/batch/999", "/admin/imports/batch/999?handler=Refused", "/admin/imports/batch/999?handler=Progress", "/admin/imports/columns/999", "/admin/imports/batch/x" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(path)).Status);
        }
    }

    [Fact]
    public async Task Logs_AfterAnImport_HoldNothingOfTheFile()
    {
        await UploadAsync(ImportSample.File(ImportSample.Row("L1"), ImportSample.Row("L2", state: "ZZ")));
        await WorkAsync();

        var log = app.Logs.AsJson();

        foreach (var secret in new[] { "Silva", "94 Hill Rd", "+16175550122", "ana@example.org", "placement-of-ana.csv" })
        {
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
        }
    }

    private async Task<PortalPage> UploadAsync(byte[] content, string currency = "USD")
    {
        var page = await browser.GetAsync("/admin/imports/upload");
        var token = page.Document.QuerySelector<IHtmlInputElement>("main form input[name=__RequestVerificationToken]")!.Value;
        using var form = new MultipartFormDataContent();
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        form.Add(file, "Input.File", "placement-of-ana.csv");
        using var said = new StringContent(currency);
        form.Add(said, "Input.Currency");
        using var verification = new StringContent(token);
        form.Add(verification, "__RequestVerificationToken");
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri("/admin/imports/upload", UriKind.Relative)) { Content = form });
    }

    /// <summary>What the background worker does.</summary>
    private Task WorkAsync() => app.DoAsync(async services => Assert.True(await services.GetRequiredService<ImportService>().RunNextAsync(Ct)));

    private async Task<int> CountAccountsAsync()
    {
        var count = 0;
        await app.DoAsync(async services => count = await services.GetRequiredService<PortalDb>().Accounts.CountAsync(Ct));
        return count;
    }
}
