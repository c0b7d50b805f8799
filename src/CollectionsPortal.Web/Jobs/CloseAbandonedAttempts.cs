using CollectionsPortal.Domain.Jobs;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

[DisallowConcurrentExecution]
internal sealed partial class CloseAbandonedAttempts(AbandonedAttempts attempts, ILogger<CloseAbandonedAttempts> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var closed = await attempts.CloseAsync(cancellationToken);
            if (closed > 0)
            {
                LogClosed(closed);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next minute tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1210, LogLevel.Warning, "Closed {Count} contacts that were left open")]
    private partial void LogClosed(int count);

    [LoggerMessage(1211, LogLevel.Error, "Contacts that were left open could not be closed")]
    private partial void LogFailed(Exception exception);
}
