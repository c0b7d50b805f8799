using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Quartz.Extensibility;

namespace CollectionsPortal.Web.Tests.Hosting;

/// <summary>The schedule: in the database where several nodes share one, in memory where there is one node.</summary>
public sealed partial class SchedulerTests
{
    [Fact]
    public void Tables_AreWhatTheSchedulersPackageDescribes()
    {
        var described = Described();
        var ours = Ours();

        Assert.Equal(15, described.Keys.Count(name => name.StartsWith(SchedulerTables.Prefix, StringComparison.Ordinal)));
        Assert.Equal(described.Keys.Order(StringComparer.Ordinal), ours.Keys.Order(StringComparer.Ordinal));
        Assert.All(described, table => Assert.Equal(table.Value, ours[table.Key]));
    }

    [Fact]
    public async Task Store_Sqlite_IsInMemory()
    {
        await using var node = Node(quartz => quartz.UsePortalStore(new PortalDatabaseOptions()));

        var store = node.GetRequiredService<IJobStore>();

        Assert.Equal((false, false), (store.SupportsPersistence, store.Clustered));
        Assert.Equal(JobsSetup.SchedulerName, (await SchedulerAsync(node)).SchedulerName);
    }

    [Fact]
    public async Task Store_SqlServer_IsTheDatabaseSharedByAllNodes()
    {
        var database = new PortalDatabaseOptions { Database = DatabaseKind.SqlServer, ConnectionString = "Server=nowhere.invalid;Connect Timeout=1" };
        await using var node = Node(quartz => quartz.UsePortalStore(database));

        var store = node.GetRequiredService<IJobStore>();

        Assert.Equal((true, true), (store.SupportsPersistence, store.Clustered));
    }

    /// <summary>On our tables, with the scheduler's own statements: what one node left, the next one does.</summary>
    [Fact]
    public async Task Tables_NodeGoesAway_TheNextOneKeepsItsSchedule()
    {
        var path = await TablesAsync();
        var fired = new Fired();
        await using (var first = KeepingNode(path, fired))
        {
            var scheduler = await SchedulerAsync(first);
            await ScheduleAsync(scheduler);
            await scheduler.Shutdown();
        }

        await using (var next = KeepingNode(path, fired))
        {
            await RunAllAsync(fired, await SchedulerAsync(next));
        }

        Assert.Equal(Fired.Times, fired.At.Distinct().Count());
        SqliteConnection.ClearAllPools();
        File.Delete(path);
    }

    /// <summary>Needs a server, because locks are what it is about.</summary>
    [SkippableFact]
    public async Task TwoNodes_OneSchedule_RunEachFiringOnce()
    {
        Skip.If(TestDatabase.Server is null, $"SQL Server: {TestDatabase.ServerVariable} is not set.");
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.SqlServer);
        var fired = new Fired();
        await using ServiceProvider one = Node(quartz => quartz.UsePortalStore(database.Options), fired), other = Node(quartz => quartz.UsePortalStore(database.Options), fired);
        IScheduler[] schedulers = [await SchedulerAsync(one), await SchedulerAsync(other)];

        await ScheduleAsync(schedulers[0]);
        await RunAllAsync(fired, schedulers);

        Assert.Equal(Fired.Times, fired.At.Count);
        Assert.Equal(Fired.Times, fired.At.Distinct().Count());
    }

    private static async Task ScheduleAsync(IScheduler scheduler) => await scheduler.ScheduleJob(
        JobBuilder.Create<Counted>().WithIdentity("counted").Build(),
        TriggerBuilder.Create().WithIdentity("counted").StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(TimeSpan.FromMilliseconds(50)).WithRepeatCount(Fired.Times - 1))
            .Build());

    private static async Task RunAllAsync(Fired fired, params IScheduler[] schedulers)
    {
        await Task.WhenAll(schedulers.Select(scheduler => scheduler.Start().AsTask()));
        await fired.All.WaitAsync(TimeSpan.FromMinutes(2));
        await Task.WhenAll(schedulers.Select(scheduler => scheduler.Shutdown(waitForJobsToComplete: true).AsTask()));
    }

    /// <summary>The scheduler refuses to share a SQLite file, so this one is alone.</summary>
    private static ServiceProvider KeepingNode(string path, Fired fired) => Node(
        quartz => quartz.UsePersistentStore(store =>
        {
            store.UseSqlite(SqliteFactory.Instance, $"Data Source={path};Default Timeout=60");
            store.ConfigureStore(options => (options.TablePrefix, options.SchemaProvisioning) = (SchedulerTables.Prefix, SchemaProvisioning.Validate));
        }),
        fired);

    private static ServiceProvider Node(Action<IQuartzBuilder> with, Fired? fired = null)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton(fired ?? new Fired());
        services.AddQuartz(with);
        return services.BuildServiceProvider();
    }

    private static async Task<IScheduler> SchedulerAsync(ServiceProvider node) => await node.GetRequiredService<ISchedulerFactory>().GetScheduler();

    private static async Task<string> TablesAsync()
    {
        var path = TestDatabase.NewPath();
        await using var db = new TablesAlone(new DbContextOptionsBuilder().UseSqlite($"Data Source={path}").Options);
        await db.Database.ExecuteSqlRawAsync(db.Database.GenerateCreateScript());
        return path;
    }

    /// <summary>Each table's columns, and each index, in a form that can be compared.</summary>
    private static Dictionary<string, IReadOnlyList<string>> Ours()
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDb>();
        options.UsePortalSqlServer("Server=nowhere;Database=none", maxBatchSize: null);
        using var db = new SqlServerPortalDb(options.Options);
        var tables = db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .Where(table => table.Name.StartsWith(SchedulerTables.Prefix, StringComparison.Ordinal)).ToList();
        var found = tables.ToDictionary(table => table.Name, table => Sorted(
            [.. table.Columns.Select(column => $"{column.Name} {column.StoreType}{(column.IsNullable ? string.Empty : " not null")}"),
             $"key {string.Join(",", table.PrimaryKey!.Columns.Select(column => column.Name))}",
             .. table.ForeignKeyConstraints.Select(key => $"refers {string.Join(",", key.Columns.Select(column => column.Name))} to {key.PrincipalTable.Name}"
                + (key.OnDeleteAction == Microsoft.EntityFrameworkCore.Migrations.ReferentialAction.Cascade ? " cascade" : string.Empty))]));
        foreach (var index in tables.SelectMany(table => table.Indexes))
        {
            found.Add(index.Name, [string.Join(",", index.Columns.Select((column, at) => column.Name + (index.IsDescending?[at] == true ? " DESC" : string.Empty)))]);
        }

        return found;
    }

    private static Dictionary<string, IReadOnlyList<string>> Described()
    {
        using var script = new StreamReader(typeof(IScheduler).Assembly.GetManifestResourceStream("Quartz.Impl.AdoJobStore.Schema.create_sqlServer.sql")!);
        var text = script.ReadToEnd().Replace("{0}", SchedulerTables.Prefix, StringComparison.Ordinal).Replace("{1}", SchedulerTables.Prefix, StringComparison.Ordinal)
            .Replace("\r", string.Empty, StringComparison.Ordinal);
        var found = CreateTable().Matches(text).ToDictionary(
            table => table.Groups["name"].Value,
            table => Sorted(table.Groups["body"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Line)));
        foreach (Match index in CreateIndex().Matches(text))
        {
            found.Add(index.Groups["name"].Value, [index.Groups["columns"].Value.Replace(" ASC", string.Empty, StringComparison.Ordinal).Replace(", ", ",", StringComparison.Ordinal)]);
        }

        return found;
    }

    private static string Line(string line)
    {
        if (Key().Match(line) is { Success: true } key) { return $"key {key.Groups["columns"].Value}"; }
        if (Reference().Match(line) is { Success: true } to)
        {
            return $"refers {to.Groups["columns"].Value} to {to.Groups["table"].Value}{(line.Contains("CASCADE", StringComparison.Ordinal) ? " cascade" : string.Empty)}";
        }

        var column = Column().Match(line);
        return $"{column.Groups["name"].Value} {column.Groups["type"].Value}{(line.Contains("NOT NULL", StringComparison.Ordinal) ? " not null" : string.Empty)}";
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> lines) => [.. lines.Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"CREATE TABLE (?<name>\w+) \(\n(?<body>.*?)\n  \);", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CreateTable();

    [GeneratedRegex(@"CREATE INDEX (?<name>\w+) ON \w+\((?<columns>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex CreateIndex();

    [GeneratedRegex(@"PRIMARY KEY \((?<columns>[^)]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();

    [GeneratedRegex(@"FOREIGN KEY \((?<columns>[^)]+)\) REFERENCES (?<table>\w+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?<name>\w+) (?<type>\w+(\([\w,]+\))?)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Column();

    private sealed class TablesAlone(DbContextOptions options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddSchedulerTables();
    }

    private sealed class Fired
    {
        public const int Times = 12;

        private readonly TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<DateTimeOffset> At { get; } = [];

        public Task All => all.Task;

        public void Add(DateTimeOffset at)
        {
            At.Enqueue(at);
            if (At.Count >= Times)
            {
                all.TrySetResult();
            }
        }
    }

    private sealed class Counted(Fired fired) : IJob
    {
        public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            fired.Add(context.ScheduledFireTimeUtc!.Value);
            return ValueTask.CompletedTask;
        }
    }
}
