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
}

public sealed record CreditorKnown() : Refusal("There is a creditor of this name already.");

public sealed record CreditorNameUnfit() : Refusal($"A creditor's name has 1 to {Creditor.NameMaxLength} characters.");
