using System.Text;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>
/// The debtor's own page: how much comes over the wire at first view, uncompressed; how many statements a view takes; and requests per second
/// against two floors in the same server. The first is that of the agents' page: the page's own queries and a line of text. The second sends the
/// same statements by ADO.NET and then writes the same bytes.
/// </summary>
internal static partial class PlanPageBenchmark
{
    private const string Bare = "/bare";
    private const string Statements = "/statements";
    private const int MostBytes = 50_000;
    private const string Page = "/p/plan";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        await using var server = new Server();
        server.UseKestrel(0);
        server.StartServer();
        using var client = server.CreateClient();
        var link = await PrepareAsync(server.Services);
        server.Link = link.Id;
        await VisitAsync(client, link.Token.Value);
        var bytes = await WeighAsync(client);
        server.Recorder.Take();
        await client.GetByteArrayAsync(Page, Ct);
        var statements = server.Recorder.Take();
        server.Replay(statements, await client.GetByteArrayAsync(Page, Ct));
        foreach (var path in (string[])[Page, Bare, Statements]) { await GetAsync(server, client, path, quick ? 60 : 300); }

        return
        [
            new Measured("planpage.bytes", bytes, "bytes", MostBytes, bytes / (double)MostBytes),
            new Measured("planpage.statements", statements.Count, "statements", null, null),
            await AgainstAsync("planpage.vs_floor", Bare),
            await AgainstAsync("planpage.vs_adonet", Statements),
        ];

        Task<Measured> AgainstAsync(string name, string floor)
        {
            var (rounds, each) = (quick ? 13 : 31, quick ? 20 : 60);
            return Measured.InTurnsAsync(
                name,
                "requests/s",
                rounds,
                _ => Measured.PerSecondAsync(each, () => GetAsync(server, client, Page, each)),
                _ => Measured.PerSecondAsync(each, () => GetAsync(server, client, floor, each)));
        }
    }

    private static async Task GetAsync(Server server, HttpClient client, string path, int times)
    {
        server.Recorder.Take();
        for (var i = 0; i < times; i++)
        {
            var page = await client.GetByteArrayAsync(path, Ct);
            if (page.AsSpan().IndexOf("Jane"u8) < 0) { throw new InvalidOperationException($"{path} does not show the person."); }
        }
    }

    /// <summary>The page and everything that it names.</summary>
    private static async Task<int> WeighAsync(HttpClient client)
    {
        var page = await client.GetByteArrayAsync(Page, Ct);
        var bytes = page.Length;
        foreach (Match part in Parts().Matches(Encoding.UTF8.GetString(page)))
        {
            bytes += (await client.GetByteArrayAsync(part.Groups["path"].Value, Ct)).Length;
        }

        return bytes;
    }

    private static async Task VisitAsync(HttpClient client, string token)
    {
        var form = await client.GetStringAsync($"/p/{token}", Ct);
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Input.Zip"] = "23219",
            ["__RequestVerificationToken"] = Token().Match(form).Groups["token"].Value,
        });
        using var response = await client.PostAsync($"/p/{token}", content, Ct);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>A person with two accounts, a number, 26 payments agreed, two made, and ten contacts.</summary>
    private static async Task<IssuedLink> PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var at = scope.ServiceProvider;
        var (db, now) = (at.GetRequiredService<PortalDb>(), at.GetRequiredService<IClock>().GetCurrentInstant());
        var person = await Given.Account().Named("Jane", "Doe").WithDebtorIn("VA").WithPhone("+18042000001").Owing(900).SaveAsync(db, now);
        var second = await Given.Account().OwedBy(person.Debtor).Owing(400).SaveAsync(db, now);
        var today = (await at.GetRequiredService<AgencyCalendar>().TodayAsync(Ct)).Date;
        var terms = new PlanTerms(PlanRhythm.EveryTwoWeeks, today, new PlanParts.ByAmount(Money.Usd(50)));
        var plan = (await at.GetRequiredService<PlanService>().AgreeAsync(new(person.Debtor, [person.Account, second.Account], terms), Actor.System, Ct)).Value;
        for (var i = 0; i < 10; i++)
        {
            await at.GetRequiredService<ContactService>().LogInboundAsync(
                new LogContact
                {
                    Debtor = person.Debtor,
                    Channel = ContactChannel.Call,
                    At = now - Duration.FromDays(i + 1),
                    Ending = new AttemptEnding { Outcome = Compliance.Facts.ContactOutcome.ReachedConsumer, RaisedByThem = [person.Account] },
                    Token = Guid.NewGuid(),
                },
                Actor.System,
                Ct);
        }

        return (await at.GetRequiredService<PlanLinkService>().IssueAsync(plan, Actor.System, Ct)).Value;
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("""<(link|img|script)[^>]*?(href|src)="(?<path>/[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();
}
