using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Which column of one payment file holds what.</summary>
public sealed class PaymentColumnMap
{
    private readonly int[] positions = new int[PaymentColumns.Count];

    private PaymentColumnMap(IReadOnlyList<PaymentColumnMeaning> columns)
    {
        Columns = columns;
        Array.Fill(positions, -1);
        for (var at = columns.Count - 1; at >= 0; at--)
        {
            if (columns[at].Meaning is { } column) { positions[(int)column] = at; }
        }
    }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<PaymentColumnMeaning> Columns { get; }

    /// <summary>Nothing is left to ask: each header has a meaning or is ignored, what is required is there, nothing twice.</summary>
    public bool IsUnderstood => Problems.Count == 0;

    /// <summary>What a person has to say first, in sentences.</summary>
    public IReadOnlyList<string> Problems => [.. Missing().Concat(Twice()).Concat(Unknown())];

    /// <summary>Where the column stands, counted from 0; -1 when the file has none.</summary>
    public int PositionOf(PaymentColumn column) => positions[(int)column];

    /// <param name="assigned">What a person said of headers, by their simplified name; wins over recognition. A null value means "ignore".</param>
    public static PaymentColumnMap Of(IReadOnlyList<string> headers, IReadOnlyDictionary<string, PaymentColumn?> assigned)
        => new([.. headers.Select(header => assigned.TryGetValue(PlacementColumns.Simplify(header), out var column)
            ? new PaymentColumnMeaning(header, column, IsIgnored: column is null, IsAssigned: true)
            : new PaymentColumnMeaning(header, PaymentColumns.Recognise(header), IsIgnored: false, IsAssigned: false))]);

    private IEnumerable<string> Missing()
    {
        var missing = PaymentColumns.Required.Where(column => PositionOf(column) < 0).Select(PaymentColumns.NameOf).ToList();
        if (missing.Count > 0) { yield return $"No column is said to hold: {string.Join(", ", missing)}."; }

        if (PaymentColumns.Naming.All(column => PositionOf(column) < 0))
        {
            yield return $"No column says whose a payment is. One is needed of: {string.Join(", ", PaymentColumns.Naming.Select(PaymentColumns.NameOf))}.";
        }
    }

    private IEnumerable<string> Twice()
    {
        var twice = Columns.Where(c => c.Meaning is not null).GroupBy(c => c.Meaning!.Value).Where(g => g.Count() > 1).Select(g => PaymentColumns.NameOf(g.Key)).ToList();
        if (twice.Count > 0) { yield return $"Two columns are said to hold the same: {string.Join(", ", twice)}."; }
    }

    private IEnumerable<string> Unknown()
    {
        var unknown = Columns.Where(c => c.Meaning is null && !c.IsIgnored).Select(c => c.Header).ToList();
        if (unknown.Count > 0) { yield return $"Say what these columns hold, or that they are ignored: {string.Join(", ", unknown)}."; }
    }
}

/// <summary>One header of a file and what it means.</summary>
/// <param name="Meaning">Null when unknown or ignored.</param>
/// <param name="IsIgnored">Left out on purpose.</param>
/// <param name="IsAssigned">A person said so, now or for an earlier file; otherwise its name was recognised.</param>
public sealed record PaymentColumnMeaning(string Header, PaymentColumn? Meaning, bool IsIgnored, bool IsAssigned);
