using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Hosting;
using CollectionsPortal.Web.Pages.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>
/// Requests per second of the debtor's page, as an agent's browser asks for it. The floor is a bare page in the same server: the same
/// queries, a line of text, and none of sign-in, layout, components or headers.
/// </summary>
internal static partial class PageBenchmark
{
    private const string Bare = "/bare";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<IReadOnlyList<Measured>> RunAsync(bool quick)
    {
        await using var server = new Server();
        server.UseKestrel(0);
        server.StartServer();
        var debtor = await PrepareAsync(server.Services);
        using var client = server.CreateClient();
        await SignInAsync(client);
        var (rounds, each) = (quick ? 9 : 31, quick ? 30 : 100);
        return
        [
            await Measured.InTurnsAsync(
                "page.debtor_vs_floor",
                "requests/s",
                rounds,
                _ => Measured.PerSecondAsync(each, () => GetAsync(client, $"/agents/debtors/{debtor.Value}", each)),
                _ => Measured.PerSecondAsync(each, () => GetAsync(client, $"{Bare}/{debtor.Value}", each))),
        ];
    }

    private static async Task GetAsync(HttpClient client, string path, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var response = await client.GetAsync(path, Ct);
            response.EnsureSuccessStatusCode();
            var text = await response.Content.ReadAsStringAsync(Ct);
            if (!text.Contains("Jane", StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"{path} does not show the person.");
            }
        }
    }

    private static async Task SignInAsync(HttpClient client)
    {
        const string Path = "/account/signin";
        var (email, password) = DevelopmentStart.SignInOf(StaffRole.Agent);
        var form = new Dictionary<string, string>
        {
            ["Input.Email"] = email,
            ["Input.Password"] = password,
            ["__RequestVerificationToken"] = Token().Match(await client.GetStringAsync(Path, Ct)).Groups["token"].Value,
        };
        using var content = new FormUrlEncodedContent(form);
        using var response = await client.PostAsync(Path, content, Ct);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>A person with two accounts, two numbers and ten notes.</summary>
    private static async Task<DebtorId> PrepareAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var now = scope.ServiceProvider.GetRequiredService<IClock>().GetCurrentInstant();
        var person = await Given.Account().WithPhone("+18042000001").WithPhone("+18042000002").WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16)).SaveAsync(db, now);
        await Given.Account().OwedBy(person.Debtor).SaveAsync(db, now);
        var notes = scope.ServiceProvider.GetRequiredService<NoteService>();
        for (var i = 0; i < 10; i++)
        {
            await notes.AddAsync(new(person.Debtor, $"Note {i}: can pay a little each week.", NoteKind.General, Pin: false), Actor.System, Ct);
        }

        return person.Debtor;
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    private sealed class Server : WebApplicationFactory<DebtorDesk>
    {
        private readonly string path = TestDatabase.NewPath();

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Development");
            builder.UseContentRoot(ContentRoot());
            builder.UseSetting("Portal:Database", nameof(DatabaseKind.Sqlite));
            builder.UseSetting("Portal:SqlitePath", path);
            builder.UseSetting("Portal:Demo", "false");
            builder.ConfigureTestServices(services => services.AddTransient<IStartupFilter, BarePage>());
        }

        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            SqliteConnection.ClearAllPools();
            File.Delete(path);
        }
    }

    internal static string ContentRoot([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "../../src/CollectionsPortal.Web");

    /// <summary>Before everything else that the portal does with a request.</summary>
    private sealed class BarePage : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Map(Bare, bare => bare.Run(AnswerAsync));
            next(app);
        };

        private static async Task AnswerAsync(HttpContext context)
        {
            var id = DebtorId.From(long.Parse(context.Request.Path.Value![1..], System.Globalization.CultureInfo.InvariantCulture));
            var db = context.RequestServices.GetRequiredService<PortalDb>();
            var agent = await db.Users.Where(user => user.Email == DevelopmentStart.SignInOf(StaffRole.Agent).Email).Select(user => new { user.Id, user.DisplayName }).SingleAsync(Ct);
            var view = await context.RequestServices.GetRequiredService<DebtorDesk>()
                .LayOutAsync(id, new Actor(agent.Id, ActorRole.Agent, agent.DisplayName), after: null, withTimeline: true, Ct);
            await context.Response.WriteAsync($"{view!.Debtor.Name.Full}, {view.Timeline!.Items.Count}", Ct);
        }
    }
}
