using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Carries the plan out, chunk by chunk. Each chunk with its progress is one transaction, so it can stop and go on anywhere.</summary>
internal sealed class ImportCommitter(PortalDb db, BatchReaders readers, PlacementMaker maker, AuditService audit, ImportLease lease, IClock clock)
{
    private const int MostAttempts = 3;

    public async Task CommitAsync(ImportBatchId id, CancellationToken ct)
    {
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == id, ct);
        var reader = await readers.OpenAsync(batch, ct);
        var actor = new Actor(batch.OrderedBy, batch.OrderedBy is null ? ActorRole.System : ActorRole.Administrator, batch.OrderedByName);
        var through = batch.CommittedThrough;
        while (await CommitChunkAsync(batch, through, reader, actor, ct) is { } last)
        {
            through = last;
        }

        await ImportCounts.WriteAsync(db, id, ImportStatus.Committed, clock.GetCurrentInstant(), ct);
    }

    /// <summary>A reference is random, so among many people one comes up twice now and then: the chunk is made again, with others.</summary>
    private async Task<int?> CommitChunkAsync(ImportBatch batch, int through, BatchReader reader, Actor actor, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.InOneTransactionAsync(token => CarryOutChunkAsync(batch, through, reader, actor, token), ct);
            }
            catch (Exception exception) when (attempt < MostAttempts && exception.IsUniqueViolation())
            {
                db.Forget();
            }
        }
    }

    private async Task<int?> CarryOutChunkAsync(ImportBatch batch, int through, BatchReader reader, Actor actor, CancellationToken ct)
    {
        var done = await db.ImportBatches.Where(b => b.Id == batch.Id).Select(b => b.CommittedThrough).SingleAsync(ct);
        if (done > through)
        {
            // Carried out by an earlier try whose commit nobody heard of.
            return done;
        }

        var rows = await db.ImportRows.AsTracking().Where(r => r.BatchId == batch.Id && r.Line > through).OrderBy(r => r.Line).Take(ImportPlanner.ChunkSize).ToListAsync(ct);
        if (rows.Count == 0)
        {
            return null;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await CarryOutAsync(batch, await reader.ReadAsync(rows.Where(row => row.Action is not (ImportAction.Refuse or ImportAction.Unchanged)), ct), actor, ct);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        await AdvanceAsync(batch.Id, rows[0].Line, rows[^1].Line, ct);
        return rows[^1].Line;
    }

    private async Task CarryOutAsync(ImportBatch batch, IReadOnlyList<ReadRow> rows, Actor actor, CancellationToken ct)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var now = clock.GetCurrentInstant();
        await AddCreditorsAsync(rows, now, ct);
        var facts = await ChunkFacts.LoadAsync(db, rows, ct);
        var known = await ChunkCommit.LoadAsync(db, rows.Where(IsCreate), facts, ct);
        await DebtorLock.TakeAllAsync(db, known.Keys.Concat(facts.Placed.Values.Select(placed => placed.Debtor.Id)), ct);
        var chunk = new ChunkCommit(facts, known, maker, actor, now);
        foreach (var row in rows)
        {
            await CarryOutAsync(row, chunk, facts, batch, actor, now, ct);
        }

        await SaveAsync(chunk, actor, now, ct);
    }

    private async ValueTask CarryOutAsync(ReadRow row, ChunkCommit chunk, ChunkFacts facts, ImportBatch batch, Actor actor, Instant now, CancellationToken ct)
    {
        var existing = facts.Existing(row);
        if (IsCreate(row) && existing is null)
        {
            await chunk.CreateAsync(row, facts.Creditor(row.Account.Creditor)!.Value, batch, ct);
        }
        else if (!IsCreate(row) && existing is not null && facts.Placed.TryGetValue(existing.Id, out var placed) && placed.ChangesBy(row.Placement) == row.Row.Changes)
        {
            new AccountUpdate(db, audit).Apply(placed, row.Placement, row.Row.Changes, batch, row.Print, actor, now);
        }
        else
        {
            row.Row.Plan(new RowPlan(ImportAction.Refuse));
            db.ImportFindings.Add(ImportFinding.Of(batch.Id, row.Row.Line, RowFinding.RowRefused("What we have of this account changed after the preview. Import the record again to see what is new.")));
        }
    }

    private static bool IsCreate(ReadRow row) => row.Row.Action != ImportAction.Update;

    private async Task SaveAsync(ChunkCommit chunk, Actor actor, Instant now, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var (debtor, numbers) in chunk.Numbers.Where(made => made.Key.Id != default))
        {
            AddMissingTerms(debtor, numbers);
        }

        var created = chunk.Numbers.Where(made => made.Key.Id == default).ToList();
        var entries = chunk.Accounts.SelectMany(made => PlacementMaker.Opening(made.Account, actor, now)).ToList();
        await NewRows.AddAsync(db, [.. created.Select(made => made.Key)], ct);
        await NewRows.AddAsync(db, [.. chunk.Accounts.Select(made => made.Account)], ct);
        db.DoubtfulMatches.AddRange(chunk.Doubts);
        await db.SaveChangesAsync(ct);
        await AddWithoutTrackingAsync(created, entries, ct);
        foreach (var (account, row) in chunk.Accounts)
        {
            AccountSideFacts.Add(db, account, row, actor, now);
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Most rows of an import hang on a debtor or an account, and nothing more is done with them here.</summary>
    private async Task AddWithoutTrackingAsync(IReadOnlyCollection<KeyValuePair<Debtor, List<string>>> created, IEnumerable<LedgerEntry> entries, CancellationToken ct)
    {
        var debtors = created.Select(made => made.Key).ToList();
        await BulkInsert.AddAsync(db, debtors.SelectMany(d => d.Addresses, (d, address) => (address, d.Id)), nameof(DebtorAddress.DebtorId), ct);
        await BulkInsert.AddAsync(db, debtors.SelectMany(d => d.Phones, (d, phone) => (phone, d.Id)), nameof(DebtorPhone.DebtorId), ct);
        await BulkInsert.AddAsync(db, debtors.SelectMany(d => d.Emails, (d, email) => (email, d.Id)), nameof(DebtorEmail.DebtorId), ct);
        await BulkInsert.AddAsync(db, entries.Select(entry => (entry, entry.Account.Id)), nameof(LedgerEntry.AccountId), ct);
        await BulkInsert.AddAsync(db, created.SelectMany(made => SearchTerms.Of(made.Key, made.Value), (made, term) => (term, made.Key.Id)), nameof(SearchTerm.DebtorId), ct);
    }

    private void AddMissingTerms(Debtor debtor, List<string> numbers)
    {
        var stored = debtor.SearchTerms.Select(term => (term.Kind, term.Term)).ToHashSet();
        db.SearchTerms.AddRange(SearchTerms.Of(debtor, numbers).Where(term => !stored.Contains((term.Kind, term.Term))));
    }

    private async Task AddCreditorsAsync(IReadOnlyList<ReadRow> rows, Instant now, CancellationToken ct)
    {
        var named = rows.Select(row => row.Placement.Creditor).DistinctBy(Creditor.Normalize).ToList();
        var normalized = named.ConvertAll(Creditor.Normalize);
        var known = await db.Creditors.Where(c => normalized.Contains(c.NormalizedName)).Select(c => c.NormalizedName).ToListAsync(ct);
        db.Creditors.AddRange(named.Where(name => !known.Contains(Creditor.Normalize(name))).Select(name => new Creditor(name, now)));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>The records carried out are forgotten with the same commit; refused ones are kept, to be mended.</summary>
    private async Task AdvanceAsync(ImportBatchId id, int first, int last, CancellationToken ct)
    {
        await lease.RenewAsync(db.ImportBatches.Where(b => b.Id == id), ct);
        await db.ImportRows
            .Where(r => r.BatchId == id && r.Line >= first && r.Line <= last && r.Action != ImportAction.Refuse)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Sealed, (string?)null), ct);
        await db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(set => set.SetProperty(b => b.CommittedThrough, last), ct);
    }
}
