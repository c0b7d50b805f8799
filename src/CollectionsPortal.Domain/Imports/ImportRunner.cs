using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Does the long part of an import: makes plans and carries them out, in the background or for a command that waits.</summary>
internal sealed class ImportRunner(PortalDb db, ImportPlanner planner, ImportCommitter committer, StagedWork work)
{
    /// <summary>A batch that waits for work and on which nobody works, the oldest first; null when there is none.</summary>
    public Task<ImportBatchId?> NextAsync(CancellationToken ct) => work.Waiting(db.ImportBatches).OrderBy(b => b.Id).Select(b => (ImportBatchId?)b.Id).FirstOrDefaultAsync(ct);

    /// <inheritdoc cref="StagedWork.RunAsync"/>
    public Task<bool> RunAsync(ImportBatchId id, CancellationToken ct)
        => work.RunAsync(db.ImportBatches.Where(b => b.Id == id), token => planner.PlanAsync(id, token), token => committer.CommitAsync(id, token), ct);
}
