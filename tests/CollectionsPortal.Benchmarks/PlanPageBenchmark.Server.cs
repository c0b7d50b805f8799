using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Pages.Agents;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Benchmarks;

internal static partial class PlanPageBenchmark
{
    /// <summary>The portal with two more pages, to which nothing is done that the portal does with a request.</summary>
    private sealed class Server : WebApplicationFactory<DebtorDesk>
    {
        private readonly string path = TestDatabase.NewPath();
        private IReadOnlyList<SentStatement> statements = [];
        private byte[] page = [];

        public PlanLinkId Link { get; set; }

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

        /// <summary>What the page asks of the database, the look at the door among it, and a line of text.</summary>
        private async Task AnswerBareAsync(HttpContext context)
        {
            var services = context.RequestServices;
            var isOpen = await services.GetRequiredService<PlanLinkDoor>().IsStillOpenAsync(Link, Ct);
            var shown = await services.GetRequiredService<DebtorPlanQueries>().GetAsync(Link, Ct);
            await context.Response.WriteAsync($"{shown!.Plan.DebtorName.Full}, {shown.Contacts.Count}, {isOpen}", Ct);
        }

        private async Task SendStatementsAsync(HttpContext context)
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
                app.Map(Bare, bare => bare.Run(server.AnswerBareAsync));
                app.Map(Statements, bare => bare.Run(server.SendStatementsAsync));
                next(app);
            };
        }
    }
}
