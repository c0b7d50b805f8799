namespace CollectionsPortal.Domain.Imports;

/// <summary>Which column of one file holds what.</summary>
public sealed class ColumnMap
{
    private readonly int[] positions;

    private ColumnMap(IReadOnlyList<ColumnMeaning> columns, int[] positions)
    {
        Columns = columns;
        this.positions = positions;
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<ColumnMeaning> Columns { get; }

    /// <summary>Headers that nobody has given a meaning: shown to a person before anything is imported.</summary>
    public IReadOnlyList<string> Unknown => [.. Columns.Where(c => c.Meaning is null && !c.IsIgnored).Select(c => c.Header)];

    public bool Has(PlacementColumn column) => positions[(int)column] >= 0;

    /// <summary>Where the column stands, counted from 0; -1 when the file has no such column.</summary>
    public int PositionOf(PlacementColumn column) => positions[(int)column];

    /// <summary>The required columns that the file lacks.</summary>
    /// <param name="creditorIsGiven">True when the creditor was named for the file as a whole.</param>
    public IReadOnlyList<PlacementColumn> Missing(bool creditorIsGiven) =>
        [.. PlacementColumns.Required.Where(column => !Has(column) && !(creditorIsGiven && column == PlacementColumn.Creditor))];

    /// <summary>Columns that two headers claim: the second would silently win, so a person decides.</summary>
    public IReadOnlyList<PlacementColumn> Twice =>
        [.. Columns.Where(c => c.Meaning is not null).GroupBy(c => c.Meaning!.Value).Where(g => g.Count() > 1).Select(g => g.Key)];

    /// <summary>True when nothing is left to ask: each header has a meaning or is ignored, each required column is there, none twice.</summary>
    public bool IsUnderstood(bool creditorIsGiven) => Unknown.Count == 0 && Twice.Count == 0 && Missing(creditorIsGiven).Count == 0;

    /// <param name="assigned">What a person said of headers, by their simplified name; wins over recognition. A null value means "ignore".</param>
    public static ColumnMap Of(IReadOnlyList<string> headers, IReadOnlyDictionary<string, PlacementColumn?> assigned)
    {
        var columns = headers.Select(header => MeaningOf(header, assigned)).ToList();
        var found = new int[PlacementColumns.Count];
        Array.Fill(found, -1);
        for (var at = columns.Count - 1; at >= 0; at--)
        {
            if (columns[at].Meaning is { } column)
            {
                found[(int)column] = at;
            }
        }

        return new ColumnMap(columns, found);
    }

    private static ColumnMeaning MeaningOf(string header, IReadOnlyDictionary<string, PlacementColumn?> assigned)
    {
        if (PlacementColumns.IsReason(header))
        {
            return new ColumnMeaning(header, null, IsIgnored: true, IsAssigned: false);
        }

        return assigned.TryGetValue(PlacementColumns.Simplify(header), out var column)
            ? new ColumnMeaning(header, column, IsIgnored: column is null, IsAssigned: true)
            : new ColumnMeaning(header, PlacementColumns.Recognise(header), IsIgnored: false, IsAssigned: false);
    }
}

/// <summary>One header of a file and what it means.</summary>
/// <param name="Meaning">Null when unknown or ignored.</param>
/// <param name="IsIgnored">Left out on purpose.</param>
/// <param name="IsAssigned">A person said so, now or for an earlier file; otherwise its name was recognised.</param>
public sealed record ColumnMeaning(string Header, PlacementColumn? Meaning, bool IsIgnored, bool IsAssigned);
