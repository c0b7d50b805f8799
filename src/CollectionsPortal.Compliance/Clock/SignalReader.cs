using System.Collections.Concurrent;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>Turns one piece of evidence into zones.</summary>
internal static class SignalReader
{
    private static readonly ConcurrentDictionary<(SignalSource Source, DateTimeZone Zone), PossibleZone> Plain = new();

    /// <summary>Adds the zones that the signal points to. False where it points to a place that we cannot tell.</summary>
    public static bool Add(LocationSignal signal, List<PossibleZone> zones)
    {
        if (signal.Zones is { } ids) { return AddIds(signal, ids, zones); }

        if (signal.Zip is { } zip) { return AddAll(signal, ZipTable.Zones(zip), zones); }

        // A toll-free or unknown code has no place, so it says nothing; the other evidence stands.
        if (signal.AreaCode is { } code)
        {
            AddAll(signal, AreaCodeTable.Zones(code), zones);
            return true;
        }

        return false;
    }

    /// <summary>The United Kingdom has one zone, so an address there needs no more to be placed.</summary>
    public static bool AddKingdom(LocationSignal signal, List<PossibleZone> zones)
    {
        if (signal is not { Source: SignalSource.Address, Zip: null, Zones: null }) { return false; }

        AddOne(signal, ZoneTable.London, zones);
        return true;
    }

    private static bool AddIds(LocationSignal signal, IReadOnlyList<ZoneId> ids, List<PossibleZone> zones)
    {
        foreach (var id in ids)
        {
            if (ZoneTable.Find(id) is not { } zone) { return false; }
            AddOne(signal, zone, zones);
        }

        return ids.Count > 0;
    }

    private static bool AddAll(LocationSignal signal, IReadOnlyList<DateTimeZone> found, List<PossibleZone> zones)
    {
        for (var i = 0; i < found.Count; i++) { AddOne(signal, found[i], zones); }

        return found.Count > 0;
    }

    private static void AddOne(LocationSignal signal, DateTimeZone zone, List<PossibleZone> zones)
    {
        foreach (var known in zones)
        {
            if (ReferenceEquals(known.Zone, zone)) { return; }
        }

        zones.Add(signal.Label is null
            ? Plain.GetOrAdd((signal.Source, zone), static key => new PossibleZone(key.Zone, ZoneNames.Evidence(NameOf(key.Source), key.Zone)))
            : new PossibleZone(zone, ZoneNames.Evidence(signal.Label, zone)));
    }

    private static string NameOf(SignalSource source) => source switch
    {
        SignalSource.Address => "Address",
        SignalSource.Landline => "Landline area code",
        SignalSource.Mobile => "Mobile area code",
        SignalSource.Stated => "Stated place",
        _ => "Other evidence",
    };
}
