using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Opens the staged records of a batch for reading.</summary>
internal sealed class BatchReaders(PortalDb db, RowSeal seal, IdentityHasher hasher)
{
    public async Task<BatchReader> OpenAsync(ImportBatch batch, CancellationToken ct)
    {
        await hasher.PrepareAsync(ct);
        var creditor = await db.Creditors.Where(c => c.Id == batch.CreditorId).Select(c => c.Name).SingleOrDefaultAsync(ct);
        return new BatchReader(batch, creditor, seal, hasher);
    }
}
