using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Jobs;
using Quartz;

namespace CollectionsPortal.Web.Hosting;

/// <summary>What runs by the clock. Commands and tests have no scheduler; the jobs themselves are services of the domain.</summary>
/// <remarks>Every node runs every job: each act is done by whoever changes its row first, so nothing needs to be agreed between nodes.</remarks>
public static class JobsSetup
{
    private static readonly TimeSpan EveryMinute = TimeSpan.FromMinutes(1);

    public static void AddPortalJobs(this WebApplicationBuilder builder, bool forCommand)
    {
        builder.Services.AddOptions<ContactOptions>().BindConfiguration("Portal:Contacts").ValidateDataAnnotations().ValidateOnStart();
        if (forCommand || !builder.Configuration.GetValue("Portal:Jobs", true))
        {
            return;
        }

        builder.Services.AddQuartz(quartz => quartz.ScheduleJob<CloseAbandonedAttempts>(trigger => trigger
            .WithIdentity(nameof(CloseAbandonedAttempts))
            .WithSimpleSchedule(EveryMinute)));
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}

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
