using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person sees through their private link: this plan, its debts, and what we did about them. Reads only.</summary>
/// <remarks>Debts outside of the plan are left out: to show one before its validation notice would be a first communication about it (12 CFR 1006.34(b)(2)).</remarks>
public sealed class DebtorPlanQueries(PortalDb db, PlanViewQueries plans, SettingsQueries settings, AgencyCalendar calendar)
{
    private const int ContactsShown = 10;

    /// <summary>Null when the link does not exist. Whether it may be shown is the door's to say.</summary>
    public async Task<DebtorPlan?> GetAsync(PlanLinkId id, CancellationToken ct)
    {
        var link = await db.PlanLinks.Where(l => l.Id == id).Select(l => new { l.PlanId, l.ExpiresAt }).SingleOrDefaultAsync(ct);
        if (link is null || await plans.GetAsync(link.PlanId, ct) is not { } plan) { return null; }

        return new DebtorPlan
        {
            Agency = await settings.GetAsync(ct),
            Plan = plan,
            LinkEndsAt = link.ExpiresAt,
            Zone = await ZoneAsync(plan.Debtor, ct),
            Ledgers = await LedgersAsync(plan, ct),
            Contacts = await ContactsAsync(plan.Debtor, ct),
            Wishes = await WishesAsync(plan.Debtor, ct),
            HasAttorney = await db.Representations.AnyAsync(r => r.DebtorId == plan.Debtor && r.EndedAt == null, ct),
            AskedToStopOn = await db.CeaseRequests
                .Where(c => c.DebtorId == plan.Debtor && c.WithdrawnAt == null)
                .OrderBy(c => c.Id).Select(c => (LocalDate?)c.ReceivedOn).FirstOrDefaultAsync(ct),
        };
    }

    /// <summary>Where their home ZIP says they are, when it says one zone; else the agency's own.</summary>
    private async Task<DateTimeZone> ZoneAsync(DebtorId debtor, CancellationToken ct)
    {
        var zips = await db.DebtorAddresses
            .Where(a => a.DebtorId == debtor && a.Zip != null && a.Until == null && a.Place != PlaceKind.Work)
            .Select(a => a.Zip!.Value)
            .ToListAsync(ct);
        var zones = zips.SelectMany(zip => ZipTable.Zones(zip.Five)).DistinctBy(zone => zone.Id).ToList();
        return zones.Count == 1 ? zones[0] : (await calendar.TodayAsync(ct)).Zone;
    }

    /// <summary>What changed each balance since we got the account, in three sums.</summary>
    private async Task<List<LedgerSums>> LedgersAsync(PlanView plan, CancellationToken ct)
    {
        var accounts = plan.Accounts.Select(a => a.Id).ToList();
        var sums = await db.LedgerEntries
            .Where(e => accounts.Contains(e.AccountId) && e.Kind != LedgerEntryKind.Placement)
            .GroupBy(e => new { e.AccountId, e.Kind })
            .Select(g => new { g.Key.AccountId, g.Key.Kind, Amount = g.Sum(e => e.Amount.Amount) })
            .ToListAsync(ct);
        decimal Of(Accounts.AccountId account, params LedgerEntryKind[] kinds)
            => sums.Where(s => s.AccountId == account && kinds.Contains(s.Kind)).Sum(s => s.Amount);
        return accounts.ConvertAll(account => new LedgerSums(
            account,
            Interest: Of(account, LedgerEntryKind.Interest),
            Fees: Of(account, LedgerEntryKind.Fee),
            PaidOrCredited: -Of(account, LedgerEntryKind.Payment, LedgerEntryKind.Credit, LedgerEntryKind.Correction, LedgerEntryKind.Adjustment)));
    }

    /// <summary>Ours that were made, and theirs to us; what was never placed or sent is no contact.</summary>
    private async Task<List<ContactLine>> ContactsAsync(DebtorId debtor, CancellationToken ct) => await db.ContactAttempts
        .Where(a => a.DebtorId == debtor && a.ClosedAt != null && a.Outcome != ContactOutcome.NotPlaced)
        .OrderByDescending(a => a.OpenedAt).ThenByDescending(a => a.Id)
        .Take(ContactsShown)
        .Select(a => new ContactLine(a.OpenedAt, a.Channel, a.Direction, a.Outcome!.Value))
        .ToListAsync(ct);

    private async Task<List<WishLine>> WishesAsync(DebtorId debtor, CancellationToken ct) => await db.Preferences
        .Where(w => w.PersonId == null && w.Kind != PreferenceKind.Stay)
        .Where(p => p.DebtorId == debtor && p.WithdrawnAt == null)
        .OrderBy(p => p.StatedAt).ThenBy(p => p.Id)
        .Take(Paging.DefaultSize)
        .Select(p => new WishLine(p.Kind, p.Days, p.From, p.To, p.Channel, p.Until, p.StatedAt))
        .ToListAsync(ct);
}
