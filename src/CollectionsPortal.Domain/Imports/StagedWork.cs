using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>The long part of a staged file's life, the same for every kind: taken by one process at a time, and failed in words when it fails.</summary>
internal sealed class StagedWork(PortalDb db, ImportLease lease, IClock clock)
{
    /// <summary>Files that wait for work and on which nobody works.</summary>
    public IQueryable<T> Waiting<T>(IQueryable<T> files)
        where T : StagedFile
    {
        var now = clock.GetCurrentInstant();
        return files.Where(f => (f.Status == ImportStatus.Planning || f.Status == ImportStatus.Committing) && (f.LeaseHolder == null || f.LeaseUntil < now));
    }

    /// <summary>Does what the file waits for. False when another process has it.</summary>
    /// <param name="one">The one file, as a query.</param>
    public async Task<bool> RunAsync<T>(IQueryable<T> one, Func<CancellationToken, Task> plan, Func<CancellationToken, Task> carryOut, CancellationToken ct)
        where T : StagedFile
    {
        if (!await lease.TakeAsync(one, ct)) { return false; }

        try
        {
            var status = await one.Select(f => f.Status).SingleAsync(ct);
            if (status == ImportStatus.Planning) { await plan(ct); }
            else if (status == ImportStatus.Committing) { await carryOut(ct); }
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ImportLeaseLostException))
        {
            // Said on the page; the edge that called logs what it was. Tried again only when a person says so, or it would fail for ever.
            await FailAsync(one);
            throw;
        }
        finally
        {
            // Also when the process is told to stop: the next one may go on at once.
            await lease.ReleaseAsync(one, CancellationToken.None);
        }

        return true;
    }

    private Task<int> FailAsync<T>(IQueryable<T> one)
        where T : StagedFile
    {
        db.Forget();
        var now = clock.GetCurrentInstant();
        return one.ExecuteUpdateAsync(
            set => set
                .SetProperty(f => f.Status, ImportStatus.Failed)
                .SetProperty(f => f.Failure, "Something unexpected stopped it; the log says what. Whatever was carried out stands, and trying again goes on from there.")
                .SetProperty(f => f.FinishedAt, now),
            CancellationToken.None);
    }
}
