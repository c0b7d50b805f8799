using CollectionsPortal.Domain.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>Whole acts, each in one transaction, and again from the start after a fault that passes.</summary>
public abstract partial class PortalDb
{
    /// <summary>The last audit entry that the transaction of this try wrote: found again, it proves that the try was committed.</summary>
    private AuditEntry? seal;

    /// <summary>Runs an act of several steps in one transaction, and runs it again from the start after a transient fault.</summary>
    /// <remarks>
    /// The act must read what it needs inside: whatever was tracked or waiting before is dropped at the start of every try, the first one too.
    /// Inside another such act it simply joins in. Where only the answer to the commit is lost, an act that wrote audit is not done twice;
    /// an act without audit has to find out for itself what it did before.
    /// </remarks>
    public Task<T> InOneTransactionAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken ct)
        => Database.CurrentTransaction is not null
            ? act(ct)
            : TryUntilCommittedAsync(
                token =>
                {
                    Forget();
                    return act(token);
                },
                ct);

    /// <summary>Drops everything unsaved, audit included. For going on after a save that was refused.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        PendingAudits.Clear();
    }

    private async Task<T> TryUntilCommittedAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken ct)
    {
        var (answer, committing) = (default(T)!, false);
        return await Database.CreateExecutionStrategy().ExecuteAsync(
            act,
            async (_, steps, token) =>
            {
                (seal, committing) = (null, false);
                await using var transaction = await Database.BeginTransactionAsync(token);
                answer = await steps(token);
                committing = true;
                await transaction.CommitAsync(token);
                return answer;
            },
            async (_, _, token) => new ExecutionResult<T>(committing && await IsCommittedAsync(token), answer),
            ct);
    }

    private async Task<bool> IsCommittedAsync(CancellationToken ct)
        => seal is { } last && await AuditEntries.AnyAsync(e => e.Stream == last.Stream && e.Sequence == last.Sequence && e.Hash == last.Hash, ct);

    private async Task SealAuditAsync(CancellationToken ct) => seal = await AuditChain.AppendAsync(this, PendingAudits, ct) ?? seal;
}
