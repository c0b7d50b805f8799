using NodaTime;

namespace CollectionsPortal.Domain.Audit;

/// <summary>An audit record that waits for its act to be saved: only then are new ids known.</summary>
/// <param name="Subject">A tracked entity, whose id may still be made by the database, or an id.</param>
internal sealed record PendingAudit(AuditStream Stream, Instant At, Actor Actor, AuditAction Action, object Subject, string? Details);
