using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Takes placement files in. A file is staged, planned, looked at, and only then carried out, exactly as planned.</summary>
public sealed class ImportService
{
    private readonly PortalDb db;
    private readonly ImportStager stager;
    private readonly RememberedColumns remembered;
    private readonly ImportRunner runner;
    private readonly AuditService audit;
    private readonly IClock clock;

    internal ImportService(PortalDb db, ImportStager stager, RememberedColumns remembered, ImportRunner runner, AuditService audit, IClock clock)
        => (this.db, this.stager, this.remembered, this.runner, this.audit, this.clock) = (db, stager, remembered, runner, audit, clock);

    /// <summary>Reads the whole file into the database, encrypted. The plan is made afterwards: see <see cref="RunAsync"/>.</summary>
    public Task<Result<ImportBatchId>> StageAsync(ImportUpload upload, Actor actor, CancellationToken ct) => stager.StageAsync(upload, actor, ct);

    /// <summary>Says what columns mean, remembers it for the creditor's next file, and has the plan made again.</summary>
    public async Task<Result> AssignColumnsAsync(AssignColumns command, Actor actor, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsTracking().SingleOrDefaultAsync(b => b.Id == command.Batch, ct);
        if (batch is null)
        {
            return new NotFound("This import");
        }

        if (batch.Status is not (ImportStatus.NeedsColumns or ImportStatus.Previewed))
        {
            return new TooLate("Columns");
        }

        var map = ColumnMap.Of(batch.Headings, command.Assigned);
        if (!map.IsUnderstood(batch.CreditorId is not null))
        {
            return ColumnsUnclear.Of(new ImportColumns(batch.FileName, batch.Status, map, batch.CreditorId is not null));
        }

        await remembered.RememberAsync(batch.CreditorId, command.Assigned, ct);
        batch.Understand(command.Assigned, isUnderstood: true);
        audit.Record(actor, AuditAction.ImportStarted, AuditStream.Agency, batch, "columns assigned");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Orders the plan to be carried out. That is done in the background, or by <see cref="RunAsync"/>.</summary>
    public async Task<Result> CommitAsync(ImportBatchId id, Actor actor, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsTracking().SingleOrDefaultAsync(b => b.Id == id, ct);
        if (batch is null)
        {
            return new NotFound("This import");
        }

        if (batch.Status is ImportStatus.Committing or ImportStatus.Committed)
        {
            return Result.Done;
        }

        if (!batch.CanBeOrdered)
        {
            return new NotPreviewed();
        }

        batch.Order(actor);
        audit.Record(actor, AuditAction.ImportCommitted, AuditStream.Agency, batch, $"{batch.Created} created, {batch.Updated} updated, {batch.Unchanged} unchanged, {batch.Refused} refused");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Drops a file that was not carried out, with everything read of it.</summary>
    public async Task<Result> DiscardAsync(ImportBatchId id, Actor actor, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsTracking().SingleOrDefaultAsync(b => b.Id == id, ct);
        if (batch is null)
        {
            return new NotFound("This import");
        }

        if (batch.Status is not (ImportStatus.Staging or ImportStatus.NeedsColumns or ImportStatus.Previewed))
        {
            return new TooLate("The file");
        }

        batch.Discard(clock.GetCurrentInstant());
        audit.Record(actor, AuditAction.ImportDiscarded, AuditStream.Agency, batch);
        await db.SaveChangesAsync(ct);
        await db.ImportFindings.Where(f => f.BatchId == id).ExecuteDeleteAsync(ct);
        await db.ImportRows.Where(r => r.BatchId == id).ExecuteDeleteAsync(ct);
        return Result.Done;
    }

    /// <summary>Makes the plan or carries it out, whichever the batch waits for, and returns when that is done. False when another process has it.</summary>
    public Task<bool> RunAsync(ImportBatchId id, CancellationToken ct) => runner.RunAsync(id, ct);

    /// <summary>Does the next thing that any batch waits for. False when there is nothing to do.</summary>
    public async Task<bool> RunNextAsync(CancellationToken ct) => await runner.NextAsync(ct) is { } next && await runner.RunAsync(next, ct);
}

/// <param name="Assigned">By simplified heading; a null value means "ignore this column".</param>
public sealed record AssignColumns(ImportBatchId Batch, IReadOnlyDictionary<string, PlacementColumn?> Assigned);

public sealed record NotPreviewed() : Refusal("This import has no finished preview yet, or was given up.");

public sealed record TooLate(string What) : Refusal($"{What} cannot be changed any more: the import has gone on meanwhile.");
