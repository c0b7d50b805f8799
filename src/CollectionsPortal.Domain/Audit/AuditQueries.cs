using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Audit;

public sealed class AuditQueries(PortalDb db)
{
    /// <summary>What was done about one person, the newest first.</summary>
    public Task<Page<AuditLine>> OfDebtorAsync(DebtorId debtor, int page, CancellationToken ct)
    {
        var stream = AuditStream.NameOf(debtor);
        return db.AuditEntries
            .Where(e => e.Stream == stream)
            .OrderByDescending(e => e.Sequence)
            .Select(e => new AuditLine(e.Id, e.At, e.ActorDisplay, e.ActorRole, e.Action, e.SubjectKind, e.SubjectId, e.Details))
            .ToPageAsync(page, ct);
    }

    /// <summary>Everything, the newest first.</summary>
    public Task<Page<AuditLine>> ListAsync(int page, CancellationToken ct)
        => db.AuditEntries
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new AuditLine(e.Id, e.At, e.ActorDisplay, e.ActorRole, e.Action, e.SubjectKind, e.SubjectId, e.Details))
            .ToPageAsync(page, ct);
}

public sealed record AuditLine(
    AuditEntryId Id, Instant At, string Actor, ActorRole Role, AuditAction Action, string SubjectKind, long SubjectId, string? Details);
