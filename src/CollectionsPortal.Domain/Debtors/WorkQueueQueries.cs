using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Whom to turn to next. Leaves out everybody whom we may not or should not contact now for a lasting reason; hours and counts are the gate's.</summary>
/// <remarks>Somebody who bars calls but takes e-mail or post is in the queue, with what they take. Three lists, worked in this order: promises that fell due, people whose plan needs help, and those not contacted for longest.</remarks>
public sealed class WorkQueueQueries(PortalDb db, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    public async Task<Page<WorkItem>> PageAsync(WorkReason reason, int page, CancellationToken ct)
    {
        var people = await List(reason, await calendar.TodayAsync(ct)).ToPageAsync(page, ct);
        var owed = await OpenBalances.OfAsync(db, [.. people.Items.Select(item => item.Debtor)], ct);
        return people with { Items = [.. people.Items.Select(item => item with { Owed = Currencies.Totals(owed[item.Debtor]) })] };
    }

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
        WorkReason.NeedsHelp => NeedingHelp(today),
        _ => LongestAgo(today.Date),
    };

    private IQueryable<WorkItem> PromisesDue(LocalDate today) =>
        from promise in db.Promises
        where promise.Status == PromiseStatus.Open && promise.DueOn <= today
        join open in Workable(today) on promise.DebtorId equals open.Debtor.Id
        orderby promise.DueOn, promise.Id
        select new WorkItem
        {
            Debtor = open.Debtor.Id,
            Reference = open.Debtor.Reference,
            Name = open.Debtor.Name,
            Reason = WorkReason.PromiseDue,
            DueOn = promise.DueOn,
            LastContactAt = open.Debtor.LastContactAt,
            Calls = open.Calls,
            Texts = open.Texts,
            Emails = open.Emails,
            Letters = open.Letters,
        };

    private IQueryable<WorkItem> NeedingHelp(AgencyDay today) =>
        from plan in db.Plans.NeedingHelp(db, today.Date, options.Value.As(today.Terms).GraceDays)
        join open in Workable(today.Date) on plan.DebtorId equals open.Debtor.Id
        orderby plan.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => i.DueOn), plan.Id
        select new WorkItem
        {
            Debtor = open.Debtor.Id,
            Reference = open.Debtor.Reference,
            Name = open.Debtor.Name,
            Reason = WorkReason.NeedsHelp,
            DueOn = plan.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount).Min(i => i.DueOn),
            LastContactAt = open.Debtor.LastContactAt,
            Calls = open.Calls,
            Texts = open.Texts,
            Emails = open.Emails,
            Letters = open.Letters,
        };

    /// <summary>Those never contacted come first; a running plan or promise means that there is nothing to ask.</summary>
    private IQueryable<WorkItem> LongestAgo(LocalDate today) =>
        from open in Workable(today)
        where db.Accounts.Any(a => a.DebtorId == open.Debtor.Id && a.Status == AccountStatus.Open && a.Balance.Amount > 0
            && db.ValidationNotices.Any(n => n.AccountId == a.Id && n.ReturnedOn == null))
        where !db.Plans.Any(p => p.DebtorId == open.Debtor.Id && p.Status == PlanStatus.Active)
        where !db.Promises.Any(p => p.DebtorId == open.Debtor.Id && p.Status == PromiseStatus.Open)
        orderby open.Debtor.LastContactAt, open.Debtor.Id
        select new WorkItem
        {
            Debtor = open.Debtor.Id,
            Reference = open.Debtor.Reference,
            Name = open.Debtor.Name,
            Reason = WorkReason.LongestAgo,
            DueOn = null,
            LastContactAt = open.Debtor.LastContactAt,
            Calls = open.Calls,
            Texts = open.Texts,
            Emails = open.Emails,
            Letters = open.Letters,
        };

    /// <summary>Nobody with a lawyer, a request to stop, a hold, an open dispute of the whole, or a remark that nobody has read; nobody who barred every way we have.</summary>
    private IQueryable<Reachable> Workable(LocalDate today) => Reach(today, db.Debtors
            .Where(d => !db.CeaseRequests.Any(c => c.DebtorId == d.Id && c.WithdrawnAt == null))
            .Where(d => !db.Representations.Any(r => r.DebtorId == d.Id && r.EndedAt == null))
            .Where(d => !db.Holds.Any(h => h.DebtorId == d.Id && h.LiftedAt == null && h.Kind != HoldKind.SupportNeeds && (h.Until == null || h.Until >= today)))
            .Where(d => !db.BindingRemarks.Any(r => r.DebtorId == d.Id && r.ReadAt == null))
            .Where(d => !db.Disputes.Any(x => x.DebtorId == d.Id && x.WithdrawnAt == null && x.AnsweredOn == null && x.DisputedAmount == null)))
        .Where(r => r.Calls || r.Texts || r.Emails || r.Letters || !r.HasAny);

    /// <summary>By what each of them may be reached, as far as wishes go that hold for days. A number or address that is known to be wrong is none.</summary>
    private IQueryable<Reachable> Reach(LocalDate today, IQueryable<Debtor> debtors)
    {
        var wishes = db.Preferences.Where(w => w.WithdrawnAt == null && (w.Until == null || w.Until >= today));
        var media = wishes.Where(w => w.Kind == PreferenceKind.BarredMedium && w.PersonId == null);
        var points = wishes.Where(w => w.Kind == PreferenceKind.BarredAddress);
        var phones = db.DebtorPhones.Where(p => p.WrongNumberSince == null
            && (p.Place != PlaceKind.Work || !wishes.Any(w => w.DebtorId == p.DebtorId && w.Kind == PreferenceKind.WorkForbidden)));
        var emails = db.DebtorEmails.Where(e => e.WrongSince == null);
        var addresses = db.DebtorAddresses.Where(a => a.Place != PlaceKind.Work && (a.Until == null || a.Until >= today));
        return debtors.Select(d => new Reachable
        {
            Debtor = d,
            Calls = !media.Any(w => w.DebtorId == d.Id && w.Channel == ContactChannel.Call)
                && phones.Any(p => p.DebtorId == d.Id
                    && !points.Any(w => w.DebtorId == d.Id && w.Phone == p.Number && (w.Channel == null || w.Channel == ContactChannel.Call))),
            Texts = !media.Any(w => w.DebtorId == d.Id && w.Channel == ContactChannel.Text)
                && phones.Any(p => p.DebtorId == d.Id && p.TextConsentOn != null && p.TextConsentRevokedAt == null
                    && !points.Any(w => w.DebtorId == d.Id && w.Phone == p.Number && (w.Channel == null || w.Channel == ContactChannel.Text))),
            Emails = !media.Any(w => w.DebtorId == d.Id && w.Channel == ContactChannel.Email)
                && emails.Any(e => e.DebtorId == d.Id && e.OptedOutAt == null && !points.Any(w => w.DebtorId == d.Id && w.Email == e.Address)),
            Letters = !media.Any(w => w.DebtorId == d.Id && w.Channel == ContactChannel.Letter)
                && addresses.Any(a => a.DebtorId == d.Id && !points.Any(w => w.DebtorId == d.Id && w.AddressId == a.Id)),
            HasAny = phones.Any(p => p.DebtorId == d.Id) || emails.Any(e => e.DebtorId == d.Id) || addresses.Any(a => a.DebtorId == d.Id),
        });
    }

    private sealed class Reachable
    {
        public required Debtor Debtor { get; init; }

        public required bool Calls { get; init; }

        public required bool Texts { get; init; }

        public required bool Emails { get; init; }

        public required bool Letters { get; init; }

        public required bool HasAny { get; init; }
    }
}
