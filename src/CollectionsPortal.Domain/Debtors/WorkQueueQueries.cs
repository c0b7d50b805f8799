using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Whom to turn to next. Leaves out everybody whom we may not or should not contact now for a lasting reason; hours and counts are the gate's.</summary>
/// <remarks>Three lists, worked in this order: promises that fell due, instalments that were missed, and those not contacted for longest.</remarks>
public sealed class WorkQueueQueries(PortalDb db, AgencyCalendar calendar)
{
    public async Task<Page<WorkItem>> PageAsync(WorkReason reason, int page, CancellationToken ct)
        => await List(reason, await calendar.TodayAsync(ct)).ToPageAsync(page, ct);

    /// <summary>The next person whom nobody else has open; null when nothing is left to do today.</summary>
    public async Task<WorkItem?> NextAsync(StaffUserId me, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var midnight = today.StartOf(today.Date);
        var alive = today.Now - PresenceService.ExpiresAfter;
        foreach (var reason in Enum.GetValues<WorkReason>())
        {
            var next = await List(reason, today)
                .Where(item => item.LastContactAt == null || item.LastContactAt < midnight)
                .Where(item => !db.DebtorPresences.Any(p => p.DebtorId == item.Debtor && p.StaffUserId != me && p.SeenAt > alive))
                .FirstOrDefaultAsync(ct);
            if (next is not null) { return next; }
        }

        return null;
    }

    private IQueryable<WorkItem> List(WorkReason reason, AgencyDay today) => reason switch
    {
        WorkReason.PromiseDue => PromisesDue(today.Date),
        WorkReason.InstalmentMissed => InstalmentsMissed(today.Date),
        _ => LongestAgo(today.Date),
    };

    private IQueryable<WorkItem> PromisesDue(LocalDate today) =>
        from promise in db.Promises
        where promise.Status == PromiseStatus.Open && promise.DueOn <= today
        join debtor in Workable(today) on promise.DebtorId equals debtor.Id
        orderby promise.DueOn, promise.Id
        select new WorkItem
        {
            Debtor = debtor.Id,
            Reference = debtor.Reference,
            Name = debtor.Name,
            Reason = WorkReason.PromiseDue,
            DueOn = promise.DueOn,
            LastContactAt = debtor.LastContactAt,
            Balance = db.Accounts.Where(a => a.DebtorId == debtor.Id && a.Status == AccountStatus.Open).Sum(a => a.Balance.Amount),
        };

    private IQueryable<WorkItem> InstalmentsMissed(LocalDate today) =>
        from plan in db.Plans
        where plan.Status == PlanStatus.Active && plan.Instalments.Any(i => i.DueOn < today && i.Paid.Amount < i.Amount.Amount)
        join debtor in Workable(today) on plan.DebtorId equals debtor.Id
        orderby plan.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => i.DueOn), plan.Id
        select new WorkItem
        {
            Debtor = debtor.Id,
            Reference = debtor.Reference,
            Name = debtor.Name,
            Reason = WorkReason.InstalmentMissed,
            DueOn = plan.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => i.DueOn),
            LastContactAt = debtor.LastContactAt,
            Balance = db.Accounts.Where(a => a.DebtorId == debtor.Id && a.Status == AccountStatus.Open).Sum(a => a.Balance.Amount),
        };

    /// <summary>Those never contacted come first; a running plan or promise means that there is nothing to ask.</summary>
    private IQueryable<WorkItem> LongestAgo(LocalDate today) =>
        from debtor in Workable(today)
        where db.Accounts.Any(a => a.DebtorId == debtor.Id && a.Status == AccountStatus.Open && a.Balance.Amount > 0
            && db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null))
        where !db.Plans.Any(p => p.DebtorId == debtor.Id && p.Status == PlanStatus.Active)
        where !db.Promises.Any(p => p.DebtorId == debtor.Id && p.Status == PromiseStatus.Open)
        orderby debtor.LastContactAt, debtor.Id
        select new WorkItem
        {
            Debtor = debtor.Id,
            Reference = debtor.Reference,
            Name = debtor.Name,
            Reason = WorkReason.LongestAgo,
            DueOn = null,
            LastContactAt = debtor.LastContactAt,
            Balance = db.Accounts.Where(a => a.DebtorId == debtor.Id && a.Status == AccountStatus.Open).Sum(a => a.Balance.Amount),
        };

    /// <summary>Nobody with a lawyer, a request to stop, a hold, calls barred, an open dispute of the whole, or a remark that nobody has read.</summary>
    private IQueryable<Debtor> Workable(LocalDate today) => db.Debtors
        .Where(d => !db.CeaseRequests.Any(c => c.DebtorId == d.Id && c.WithdrawnAt == null))
        .Where(d => !db.Representations.Any(r => r.DebtorId == d.Id && r.EndedAt == null))
        .Where(d => !db.Holds.Any(h => h.DebtorId == d.Id && h.LiftedAt == null && (h.Until == null || h.Until >= today)))
        .Where(d => !db.BindingRemarks.Any(r => r.DebtorId == d.Id && r.ReadAt == null))
        .Where(d => !db.Preferences.Any(p => p.DebtorId == d.Id && p.WithdrawnAt == null && p.Kind == PreferenceKind.BarredMedium && p.Channel == ContactChannel.Call))
        .Where(d => !db.Disputes.Any(x => x.DebtorId == d.Id && x.WithdrawnAt == null && x.AnsweredOn == null && x.DisputedAmount == null));
}

/// <summary>Why somebody is in the queue, in the order in which the queue is worked.</summary>
public enum WorkReason
{
    PromiseDue,
    InstalmentMissed,
    LongestAgo,
}

public sealed record WorkItem
{
    public required DebtorId Debtor { get; init; }

    public required ShortReference Reference { get; init; }

    public required PersonName Name { get; init; }

    public required WorkReason Reason { get; init; }

    /// <summary>When the promise or the oldest missed instalment was due; null for <see cref="WorkReason.LongestAgo"/>.</summary>
    public required LocalDate? DueOn { get; init; }

    /// <summary>Null: never.</summary>
    public required Instant? LastContactAt { get; init; }

    /// <summary>The open accounts' sum, in US dollars.</summary>
    public required decimal Balance { get; init; }
}
