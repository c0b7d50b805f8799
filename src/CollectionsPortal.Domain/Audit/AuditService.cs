using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Audit;

/// <summary>Notes down an act for the history. Nothing is written before the act's own <c>SaveChangesAsync</c>.</summary>
public sealed class AuditService(PortalDb db, IClock clock)
{
    /// <param name="subject">A tracked entity; its id may still be made by the database.</param>
    /// <param name="details">At most 2,000 characters; longer text is a bug. No secrets.</param>
    public void Record(Actor actor, AuditAction action, AuditStream stream, object subject, string? details = null)
    {
        if (details is { Length: > AuditEntry.DetailsMaxLength })
        {
            throw new ArgumentException($"Audit details have at most {AuditEntry.DetailsMaxLength} characters.", nameof(details));
        }

        db.PendingAudits.Add(new PendingAudit(stream, CutToTicks(clock.GetCurrentInstant()), actor, action, subject, details));
    }

    public void Record(Actor actor, AuditAction action, DebtorId debtor, object subject, string? details = null)
        => Record(actor, action, AuditStream.Of(debtor), subject, details);

    /// <summary>For an act on something that is not loaded.</summary>
    public void Record<TId>(Actor actor, AuditAction action, AuditStream stream, TId subject, string? details = null)
        where TId : struct, IEntityId<TId>
        => Record(actor, action, stream, (object)subject, details);

    /// <summary>The database keeps 100 ns; a finer instant would not hash the same when read back.</summary>
    private static Instant CutToTicks(Instant instant) => Instant.FromUnixTimeTicks(instant.ToUnixTimeTicks());
}
