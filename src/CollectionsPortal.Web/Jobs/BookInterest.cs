using CollectionsPortal.Domain.Ledger.Interest;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>Looks every day whether a month is over whose interest has not been booked.</summary>
[DisallowConcurrentExecution]
internal sealed partial class BookInterest(InterestAccrual accrual, ILogger<BookInterest> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var booked = await accrual.AccrueAsync(cancellationToken);
            if (booked > 0)
            {
                LogBooked(booked);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next day tries again, and books what is missing.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1230, LogLevel.Information, "Booked the interest of {Count} accounts")]
    private partial void LogBooked(int count);

    [LoggerMessage(1231, LogLevel.Error, "Interest could not be booked")]
    private partial void LogFailed(Exception exception);
}
