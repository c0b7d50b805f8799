using System.Globalization;
using CollectionsPortal.Compliance.Clock;

namespace CollectionsPortal.Compliance.Places;

/// <summary>ZIP codes of cities that have contact rules of their own. Where a ZIP code crosses the city line it counts as the city.</summary>
public static class CityTable
{
    public const string NewYorkCity = "New York City";

    private static readonly HashSet<string> NewYorkNames = new(StringComparer.OrdinalIgnoreCase)
    {
        NewYorkCity, "New York", "NYC", "Manhattan", "Brooklyn", "Queens", "Bronx", "The Bronx", "Staten Island",
    };

    private static readonly (int From, int To, string City)[] Ranges =
        [.. EmbeddedTable.Read("us-city-zips.csv").Select(fields => (Number(fields[0]), Number(fields[1]), fields[3]))];

    /// <summary>Null where the ZIP code belongs to no such city.</summary>
    public static string? City(string zip)
    {
        if (!ZipTable.TryParse(zip, out var number)) { return null; }

        foreach (var (from, to, city) in Ranges)
        {
            if (from <= number && number <= to) { return city; }
        }

        return null;
    }

    /// <summary>Whether a name as people write it in an address is the city's or one of its boroughs'.</summary>
    public static bool IsCalled(string city, string? name) => name is not null && city == NewYorkCity && NewYorkNames.Contains(name.Trim());

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
