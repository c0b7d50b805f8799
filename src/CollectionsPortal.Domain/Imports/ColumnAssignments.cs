using System.Text.Json;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What people said of columns, as it is stored: simplified heading to field, an empty field for "ignore".</summary>
internal static class ColumnAssignments
{
    private static readonly Dictionary<string, PlacementColumn> ByField =
        Enum.GetValues<PlacementColumn>().ToDictionary(PlacementColumns.NameOf, StringComparer.Ordinal);

    public static string Write(IReadOnlyDictionary<string, PlacementColumn?> assigned)
        => JsonSerializer.Serialize(assigned.ToDictionary(pair => pair.Key, pair => FieldOf(pair.Value)));

    public static IReadOnlyDictionary<string, PlacementColumn?> Read(string json)
        => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.ToDictionary(pair => pair.Key, pair => ColumnOf(pair.Value));

    public static string FieldOf(PlacementColumn? column) => column is { } known ? PlacementColumns.NameOf(known) : string.Empty;

    public static PlacementColumn? ColumnOf(string field) => ByField.TryGetValue(field, out var column) ? column : null;
}
