using CollectionsPortal.Domain.Imports;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>The sample that we hand out, and the list of what is wrong in it.</summary>
internal static class PlacementSample
{
    public const int Accounts = 5000;

    public static readonly LocalDate Today = new(2026, 11, 22);

    public static readonly Instant Noon = Instant.FromUtc(2026, 11, 22, 17, 0);

    private static readonly string[] Warnings = ["zip_not_in_state", "bad_phone"];

    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Imports", "placement-sample.csv");

    /// <summary>Record number to fault.</summary>
    public static IReadOnlyDictionary<int, string> Faults { get; } = File
        .ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Imports", "placement-sample-faults.csv"))
        .Skip(1)
        .Select(line => line.Split(','))
        .ToDictionary(fields => int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture), fields => fields[1]);

    public static IReadOnlyList<int> RefusedLines { get; } = [.. Faults.Where(f => !Warnings.Contains(f.Value)).Select(f => f.Key).Order()];

    public static IReadOnlyList<int> WarnedLines { get; } = [.. Faults.Where(f => Warnings.Contains(f.Value)).Select(f => f.Key).Order()];

    public static Stream Open() => File.OpenRead(Path);

    public static ColumnMap MapOf(IReadOnlyList<string> headers) => ColumnMap.Of(headers, new Dictionary<string, PlacementColumn?>());
}
