using System.Collections.Concurrent;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Zones by id, from the time zone data that NodaTime carries: the same on every machine.</summary>
internal static class ZoneTable
{
    private static readonly ConcurrentDictionary<string, DateTimeZone?> Known = new(StringComparer.Ordinal);

    public static DateTimeZone Eastern => DateTimeZoneProviders.Tzdb["America/New_York"];

    public static DateTimeZone London => DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>Null for an id that the tables do not know.</summary>
    public static DateTimeZone? Find(ZoneId id) => Find(id.Value);

    public static DateTimeZone? Find(string id)
    {
        if (Known.TryGetValue(id, out var zone)) { return zone; }

        zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);

        // Unknown ids are not kept: anybody can send us those without end.
        return zone is null ? null : Known.GetOrAdd(id, zone);
    }
}
