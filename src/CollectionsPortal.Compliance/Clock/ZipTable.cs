using System.Globalization;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>US ZIP codes to state and zones. GeoNames postal codes (CC BY 4.0, geonames.org) with Time Zone Boundary Builder shapes (ODbL).</summary>
/// <remarks>Military ZIP codes are left out on purpose: their place is unknown.</remarks>
public static class ZipTable
{
    private static readonly Entry[] Entries = Read();

    // Index into Entries plus one, by ZIP code; 0 for a code that the table does not know.
    private static readonly ushort[] ByZip = Index();

    /// <summary>Every zone that the ZIP code may lie in; empty for an unknown code.</summary>
    public static IReadOnlyList<DateTimeZone> Zones(string zip) => Find(zip) is { } entry ? entry.Zones : [];

    /// <summary>The state's two letters; null for an unknown code.</summary>
    public static string? State(string zip) => Find(zip)?.State;

    private static Entry? Find(string zip) =>
        TryParse(zip, out var number) && ByZip[number] is var index and > 0 ? Entries[index - 1] : null;

    /// <summary>Five digits, with or without the four that may follow ("12345-6789", "123456789").</summary>
    internal static bool TryParse(string zip, out int number)
    {
        number = 0;
        var isShaped = zip.Length == 5 || (zip.Length == 9 && AreDigits(zip.AsSpan(5))) || (zip.Length == 10 && zip[5] == '-' && AreDigits(zip.AsSpan(6)));
        if (!isShaped || !AreDigits(zip.AsSpan(0, 5))) { return false; }

        for (var i = 0; i < 5; i++) { number = (number * 10) + (zip[i] - '0'); }

        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static Entry[] Read() =>
        [.. EmbeddedTable.Read("us-zip-timezones.csv").Select(fields => new Entry(Number(fields[0]), Number(fields[1]), fields[2], EmbeddedTable.Zones(fields[3])))];

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static ushort[] Index()
    {
        var index = new ushort[100_000];
        for (var i = 0; i < Entries.Length; i++)
        {
            index.AsSpan(Entries[i].From, Entries[i].To - Entries[i].From + 1).Fill((ushort)(i + 1));
        }

        return index;
    }

    private sealed record Entry(int From, int To, string State, DateTimeZone[] Zones);
}
