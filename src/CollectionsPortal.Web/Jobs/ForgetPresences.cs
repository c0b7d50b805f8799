using CollectionsPortal.Domain.Debtors;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>Who had which person open is nobody's business a minute later.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ForgetPresences(PresenceService presences, ILogger<ForgetPresences> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await presences.ForgetExpiredAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next minute tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1212, LogLevel.Error, "Who had whom open could not be forgotten")]
    private partial void LogFailed(Exception exception);
}
