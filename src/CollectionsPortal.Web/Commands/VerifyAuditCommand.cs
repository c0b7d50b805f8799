using System.CommandLine;
using CollectionsPortal.Domain.Audit;

namespace CollectionsPortal.Web.Commands;

/// <summary>Reads the whole audit history and says whether anything in it was changed, removed or put in.</summary>
public static class VerifyAuditCommand
{
    public static Command Create()
    {
        var command = new Command("verify-audit", "Checks every entry of the audit history against the one before it. Exit codes: 0 whole, 1 broken.")
        {
            TreatUnmatchedTokensAsErrors = false,
        };
        command.SetAction((parsed, ct) => CommandHost.RunAsync(parsed, VerifyAsync, ct));
        return command;
    }

    private static async Task<int> VerifyAsync(IServiceProvider services, CancellationToken ct)
    {
        var found = await services.GetRequiredService<AuditVerifier>().VerifyAsync(ct);
        foreach (var gap in found.Breaks)
        {
            await Console.Error.WriteLineAsync($"{gap.Stream}, entry {gap.Sequence}: {gap.What}");
        }

        await Console.Out.WriteLineAsync($"{found.Entries} entries in {found.Streams} histories. {(found.Breaks.Count == 0 ? "All of them hold." : "They do not hold.")}");
        return found.Breaks.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
