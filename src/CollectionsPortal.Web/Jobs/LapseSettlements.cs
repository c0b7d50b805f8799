using CollectionsPortal.Domain.Settlements;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>Offers whose last day is over are closed.</summary>
[DisallowConcurrentExecution]
internal sealed partial class LapseSettlements(SettlementService settlements, ILogger<LapseSettlements> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await settlements.LapseAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next day tries again. Until then the offer counts as lapsed all the same.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1232, LogLevel.Error, "Offers that are over could not be closed")]
    private partial void LogFailed(Exception exception);
}
