using CollectionsPortal.Domain.Jobs;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>Every balance is the sum of its entries: looked at each day, and said to supervisors where it is not.</summary>
[DisallowConcurrentExecution]
internal sealed partial class CheckBalances(BalanceWatch balances, ILogger<CheckBalances> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var (wrong, flagged) = await balances.LookAsync(cancellationToken);
            if (wrong > 0) { LogWrong(wrong, flagged); }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next run tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1225, LogLevel.Error, "{Count} balances are not the sum of their entries, {Flagged} of them flagged now")]
    private partial void LogWrong(int count, int flagged);

    [LoggerMessage(1226, LogLevel.Error, "Balances could not be checked")]
    private partial void LogFailed(Exception exception);
}
