using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Domain.Ledger.Interest;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>What a law makes us do by a day is flagged before that day is over, and so is a freeze of interest on the day on which somebody looks at it again.</summary>
[DisallowConcurrentExecution]
internal sealed partial class WatchDuties(DutyWatch duties, FreezeWatch freezes, ILogger<WatchDuties> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var raised = await duties.LookAsync(cancellationToken) + await freezes.LookAsync(cancellationToken);
            if (raised > 0)
            {
                LogRaised(raised);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next run tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1213, LogLevel.Information, "Flagged {Count} duties that are due")]
    private partial void LogRaised(int count);

    [LoggerMessage(1214, LogLevel.Error, "Duties that are due could not be flagged")]
    private partial void LogFailed(Exception exception);
}
