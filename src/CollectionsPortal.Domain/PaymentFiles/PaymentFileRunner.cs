using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Does the long part: makes plans and books files, in the background or for a command that waits.</summary>
internal sealed class PaymentFileRunner(PortalDb db, PaymentFilePlanner planner, PaymentFileBooker booker, ImportLease lease, IClock clock)
{
    /// <summary>A file that waits for work and on which nobody works, the oldest first; null when there is none.</summary>
    public async Task<PaymentFileId?> NextAsync(CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return await db.PaymentFiles
            .Where(f => (f.Status == ImportStatus.Planning || f.Status == ImportStatus.Committing) && (f.LeaseHolder == null || f.LeaseUntil < now))
            .OrderBy(f => f.Id)
            .Select(f => (PaymentFileId?)f.Id)
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Does what the file waits for. False when another process has it.</summary>
    public async Task<bool> RunAsync(PaymentFileId id, CancellationToken ct)
    {
        var one = db.PaymentFiles.Where(f => f.Id == id);
        if (!await lease.TakeAsync(one, ct)) { return false; }

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
            await lease.ReleaseAsync(one, CancellationToken.None);
        }

        return true;
    }

    private async Task WorkAsync(PaymentFileId id, CancellationToken ct)
    {
        var status = await db.PaymentFiles.Where(f => f.Id == id).Select(f => f.Status).SingleAsync(ct);
        if (status == ImportStatus.Planning) { await planner.PlanAsync(id, ct); }
        else if (status == ImportStatus.Committing) { await booker.BookAsync(id, ct); }
    }

    private async Task FailAsync(PaymentFileId id)
    {
        db.Forget();
        var now = clock.GetCurrentInstant();
        await db.PaymentFiles.Where(f => f.Id == id).ExecuteUpdateAsync(
            set => set
                .SetProperty(f => f.Status, ImportStatus.Failed)
                .SetProperty(f => f.Failure, "Something unexpected stopped it; the log says what. Whatever was booked stands, and trying again goes on from there.")
                .SetProperty(f => f.FinishedAt, now),
            CancellationToken.None);
    }
}
