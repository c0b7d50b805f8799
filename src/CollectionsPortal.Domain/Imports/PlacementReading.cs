namespace CollectionsPortal.Domain.Imports;

/// <summary>What one record turned out to be.</summary>
/// <param name="Row">Null when the record is refused.</param>
/// <param name="Findings">In the order of the columns; empty when all is well.</param>
public sealed record PlacementReading(int Line, PlacementRow? Row, IReadOnlyList<RowFinding> Findings)
{
    public bool IsRefused => Row is null;
}
