using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Contacts;
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
    PortalDb db, FactsReader facts, PlanViewQueries plans, DebtorMoneyQueries money, DebtorContactQueries contacts, IClock clock)
{
    /// <summary>
    /// How many statements one view takes, those for the rules' facts among them. More only where there is more to tell: one for what was added,
    /// one for the terms of interest that was added, three where an account has such terms, one where a plan has older versions, one where a number is somebody else's.
    /// </summary>
    public const int Statements = 20;

    /// <summary>Null when the link does not exist. Whether it may be shown is the door's to say.</summary>
    public async Task<DebtorPlan?> GetAsync(PlanLinkId id, CancellationToken ct)
    {
        // One connection for the whole view: opening one for each statement sets it up each time.
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            return await PlanReads.Of(db).Link(db, id, ct) is { } link ? await GetAsync(link, ct) : null;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<DebtorPlan?> GetAsync(LinkedPlan link, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await facts.ReadWithRowsAsync(link.Debtor, now, ct) is not var (rows, agency, snapshot)) { return null; }
        if (await plans.GetAsync(link.Plan, AgencyDay.Of(agency, now), ct) is not { } plan) { return null; }

        var homes = HomesOf(rows);
        var (accounts, zone) = (plan.Accounts.Select(a => a.Id).ToList(), ZoneOf(homes, agency));
        var today = now.InZone(zone.Zone).Date;
        var ledgers = await money.SumsAsync(link.Plan, accounts, ct);
        var added = ledgers.Any(sums => sums.HasGrown) ? await money.AddedAsync(accounts, ct) : [];
        var made = await contacts.MadeAsync(link.Debtor, link.Plan, ct);
        return new DebtorPlan
        {
            Agency = agency,
            Plan = plan,
            LinkEndsAt = link.ExpiresAt,
            Zone = zone.Zone,
            IsHomeZone = zone.IsHome,
            Home = HomeOf(homes, plan),
            Ledgers = ledgers,
            Added = [.. added.Take(DebtorMoneyQueries.AddedShown)],
            HasOlderAdded = added.Count > DebtorMoneyQueries.AddedShown,
            Contacts = [.. made.Take(PlanReads.ContactsShown)],
            HasOlderContacts = made.Count > PlanReads.ContactsShown,
            Rest = PlanRest.Of(rows.Holds, plan.Accounts, plan.Today, agency.Zone),
            Ahead = contacts.Ahead(snapshot, accounts, now, zone.Zone),
            Wishes = DebtorSaid.Wishes(rows, today),
            Consents = DebtorSaid.Consents(rows, plan.Today),
            HasAttorney = rows.Representations.Exists(r => r.EndedAt is null),
            AskedToStopOn = rows.CeaseRequests.Where(c => c.WithdrawnAt is null).MinBy(c => c.Id.Value)?.ReceivedOn,
        };
    }

    /// <summary>Where their home ZIP says they are, when it says one zone; else the agency's own.</summary>
    private static (DateTimeZone Zone, bool IsHome) ZoneOf(List<DebtorAddress> homes, AgencyProfile agency)
    {
        var zones = homes.SelectMany(home => home.Zip is { } zip ? ZipTable.Zones(zip.Five) : []).DistinctBy(zone => zone.Id).ToList();
        return zones.Count == 1 ? (zones[0], true) : (agency.Zone, false);
    }

    private static HomePlace HomeOf(List<DebtorAddress> homes, PlanView plan)
    {
        var states = homes.Select(home => home.State).Distinct().ToList();
        return new HomePlace(plan.Total.Currency == Money.PoundSterling, states.Count == 1 ? states[0] : null);
    }

    /// <summary>Their own, not those of somebody around them.</summary>
    private static List<DebtorAddress> HomesOf(PersonRows rows)
        => rows.Addresses.FindAll(address => address.Until is null && address.Place != PlaceKind.Work && address.BelongsToId is null);
}
