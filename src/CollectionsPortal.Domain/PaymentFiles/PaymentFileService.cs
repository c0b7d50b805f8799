using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Takes files of payments in. A file is staged, planned, looked at, and only then booked, as planned.</summary>
public sealed class PaymentFileService
{
    private readonly PortalDb db;
    private readonly PaymentFileStager stager;
    private readonly PaymentFileRunner runner;
    private readonly AuditService audit;
    private readonly IClock clock;

    internal PaymentFileService(PortalDb db, PaymentFileStager stager, PaymentFileRunner runner, AuditService audit, IClock clock)
        => (this.db, this.stager, this.runner, this.audit, this.clock) = (db, stager, runner, audit, clock);

    /// <summary>Reads the whole file into the database, encrypted and without card numbers. The plan is made afterwards: see <see cref="RunAsync"/>.</summary>
    public Task<Result<PaymentFileId>> StageAsync(PaymentUpload upload, Actor actor, CancellationToken ct) => stager.StageAsync(upload, actor, ct);

    /// <summary>Says what columns mean, remembers it for the source's next file, and has the plan made again.</summary>
    public async Task<Result> AssignColumnsAsync(AssignPaymentColumns command, Actor actor, CancellationToken ct)
    {
        var file = await db.PaymentFiles.AsTracking().SingleOrDefaultAsync(f => f.Id == command.File, ct);
        if (file is null) { return new NotFound("This file"); }
        if (file.Status is not (ImportStatus.NeedsColumns or ImportStatus.Previewed)) { return new TooLate("Columns"); }

        var map = PaymentColumnMap.Of(file.Headings, command.Assigned);
        if (!map.IsUnderstood) { return new PaymentColumnsUnclear(string.Join(' ', map.Problems)); }

        await RememberAsync(file.SourceId, command.Assigned, ct);
        file.Understand(command.Assigned, isUnderstood: true);
        audit.Record(actor, AuditAction.PaymentFileStarted, AuditStream.Agency, file, "columns assigned");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Orders the file to be booked. That is done in the background, or by <see cref="RunAsync"/>.</summary>
    public async Task<Result> BookAsync(PaymentFileId id, Actor actor, CancellationToken ct)
    {
        var file = await db.PaymentFiles.AsTracking().SingleOrDefaultAsync(f => f.Id == id, ct);
        if (file is null) { return new NotFound("This file"); }
        if (file.Status is ImportStatus.Committing or ImportStatus.Committed) { return Result.Done; }
        if (!file.CanBeOrdered) { return new NotPreviewed(); }

        file.Order(actor);
        audit.Record(actor, AuditAction.PaymentFileCommitted, AuditStream.Agency, file, $"{file.Read} records");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Drops a file that was not booked, with everything read of it.</summary>
    public async Task<Result> DiscardAsync(PaymentFileId id, Actor actor, CancellationToken ct)
    {
        var file = await db.PaymentFiles.AsTracking().SingleOrDefaultAsync(f => f.Id == id, ct);
        if (file is null) { return new NotFound("This file"); }
        if (file.Status is not (ImportStatus.Staging or ImportStatus.NeedsColumns or ImportStatus.Previewed)) { return new TooLate("The file"); }

        file.Discard(clock.GetCurrentInstant());
        audit.Record(actor, AuditAction.PaymentFileDiscarded, AuditStream.Agency, file);
        await db.SaveChangesAsync(ct);
        await db.PaymentFileLines.Where(l => l.FileId == id).ExecuteDeleteAsync(ct);
        await db.PaymentFileParts.Where(p => p.FileId == id).ExecuteDeleteAsync(ct);
        return Result.Done;
    }

    /// <summary>Makes the plan or books the file, whichever it waits for, and returns when that is done. False when another process has it.</summary>
    public Task<bool> RunAsync(PaymentFileId id, CancellationToken ct) => runner.RunAsync(id, ct);

    /// <summary>Does the next thing that any file waits for. False when there is nothing to do.</summary>
    public async Task<bool> RunNextAsync(CancellationToken ct) => await runner.NextAsync(ct) is { } next && await runner.RunAsync(next, ct);

    private async Task RememberAsync(PaymentSourceId source, IReadOnlyDictionary<string, PaymentColumn?> assigned, CancellationToken ct)
    {
        var known = await db.PaymentSourceColumns.AsTracking().Where(c => c.SourceId == source).ToDictionaryAsync(c => c.Heading, StringComparer.Ordinal, ct);
        foreach (var (heading, field) in assigned)
        {
            if (known.TryGetValue(heading, out var column)) { column.Field = field; }
            else { db.PaymentSourceColumns.Add(new PaymentSourceColumn { SourceId = source, Heading = heading, Field = field }); }
        }
    }
}

/// <param name="Assigned">By simplified heading; a null value means "ignore this column".</param>
public sealed record AssignPaymentColumns(PaymentFileId File, IReadOnlyDictionary<string, PaymentColumn?> Assigned);

/// <summary>What must be said of a file's columns before its records can be read.</summary>
public sealed record PaymentColumnsUnclear(string Problems) : Refusal(Problems);
