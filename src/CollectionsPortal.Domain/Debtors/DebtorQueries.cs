using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Reads a person's page in a fixed number of statements, however much is known.</summary>
public sealed class DebtorQueries(PortalDb db, AccountQueries accounts, InterestQueries interest, AgencyCalendar calendar)
{
    /// <summary>How many statements the page takes: the agency's day, who and where, wishes, attorneys and cease requests, holds and remarks, accounts, their interest (three), promises, plans.</summary>
    public const int Statements = 11;

    /// <summary>Null when there is no such person.</summary>
    public async Task<DebtorPage?> PageAsync(DebtorId id, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (await ReadPersonAsync(id, ct) is not { } person) { return null; }

        var lines = await AccountsAsync(id, today, ct);
        var rows = await ReadBindingsAsync(id, person, lines, today, ct);
        var current = person.Addresses.Where(a => a.Until is null || a.Until >= today.Date).OrderBy(a => a.Id.Value).ToList();
        return new DebtorPage
        {
            Id = id,
            Reference = person.Reference,
            Name = person.Name,
            PreferredName = person.PreferredName,
            Language = person.Language,
            Version = person.Version,
            Home = current.Where(a => a.BelongsToId is null).OrderBy(a => a.Place == PlaceKind.Home ? 0 : a.Place == PlaceKind.Unknown ? 1 : 2).ThenByDescending(a => a.Id.Value).FirstOrDefault(),
            Addresses = current,
            Phones = [.. person.Phones.OrderBy(p => p.Id.Value)],
            Emails = [.. person.Emails.OrderBy(e => e.Id.Value)],
            Whereabouts = WhereaboutsOf(id, current.Where(a => a.BelongsToId is null), person.Phones.Where(p => p.BelongsToId is null), StayFacts.Location(rows.Wishes, today.Now), today.Now),
            Bindings = BindingItems.Of(rows, today),
            Accounts = lines,
            Promises = await ReadPromisesAsync(id, ct),
            Plans = await ReadPlansAsync(id, today, ct),
        };
    }

    private async Task<IReadOnlyList<AccountLine>> AccountsAsync(DebtorId id, AgencyDay today, CancellationToken ct)
    {
        var lines = await accounts.ListAsync(id, ct);
        var standings = await interest.StandingsAsync([.. lines.Select(line => line.Id)], today, ct);
        return [.. lines.Select(line => line with { Interest = standings.GetValueOrDefault(line.Id) })];
    }

    private Task<Debtor?> ReadPersonAsync(DebtorId id, CancellationToken ct) => db.Debtors.AsSingleQuery()
        .Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails)
        .SingleOrDefaultAsync(d => d.Id == id, ct);

    private async Task<BindingRows> ReadBindingsAsync(
        DebtorId id, Debtor person, IReadOnlyList<AccountLine> lines, AgencyDay today, CancellationToken ct)
    {
        var peace = today.Limits.DaysAfterRefusal;
        var peaceSince = today.StartOf(today.Date.PlusDays(1 - peace));
        var wishes = await db.Preferences.Where(p => p.DebtorId == id && p.WithdrawnAt == null).ToListAsync(ct);
        var stops = await db.Debtors.Where(d => d.Id == id).Select(d => new
        {
            Lawyers = db.Representations.Where(r => r.DebtorId == d.Id && r.EndedAt == null).ToList(),
            Requests = db.CeaseRequests.Where(c => c.DebtorId == d.Id && c.WithdrawnAt == null).ToList(),
            Around = db.RelatedPersons.Where(p => p.DebtorId == d.Id && p.EndedAt == null).ToList(),
        }).AsSingleQuery().SingleAsync(ct);
        var rests = await db.Debtors.Where(d => d.Id == id).Select(d => new
        {
            Holds = db.Holds.Where(h => h.DebtorId == d.Id && h.LiftedAt == null && (h.Until == null || h.Until >= today.Date)).ToList(),
            Remarks = db.BindingRemarks.Where(r => r.DebtorId == d.Id && r.ReadAt == null).ToList(),
            CallConsents = db.CallConsents.Where(c => c.DebtorId == d.Id && c.EndedAt == null && c.ReceivedOn >= today.Date.PlusDays(-7)).ToList(),
            Consents = db.Consents.Where(c => c.DebtorId == d.Id && c.RevokedAt == null && c.Kind != ConsentKind.Electronic).ToList(),
            Refused = db.ContactAttempts.Where(a => a.DebtorId == d.Id && a.RefusedToPay && a.OpenedAt >= peaceSince).Max(a => (Instant?)a.OpenedAt),
        }).AsSingleQuery().SingleAsync(ct);
        return new BindingRows
        {
            Person = person,
            Accounts = lines,
            Wishes = wishes,
            Lawyers = stops.Lawyers,
            Requests = stops.Requests,
            Around = stops.Around,
            Holds = rests.Holds,
            Remarks = rests.Remarks,
            CallConsents = rests.CallConsents,
            Consents = rests.Consents,
            Refused = rests.Refused is { } at ? new(at, at.InZone(today.Zone).Date.PlusDays(peace - 1)) : null,
        };
    }

    private async Task<IReadOnlyList<OpenPromise>> ReadPromisesAsync(DebtorId id, CancellationToken ct) => await db.Promises
        .Where(p => p.DebtorId == id && p.Status == PromiseStatus.Open)
        .OrderBy(p => p.DueOn).ThenBy(p => p.Id)
        .Select(p => new OpenPromise(p.Id.Value, p.AccountId, p.Amount, p.DueOn))
        .ToListAsync(ct);

    private async Task<IReadOnlyList<ActivePlan>> ReadPlansAsync(DebtorId id, AgencyDay today, CancellationToken ct)
    {
        var plans = await db.Plans.AsSingleQuery().Include(p => p.Instalments).Include(p => p.Accounts)
            .Where(p => p.DebtorId == id && p.Status == PlanStatus.Active).ToListAsync(ct);
        return [.. plans.OrderBy(p => p.Id.Value).Select(plan => Summary(plan, today.Date))];
    }

    private static ActivePlan Summary(Plan plan, LocalDate today)
    {
        var next = plan.Instalments.Where(i => !i.Outstanding.IsZero).OrderBy(i => i.Number).FirstOrDefault();
        return new ActivePlan(
            plan.Id.Value,
            plan.Reference,
            [.. plan.Accounts.OrderBy(a => a.Position).Select(a => a.AccountId)],
            plan.Total,
            plan.Instalments.Sum(i => i.Paid.Amount),
            plan.Instalments.Count,
            plan.Instalments.Count(i => i.IsMissedOn(today)),
            next?.DueOn,
            next?.Outstanding)
        {
            Kind = plan.Kind,
            PausedUntil = plan.PausedUntil,
            ReviewOn = plan.ReviewOn,
        };
    }

    private static Whereabouts WhereaboutsOf(DebtorId id, IEnumerable<DebtorAddress> addresses, IEnumerable<DebtorPhone> phones, KnownLocation? stay, Instant now)
    {
        var signals = addresses.Select(a => new LocationSignal { Source = SignalSource.Address, Zip = a.Zip?.Five })
            .Concat(phones.Where(p => p.WrongNumberSince is null && p.Number.AreaCode is not null).OrderBy(p => p.Id.Value).Select(p => new LocationSignal
            {
                Source = p.Kind switch
                {
                    PhoneKind.Mobile => SignalSource.Mobile,
                    PhoneKind.Landline => SignalSource.Landline,
                    _ => SignalSource.Other,
                },
                AreaCode = p.Number.AreaCode,
            }));
        return Whereabouts.Of(new ConsumerFacts { Person = new PersonKey(id.ToString()), LocationSignals = [.. signals], KnownLocation = stay }, now);
    }
}
