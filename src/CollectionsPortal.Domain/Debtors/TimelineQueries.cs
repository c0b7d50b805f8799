using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What happened with a person, the newest first: contacts, contacts that were not allowed, notes, payments and changes, in one list.</summary>
public sealed class TimelineQueries(PortalDb db)
{
    public const int PageSize = 25;

    /// <summary>One per source, however long the history is.</summary>
    public const int Statements = 5;

    /// <summary>What the history keeps and no other source shows.</summary>
    private static readonly AuditAction[] Changes =
    [
        AuditAction.DebtorCreated, AuditAction.DebtorChanged, AuditAction.AddressRecorded, AuditAction.PhoneRecorded, AuditAction.EmailRecorded,
        AuditAction.WrongNumberRecorded, AuditAction.ConsentRecorded, AuditAction.ConsentRevoked, AuditAction.CallConsentRecorded,
        AuditAction.PreferenceRecorded, AuditAction.PreferenceWithdrawn, AuditAction.RepresentationRecorded, AuditAction.RepresentationEnded,
        AuditAction.CeaseRequestRecorded, AuditAction.CeaseRequestWithdrawn, AuditAction.HoldPlaced, AuditAction.HoldLifted, AuditAction.HoldEndMoved, AuditAction.RemarkRead,
        AuditAction.PersonMayBeAskedAgain,
        AuditAction.DisputeRecorded, AuditAction.DisputeWithdrawn, AuditAction.VerificationSent, AuditAction.ValidationNoticeRecorded,
        AuditAction.DoubtfulMatchDecided, AuditAction.InterestChanged, AuditAction.InterestFrozen, AuditAction.InterestFreezeEnded, AuditAction.FeeAdded,
        AuditAction.SettlementAsked, AuditAction.SettlementApproved, AuditAction.SettlementDeclined, AuditAction.SettlementOffered,
        AuditAction.SettlementAccepted, AuditAction.SettlementWithdrawn, AuditAction.SettlementLapsed,
        AuditAction.PromiseRecorded, AuditAction.PromiseClosed, AuditAction.PlanAgreed, AuditAction.PlanEnded,
        AuditAction.PlanLinkCreated, AuditAction.PlanLinkRevoked, AuditAction.PlanLinkRested,
    ];

    /// <param name="after">Where the page before ended; null for the newest.</param>
    public async Task<TimelinePage> PageAsync(DebtorId debtor, TimelineMark? after, CancellationToken ct)
    {
        // Each source gives enough to fill the page alone, and what the page before has shown of this very instant.
        var until = after?.At ?? Instant.MaxValue;
        var take = PageSize + (after?.Shown ?? 0) + 1;
        var merged = (await ContactsAsync(debtor, until, take, ct))
            .Concat(await NotMadeAsync(debtor, until, take, ct))
            .Concat(await NotesAsync(debtor, until, take, ct))
            .Concat(await PaymentsAsync(debtor, until, take, ct))
            .Concat(await ChangesAsync(debtor, until, take, ct))
            .OrderByDescending(item => item.At).ThenBy(item => item.Kind).ThenByDescending(item => item.Id)
            .Skip(after?.Shown ?? 0)
            .Take(PageSize + 1)
            .ToList();
        var items = merged.Take(PageSize).ToList();
        return new TimelinePage(items, merged.Count > PageSize ? Mark(items, after) : null);
    }

    private static TimelineMark Mark(List<TimelineItem> items, TimelineMark? before)
    {
        var at = items[^1].At;
        var shown = items.Count(item => item.At == at) + (before?.At == at ? before.Shown : 0);
        return new TimelineMark(at, shown);
    }

    private Task<List<TimelineItem>> ContactsAsync(DebtorId debtor, Instant until, int take, CancellationToken ct) => db.ContactAttempts
        .Where(a => a.DebtorId == debtor && a.OpenedAt <= until)
        .OrderByDescending(a => a.OpenedAt).ThenByDescending(a => a.Id).Take(take)
        .Select(a => new TimelineItem
        {
            At = a.OpenedAt,
            Kind = TimelineKind.Contact,
            Id = a.Id.Value,
            By = a.ClientId == null
                ? db.Users.Where(u => u.Id == a.ActorId).Select(u => u.DisplayName).FirstOrDefault()
                : db.ApiClients.Where(c => c.Id == a.ClientId).Select(c => c.Name).FirstOrDefault(),
            Channel = a.Channel,
            Direction = a.Direction,
            Outcome = a.Outcome,
            IsOpen = a.ClosedAt == null,
            Receipt = a.ReceiptId,
        })
        .ToListAsync(ct);

    private Task<List<TimelineItem>> NotMadeAsync(DebtorId debtor, Instant until, int take, CancellationToken ct) => db.DecisionReceipts
        .Where(r => r.DebtorId == debtor && r.At <= until && !db.ContactAttempts.Any(a => a.ReceiptId == r.Id))
        .OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(take)
        .Select(r => new TimelineItem
        {
            At = r.At,
            Kind = TimelineKind.ContactNotMade,
            Id = r.Id.Value,
            By = r.ClientId == null
                ? db.Users.Where(u => u.Id == r.ActorId).Select(u => u.DisplayName).FirstOrDefault()
                : db.ApiClients.Where(c => c.Id == r.ClientId).Select(c => c.Name).FirstOrDefault(),
            Channel = r.Channel,
            Text = r.LimitingFact,
            Receipt = r.Id,
        })
        .ToListAsync(ct);

    private Task<List<TimelineItem>> NotesAsync(DebtorId debtor, Instant until, int take, CancellationToken ct) => db.Notes
        .Where(n => n.DebtorId == debtor && n.At <= until)
        .OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(take)
        .Select(n => new TimelineItem
        {
            At = n.At,
            Kind = TimelineKind.Note,
            Id = n.Id.Value,
            By = db.Users.Where(u => u.Id == n.AuthorId).Select(u => u.DisplayName).FirstOrDefault(),
            Text = n.Text,
            Note = n.Kind,
            Account = n.AccountId,
            Contact = n.ContactAttemptId,
            Corrects = n.CorrectsId,
            IsCorrected = db.Notes.Any(other => other.CorrectsId == n.Id),
            IsPinned = db.NotePins.Any(p => p.NoteId == n.Id),
        })
        .ToListAsync(ct);

    private Task<List<TimelineItem>> PaymentsAsync(DebtorId debtor, Instant until, int take, CancellationToken ct) => db.LedgerEntries
        .Where(e => e.Account.DebtorId == debtor && e.Kind != LedgerEntryKind.Placement && e.RecordedAt <= until)
        .OrderByDescending(e => e.RecordedAt).ThenByDescending(e => e.Id).Take(take)
        .Select(e => new TimelineItem
        {
            At = e.RecordedAt,
            Kind = TimelineKind.Payment,
            Id = e.Id.Value,
            By = db.Users.Where(u => u.Id == e.RecordedBy).Select(u => u.DisplayName).FirstOrDefault(),
            Text = e.Text,
            Account = e.AccountId,
            Ledger = e.Kind,
            Amount = e.Amount,
            On = e.EffectiveOn,
        })
        .ToListAsync(ct);

    private Task<List<TimelineItem>> ChangesAsync(DebtorId debtor, Instant until, int take, CancellationToken ct)
    {
        var stream = AuditStream.NameOf(debtor);
        return db.AuditEntries
            .Where(e => e.Stream == stream && e.At <= until && Changes.Contains(e.Action))
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(take)
            .Select(e => new TimelineItem
            {
                At = e.At,
                Kind = TimelineKind.Change,
                Id = e.Id.Value,
                By = e.ActorDisplay,
                Text = e.Details,
                Change = e.Action,
            })
            .ToListAsync(ct);
    }
}
