using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Where somebody is for a while, in the words of the rules. Of several the one that was said last.</summary>
internal static class StayFacts
{
    /// <summary>The zone where they are, or will be next; days begin and end by its own clock.</summary>
    public static KnownLocation? Location(IEnumerable<Preference> wishes, Instant at)
    {
        var stays = wishes
            .Where(wish => wish is { Kind: PreferenceKind.Stay, Zone: not null } && wish.StatedAt <= at)
            .Select(wish => (Wish: wish, Location: LocationOf(wish)))
            .Where(stay => stay.Location is { } location && (location.Until is null || at < location.Until))
            .ToList();
        return stays
            .OrderBy(stay => stay.Location!.IsInForce(at) ? 0 : 1)
            .ThenByDescending(stay => stay.Location!.IsInForce(at) ? stay.Wish.StatedAt : Instant.MinValue)
            .ThenBy(stay => stay.Location!.From).ThenByDescending(stay => stay.Wish.Id.Value)
            .Select(stay => stay.Location).FirstOrDefault();
    }

    /// <summary>The kind of place where they are now, which ends with its last day wherever on Earth that is.</summary>
    public static Place? Place(IEnumerable<Preference> wishes, Instant at) => wishes
        .Where(wish => wish is { Kind: PreferenceKind.Stay, Place: not null } && wish.StatedAt <= at && (WishFacts.WithdrawnOrOver(wish) is not { } end || at < end))
        .OrderByDescending(wish => wish.StatedAt).ThenByDescending(wish => wish.Id.Value)
        .Select(wish => (Place?)PointFacts.PlaceOf(wish.Place!.Value)).FirstOrDefault();

    private static KnownLocation? LocationOf(Preference wish)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(wish.Zone!) is not { } zone) { return null; }

        var from = wish.FirstDay is { } first ? Instant.Max(zone.AtStartOfDay(first).ToInstant(), wish.StatedAt) : wish.StatedAt;
        var over = wish.Until is { } last ? zone.AtStartOfDay(last.PlusDays(1)).ToInstant() : (Instant?)null;
        return new KnownLocation
        {
            Zone = new ZoneId(wish.Zone!),
            From = from,
            Until = wish.WithdrawnAt is { } withdrawn && (over is null || withdrawn < over) ? withdrawn : over,
        };
    }
}
