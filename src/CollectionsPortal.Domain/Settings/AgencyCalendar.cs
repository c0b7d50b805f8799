using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Settings;

/// <summary>The agency's own day: what "today" and "received on" mean in its office.</summary>
public sealed class AgencyCalendar(PortalDb db, IClock clock)
{
    public async Task<AgencyDay> TodayAsync(CancellationToken ct)
    {
        var set = await db.Settings.OrderBy(s => s.Id).Select(s => new { s.TimeZoneId, s.Limits, s.Terms }).FirstOrDefaultAsync(ct);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(set?.TimeZoneId ?? AgencyProfile.Unset.TimeZoneId) ?? AgencyProfile.Unset.Zone;
        var now = clock.GetCurrentInstant();
        return new AgencyDay(now, now.InZone(zone).Date, zone) { Limits = set?.Limits ?? AgencyLimits.Default, Terms = set?.Terms ?? AgencyTerms.AsConfigured };
    }
}

/// <summary>One moment, seen from the agency's office.</summary>
public sealed record AgencyDay(Instant Now, LocalDate Date, DateTimeZone Zone)
{
    /// <summary>What the agency allows itself on it.</summary>
    public AgencyLimits Limits { get; init; } = AgencyLimits.Default;

    /// <summary>Its own amounts and days for plans and settlements.</summary>
    public AgencyTerms Terms { get; init; } = AgencyTerms.AsConfigured;

    internal static AgencyDay Of(AgencyProfile agency, Instant now) => new(now, now.InZone(agency.Zone).Date, agency.Zone) { Limits = agency.Limits, Terms = agency.Terms };

    /// <summary>The first instant of a day at the agency, also where clocks jump over midnight.</summary>
    public Instant StartOf(LocalDate date) => Zone.AtStartOfDay(date).ToInstant();
}
