using System.CommandLine;
using CollectionsPortal.Web.Hosting;

namespace CollectionsPortal.Web.Commands;

public static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command("migrate", "Brings the database to this version of the portal. Safe to run again.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, ct) => CommandHost.RunAsync(parsed, MigrateAsync, ct));
        return command;
    }

    private static async Task<int> MigrateAsync(IServiceProvider services, CancellationToken ct)
    {
        await DatabaseSetup.MigrateAsync(services, ct);
        await Console.Out.WriteLineAsync("The database is up to date.");
        return ExitCode.Done;
    }
}
