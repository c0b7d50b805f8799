using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Tests;

/// <summary>When a fault that passes strikes.</summary>
public enum FaultAt
{
    /// <summary>The audit entry is being written; most of the act is done.</summary>
    Audit,

    /// <summary>Everything is written, nothing is committed.</summary>
    Commit,

    /// <summary>It is committed, but the answer does not arrive.</summary>
    AnswerToCommit,
}

/// <summary>Lets a connection fail once, as SQL Server's does now and then: a timeout, which EF Core's strategy for SQL Server tries again.</summary>
internal sealed class Faults
{
    private FaultAt? armed;

    public int Struck { get; private set; }

    /// <summary>Adds the disturbance, and on SQLite, which has no such strategy, one that tries timeouts again.</summary>
    public void Disturb(DbContextOptionsBuilder builder)
    {
        builder.AddInterceptors(new Transactions(this), new Commands(this));
        if (builder.Options.Extensions.Any(extension => extension.Info.IsDatabaseProvider && extension.GetType().Name.StartsWith("Sqlite", StringComparison.Ordinal)))
        {
            new SqliteDbContextOptionsBuilder(builder).ExecutionStrategy(dependencies => new AgainAfterTimeouts(dependencies));
        }
    }

    public void Arm(FaultAt at) => (armed, Struck) = (at, 0);

    private void Strike(FaultAt at)
    {
        if (armed != at)
        {
            return;
        }

        armed = null;
        Struck++;
        throw new TimeoutException("The wire was cut.");
    }

    private sealed class Transactions(Faults faults) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(
            DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            faults.Strike(FaultAt.Commit);
            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            faults.Strike(FaultAt.AnswerToCommit);
            return Task.CompletedTask;
        }
    }

    private sealed class Commands(Faults faults) : DbCommandInterceptor
    {
        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("INSERT INTO \"AuditEntries\"", StringComparison.Ordinal))
            {
                faults.Strike(FaultAt.Audit);
            }

            return ValueTask.FromResult(result);
        }
    }

    private sealed class AgainAfterTimeouts(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 3, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
    }
}
