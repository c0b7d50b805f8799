using CollectionsPortal.Domain.Plans.Life;
using Quartz;

namespace CollectionsPortal.Web.Jobs;

/// <summary>Where a payment of a plan has not come, somebody is asked to find out what would help. Contacts nobody.</summary>
[DisallowConcurrentExecution]
internal sealed partial class OfferHelp(HelpOfferService offers, ILogger<OfferHelp> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var opened = await offers.LookAsync(cancellationToken);
            if (opened > 0)
            {
                LogOpened(opened);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The edge of the job: the next run tries again.
            LogFailed(exception);
        }
    }

    [LoggerMessage(1215, LogLevel.Information, "Opened {Count} offers of help")]
    private partial void LogOpened(int count);

    [LoggerMessage(1216, LogLevel.Error, "Offers of help could not be opened")]
    private partial void LogFailed(Exception exception);
}
