using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.PaymentFiles;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Makes the plans of imports and payment files and carries them out, behind the pages. What a stopped process left is taken up by whichever node is there.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, ILogger<ImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterFault = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(await WorkAsync(stoppingToken), stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<TimeSpan> WorkAsync(CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            return await services.GetRequiredService<ImportService>().RunNextAsync(ct) || await services.GetRequiredService<PaymentFileService>().RunNextAsync(ct) ? TimeSpan.Zero : Pause;
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            // The edge of the loop: the import says on its page that it stopped, and the next one must not wait for it.
            LogFailed(exception);
            return PauseAfterFault;
        }
    }

    [LoggerMessage(1310, LogLevel.Error, "Work on an import stopped")]
    private partial void LogFailed(Exception exception);
}

public static class ImportsSetup
{
    /// <summary>Commands do the work themselves; tests that look at every step switch the worker off.</summary>
    public static void AddPortalImports(this WebApplicationBuilder builder, bool forCommand)
    {
        if (!forCommand && builder.Configuration.GetValue("Portal:Jobs", true))
        {
            builder.Services.AddHostedService<ImportWorker>();
        }
    }
}
