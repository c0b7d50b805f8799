using System.CommandLine;
using CollectionsPortal.Web.Hosting;

namespace CollectionsPortal.Web.Commands;

/// <summary>Gives a command the portal's services: the same as pages have, without a web server or jobs.</summary>
public static class CommandHost
{
    /// <param name="work">Gets services of one scope; returns an <see cref="ExitCode"/>. Prints results to standard output.</param>
    /// <returns>1 with the reason on standard error when an outage stops the work.</returns>
    public static async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken ct)
    {
        try
        {
            await using var app = PortalHost.Build([.. parsed.UnmatchedTokens], forCommand: true);
            await using var scope = app.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider, ct);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or IOException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return ExitCode.Failed;
        }
    }
}
