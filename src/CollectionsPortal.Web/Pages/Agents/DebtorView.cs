using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>One person's page, ready to be drawn.</summary>
public sealed record DebtorView
{
    public required DebtorPage Debtor { get; init; }

    public required ContactCard Card { get; init; }

    /// <summary>Null on the tabs that don't show it.</summary>
    public required TimelinePage? Timeline { get; init; }

    /// <summary>Notes that stay on top.</summary>
    public required IReadOnlyList<NoteLine> Pinned { get; init; }

    public required Workplace Workplace { get; init; }

    public required Instant Now { get; init; }

    /// <summary>The person's clock; the first where several are possible, null where nobody knows.</summary>
    public PossibleZone? Clock => Debtor.Whereabouts.Zones.Count > 0 ? Debtor.Whereabouts.Zones[0] : null;

    /// <summary>The zone for moments of the person's; our own where theirs is not known.</summary>
    public DateTimeZone TheirZone => Clock?.Zone ?? Workplace.Zone;

    public LocalDate Today => Now.InZone(Workplace.Zone).Date;

    /// <summary>"there, Mountain time · address and mobile area code agree".</summary>
    public string ClockNote
    {
        get
        {
            var zones = Debtor.Whereabouts.Zones;
            return zones.Count switch
            {
                0 => "We don’t know where they are, so nothing may be sent or dialled",
                1 => $"there, {ZoneNames.Of(zones[0].Zone)}",
                _ => $"or elsewhere: {string.Join(", ", zones.Select(zone => $"{zone.Evidence} {Words.Moments.Time(Now, zone.Zone)}"))}",
            };
        }
    }
}
