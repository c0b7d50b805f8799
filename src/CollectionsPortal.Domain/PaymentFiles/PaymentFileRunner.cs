using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Does the long part: makes plans and books files, in the background or for a command that waits.</summary>
internal sealed class PaymentFileRunner(PortalDb db, PaymentFilePlanner planner, PaymentFileBooker booker, StagedWork work)
{
    /// <summary>A file that waits for work and on which nobody works, the oldest first; null when there is none.</summary>
    public Task<PaymentFileId?> NextAsync(CancellationToken ct) => work.Waiting(db.PaymentFiles).OrderBy(f => f.Id).Select(f => (PaymentFileId?)f.Id).FirstOrDefaultAsync(ct);

    /// <inheritdoc cref="StagedWork.RunAsync"/>
    public Task<bool> RunAsync(PaymentFileId id, CancellationToken ct)
        => work.RunAsync(db.PaymentFiles.Where(f => f.Id == id), token => planner.PlanAsync(id, token), token => booker.BookAsync(id, token), ct);
}
