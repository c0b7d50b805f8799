using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Does the long part of an import: makes plans and carries them out, in the background or for a command that waits.</summary>
internal sealed class ImportRunner(PortalDb db, ImportPlanner planner, ImportCommitter committer, ImportLease lease, IClock clock)
{
    /// <summary>A batch that waits for work and on which nobody works, the oldest first; null when there is none.</summary>
    public async Task<ImportBatchId?> NextAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return await db.ImportBatches
            .Where(b => (b.Status == ImportStatus.Planning || b.Status == ImportStatus.Committing) && (b.LeaseHolder == null || b.LeaseUntil < now))
            .OrderBy(b => b.Id)
            .Select(b => (ImportBatchId?)b.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Does what the batch waits for. False when another process has it.</summary>
    public async Task<bool> RunAsync(ImportBatchId id, CancellationToken ct)
    {
        if (!await lease.TakeAsync(db.ImportBatches.Where(b => b.Id == id), ct))
        {
            return false;
        }

        try
        {
            await WorkAsync(id, ct);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or ImportLeaseLostException))
        {
            // Said on the page; the edge that called logs what it was. Tried again only when a person says so, or it would fail for ever.
            await FailAsync(id);
            throw;
        }
        finally
        {
            // Also when the process is told to stop: the next one may go on at once.
            await lease.ReleaseAsync(db.ImportBatches.Where(b => b.Id == id), CancellationToken.None);
        }

        return true;
    }

    private async Task FailAsync(ImportBatchId id)
    {
        db.ChangeTracker.Clear();
        var now = clock.GetCurrentInstant();
        await db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(b => b.Status, ImportStatus.Failed)
                .SetProperty(b => b.Failure, "Something unexpected stopped it; the log says what. Whatever was carried out stands, and trying again goes on from there.")
                .SetProperty(b => b.FinishedAt, now),
            CancellationToken.None);
    }

    private async Task WorkAsync(ImportBatchId id, CancellationToken ct)
    {
        var status = await db.ImportBatches.Where(b => b.Id == id).Select(b => b.Status).SingleAsync(ct);
        if (status == ImportStatus.Planning)
        {
            await planner.PlanAsync(id, ct);
        }
        else if (status == ImportStatus.Committing)
        {
            await committer.CommitAsync(id, ct);
        }
    }
}
