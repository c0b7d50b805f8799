using System.Globalization;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>North American area codes to every zone in which their numbers are known to be. Derived from libphonenumber's table (Apache-2.0).</summary>
/// <remarks>A mobile number can be anywhere: evidence, never proof.</remarks>
public static class AreaCodeTable
{
    private static readonly DateTimeZone[]?[] ByCode = Read();

    /// <summary>Empty for a code without a place (toll-free) or an unknown one.</summary>
    public static IReadOnlyList<DateTimeZone> Zones(string areaCode) =>
        areaCode.Length == 3 && int.TryParse(areaCode, NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? ByCode[code] ?? []
            : [];

    private static DateTimeZone[]?[] Read()
    {
        var table = new DateTimeZone[]?[1000];
        foreach (var fields in EmbeddedTable.Read("nanp-area-code-timezones.csv"))
        {
            table[int.Parse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture)] = EmbeddedTable.Zones(fields[1]);
        }

        return table;
    }
}
