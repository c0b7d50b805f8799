using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

public sealed class CreditorService(PortalDb db, AuditService audit, IClock clock)
{
    /// <summary>Two spellings that differ only in case or blanks are one creditor, and the second is refused.</summary>
    public async Task<Result<CreditorId>> AddAsync(string name, Actor actor, CancellationToken ct)
    {
        if (Creditor.Normalize(name).Length is 0 or > Creditor.NameMaxLength)
        {
            return new CreditorNameUnfit();
        }

        var creditor = new Creditor(name, clock.GetCurrentInstant());
        db.Creditors.Add(creditor);
        audit.Record(actor, AuditAction.CreditorCreated, AuditStream.Agency, creditor);
        try
        {
            await db.SaveChangesAsync(ct);
            return creditor.Id;
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            db.PendingAudits.Clear();
            return new CreditorKnown();
        }
    }

    /// <summary>What it takes at least as a settlement.</summary>
    /// <param name="percent">Of what is owed, 1 to 100; null: it says nothing.</param>
    public async Task<Result> TakeAtLeastAsync(CreditorId id, int? percent, Actor actor, CancellationToken ct)
    {
        if (percent is < 1 or > 100) { return new FieldRefusal(nameof(Creditor.LeastPercent), "Choose a number from 1 to 100."); }
        if (await db.Creditors.AsTracking().SingleOrDefaultAsync(c => c.Id == id, ct) is not { } creditor) { return new NotFound("This creditor"); }

        creditor.TakeAtLeast(percent);
        audit.Record(actor, AuditAction.CreditorChanged, AuditStream.Agency, creditor, percent is { } least ? $"takes at least {least} percent" : "takes any settlement");
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This creditor");
        }
    }
}

public sealed record CreditorKnown() : Refusal("There is a creditor of this name already.");

public sealed record CreditorNameUnfit() : Refusal($"A creditor's name has 1 to {Creditor.NameMaxLength} characters.");
