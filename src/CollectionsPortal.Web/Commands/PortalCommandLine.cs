using System.CommandLine;
using CollectionsPortal.Web.Hosting;

namespace CollectionsPortal.Web.Commands;

/// <summary>The one executable: without a command it serves the portal, with one it does an operator's work and ends.</summary>
public static class PortalCommandLine
{
    private const string Exits = "Exit codes: 0 done, 2 done with refused rows, 1 failed.";

    public static async Task<int> RunAsync(string[] args)
    {
        var root = Root(args);
        if (args is [{ } first, ..] && !first.StartsWith('-') && root.Subcommands.All(command => command.Name != first))
        {
            await Console.Error.WriteLineAsync($"There is no command “{first}”. --help lists them.");
            return ExitCode.Failed;
        }

        return await root.Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    private static RootCommand Root(string[] args)
    {
        var root = new RootCommand(
            "CollectionsPortal. Without a command: serves the portal until stopped.\n" +
            $"Settings are given as --Portal:Database=SqlServer, in the environment as Portal__Database, or in appsettings.json.\n{Exits}")
        {
            // A command is a file in this folder with one method that returns it; add yours here.
            MigrateCommand.Create(),
            CreateUserCommand.Create(),
            ImportPlacementsCommand.Create(),
            CheckContactCommand.Create(),
            VerifyAuditCommand.Create(),
            SeedCommand.Create(),
        };
        root.TreatUnmatchedTokensAsErrors = false; // settings belong to the host
        root.SetAction((_, ct) => ServeAsync(args, ct));
        return root;
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken ct)
    {
        await using var app = PortalHost.Build(args);
        if (app.Environment.IsDevelopment())
        {
            await DevelopmentStart.PrepareAsync(app, ct);
        }

        await app.RunAsync(ct);
        return ExitCode.Done;
    }
}
