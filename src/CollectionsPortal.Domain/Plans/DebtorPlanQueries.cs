using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person sees through their private link: this plan, its debts, and what we did about them. Reads only.</summary>
/// <remarks>Debts outside of the plan are left out: to show one before its validation notice would be a first communication about it (12 CFR 1006.34(b)(2)).</remarks>
public sealed class DebtorPlanQueries(
    PortalDb db, PlanViewQueries plans, DebtorMoneyQueries money, DebtorContactQueries contacts, SettingsQueries settings)
{
    /// <summary>Null when the link does not exist. Whether it may be shown is the door's to say.</summary>
    public async Task<DebtorPlan?> GetAsync(PlanLinkId id, CancellationToken ct)
    {
        var link = await (
            from l in db.PlanLinks
            join p in db.Plans on l.PlanId equals p.Id
            where l.Id == id
            select new { l.PlanId, l.ExpiresAt, Aim = new PlanAim(p.Kind, p.PausedUntil, p.ReviewOn) }).SingleOrDefaultAsync(ct);
        if (link is null || await plans.GetAsync(link.PlanId, ct) is not { } plan) { return null; }

        var (agency, homes) = (await settings.GetAsync(ct), await HomesAsync(plan.Debtor, ct));
        var (accounts, zone) = (plan.Accounts.Select(a => a.Id).ToList(), ZoneOf(homes, agency));
        return new DebtorPlan
        {
            Agency = agency,
            Plan = plan,
            Aim = link.Aim,
            LinkEndsAt = link.ExpiresAt,
            Zone = zone,
            Home = HomeOf(homes, plan),
            Ledgers = await money.SumsAsync(accounts, ct),
            Added = await money.AddedAsync(accounts, ct),
            Contacts = await contacts.MadeAsync(plan.Debtor, accounts, ct),
            Ahead = await contacts.AheadAsync(plan.Debtor, accounts, zone, ct),
            Wishes = await WishesAsync(plan.Debtor, ct),
            HasAttorney = await db.Representations.AnyAsync(r => r.DebtorId == plan.Debtor && r.EndedAt == null, ct),
            AskedToStopOn = await db.CeaseRequests
                .Where(c => c.DebtorId == plan.Debtor && c.WithdrawnAt == null)
                .OrderBy(c => c.Id).Select(c => (LocalDate?)c.ReceivedOn).FirstOrDefaultAsync(ct),
        };
    }

    /// <summary>Where their home ZIP says they are, when it says one zone; else the agency's own.</summary>
    private static DateTimeZone ZoneOf(List<Home> homes, AgencyProfile agency)
    {
        var zones = homes.SelectMany(home => home.Zip is { } zip ? ZipTable.Zones(zip.Five) : []).DistinctBy(zone => zone.Id).ToList();
        return zones.Count == 1 ? zones[0] : agency.Zone;
    }

    private static HomePlace HomeOf(List<Home> homes, PlanView plan)
    {
        var states = homes.Select(home => home.State).Distinct().ToList();
        return new HomePlace(plan.Total.Currency == Money.PoundSterling, states.Count == 1 ? states[0] : null);
    }

    /// <summary>Their own, not those of somebody around them.</summary>
    private Task<List<Home>> HomesAsync(DebtorId debtor, CancellationToken ct) => db.DebtorAddresses
        .Where(a => a.DebtorId == debtor && a.Until == null && a.Place != PlaceKind.Work && a.BelongsToId == null)
        .Select(a => new Home(a.Zip, a.State))
        .ToListAsync(ct);

    private async Task<List<WishLine>> WishesAsync(DebtorId debtor, CancellationToken ct) => await db.Preferences
        .Where(w => w.PersonId == null && w.Kind != PreferenceKind.Stay)
        .Where(p => p.DebtorId == debtor && p.WithdrawnAt == null)
        .OrderBy(p => p.StatedAt).ThenBy(p => p.Id)
        .Take(Paging.DefaultSize)
        .Select(p => new WishLine(p.Kind, p.Days, p.From, p.To, p.Channel, p.Until, p.StatedAt))
        .ToListAsync(ct);

    private sealed record Home(ZipCode? Zip, UsState? State);
}
