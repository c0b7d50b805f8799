using System.Text;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Pages.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>
/// The debtor's own page: how much comes over the wire at first view, uncompressed; and requests per second against a floor in the same
/// server that sends the same statements by ADO.NET and then writes the same bytes.
/// </summary>
internal static partial class PlanPageBenchmark
{
    private const string Floor = "/floor";
    private const int MostBytes = 50_000;
    private const string Page = "/p/plan";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        await using var server = new Server();
        server.UseKestrel(0);
        server.StartServer();
        using var client = server.CreateClient();
        await VisitAsync(client, await PrepareAsync(server.Services));
        var bytes = await WeighAsync(client);
        server.Recorder.Take();
        await client.GetByteArrayAsync(Page, Ct);
        server.Replay(server.Recorder.Take(), await client.GetByteArrayAsync(Page, Ct));
        var (rounds, each) = (quick ? 9 : 31, quick ? 20 : 60);
        return
        [
            new Measured("planpage.bytes", bytes, "bytes", MostBytes, bytes / (double)MostBytes),
            await Measured.InTurnsAsync(
                "planpage.vs_floor",
                "requests/s",
                rounds,
                _ => Measured.PerSecondAsync(each, () => GetAsync(server, client, Page, each)),
                _ => Measured.PerSecondAsync(each, () => GetAsync(server, client, Floor, each))),
        ];
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
    private static async Task<string> PrepareAsync(IServiceProvider services)
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

        return (await at.GetRequiredService<PlanLinkService>().IssueAsync(plan, Actor.System, Ct)).Value.Token.Value;
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex("""<(link|img|script)[^>]*?(href|src)="(?<path>/[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Parts();

    private sealed class Server : WebApplicationFactory<DebtorDesk>
    {
        private readonly string path = TestDatabase.NewPath();
        private IReadOnlyList<SentStatement> statements = [];
        private byte[] page = [];

        public StatementRecorder Recorder { get; } = new();

        public void Replay(IReadOnlyList<SentStatement> sent, byte[] answer) => (statements, page) = (sent, answer);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseContentRoot(PageBenchmark.ContentRoot());
            builder.UseSetting("Portal:Database", nameof(DatabaseKind.Sqlite));
            builder.UseSetting("Portal:SqlitePath", path);
            builder.UseSetting("Portal:Demo", "false");
            builder.UseSetting("Portal:Affordability:SmallAMonth", "1000000");
            builder.ConfigureTestServices(services =>
            {
                services.ConfigureDbContext<SqlitePortalDb>((_, options) => options.AddInterceptors(Recorder));
                services.AddSingleton<IStartupFilter>(new FloorPage(this));
            });
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            SqliteConnection.ClearAllPools();
            File.Delete(path);
        }

        private async Task AnswerAsync(HttpContext context)
        {
            await using var sqlite = new SqliteConnection($"Data Source={path}");
            await sqlite.OpenAsync(Ct);

            // Money is summed by a function that EF Core brings along.
            sqlite.CreateAggregate("ef_sum", (decimal?)null, (decimal? sum, decimal? value) => value is null ? sum : (sum ?? 0m) + value);
            foreach (var statement in statements)
            {
                await statement.SendAsync(sqlite, null!);
            }

            await context.Response.Body.WriteAsync(page, Ct);
        }

        /// <summary>Before everything else that the portal does with a request.</summary>
        private sealed class FloorPage(Server server) : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Map(Floor, bare => bare.Run(server.AnswerAsync));
                next(app);
            };
        }
    }
}
