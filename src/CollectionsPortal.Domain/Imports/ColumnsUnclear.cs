namespace CollectionsPortal.Domain.Imports;

/// <summary>What must be said of a file's columns before its records can be read.</summary>
public sealed record ColumnsUnclear(string Problems) : Refusal(Problems)
{
    public static ColumnsUnclear Of(ImportColumns columns)
    {
        var map = columns.Map;
        static string Names(IEnumerable<PlacementColumn> columns) => string.Join(", ", columns.Select(PlacementColumns.NameOf));

        var problems = new List<string>();
        if (map.Missing(columns.CreditorIsGiven) is { Count: > 0 } missing)
        {
            problems.Add($"No column is said to hold: {Names(missing)}.");
        }

        if (map.Twice is { Count: > 0 } twice)
        {
            problems.Add($"Two columns are said to hold the same: {Names(twice)}.");
        }

        if (map.Unknown is { Count: > 0 } unknown)
        {
            problems.Add($"Say what these columns hold, or that they are ignored: {string.Join(", ", unknown)}.");
        }

        return new ColumnsUnclear(string.Join(' ', problems));
    }
}
