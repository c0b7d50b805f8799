using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Web.Jobs;
using Microsoft.Data.SqlClient;
using Quartz;

namespace CollectionsPortal.Web.Hosting;

/// <summary>What runs by the clock. Commands and tests have no scheduler; the jobs themselves are services of the domain.</summary>
/// <remarks>
/// On SQL Server the nodes share one schedule, so a job runs on one of them. On SQLite there is one node, and the schedule is in memory. Either
/// way each job may run twice at once without harm: an act is done by whoever changes its row first.
/// </remarks>
public static class JobsSetup
{
    public const string SchedulerName = "portal";

    private static readonly TimeSpan EveryMinute = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan EveryDay = TimeSpan.FromDays(1);

    public static void AddPortalJobs(this WebApplicationBuilder builder, PortalDatabaseOptions database, bool forCommand)
    {
        builder.Services.AddOptions<ContactOptions>().BindConfiguration("Portal:Contacts").ValidateDataAnnotations().ValidateOnStart();
        if (forCommand || !builder.Configuration.GetValue("Portal:Jobs", true))
        {
            return;
        }

        builder.Services.AddQuartz(quartz =>
        {
            quartz.UsePortalStore(database);
            quartz.Schedule<CloseAbandonedAttempts>(EveryMinute);
            quartz.Schedule<ForgetPresences>(EveryMinute);
            quartz.Schedule<WatchDuties>(EveryDay);
            quartz.Schedule<BookInterest>(EveryDay);
            quartz.Schedule<OfferHelp>(EveryDay);
            quartz.Schedule<LapseSettlements>(EveryDay);
            quartz.Schedule<CheckBalances>(EveryDay);
        });
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }

    /// <summary>Where the schedule is kept. Its tables are made by <c>migrate</c>, never by the scheduler.</summary>
    public static void UsePortalStore(this IQuartzBuilder quartz, PortalDatabaseOptions database)
    {
        quartz.ConfigureScheduler(scheduler => scheduler.InstanceName = SchedulerName);
        if (database.Database != DatabaseKind.SqlServer)
        {
            quartz.UseInMemoryStore();
            return;
        }

        quartz.UsePersistentStore(store =>
        {
            store.UseSqlServer(SqlClientFactory.Instance, database.ConnectionString!);
            store.ConfigureStore(options => (options.TablePrefix, options.SchemaProvisioning) = (SchedulerTables.Prefix, SchemaProvisioning.Validate));
            store.UseClustering();
        });
    }

    /// <summary>From the start on, and then again and again.</summary>
    private static void Schedule<TJob>(this IQuartzBuilder quartz, TimeSpan every)
        where TJob : class, IJob
        => quartz.ScheduleJob<TJob>(
            trigger => trigger.WithIdentity(typeof(TJob).Name).WithSimpleSchedule(every),
            job => job.WithIdentity(typeof(TJob).Name));
}
