using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What is to be done with one record, and what is to be said about it.</summary>
/// <param name="Debtor">The person we know: for certain, perhaps, or as the one who has the account.</param>
/// <param name="PersonOfLine">The earlier record of the same file that is of the same person, or perhaps so.</param>
public sealed record RowPlan(ImportAction Action, DebtorId? Debtor = null, int? PersonOfLine = null, PlacementChanges Changes = PlacementChanges.None)
{
    public IReadOnlyList<RowFinding> Findings { get; init; } = [];

    public static RowPlan Refuse(IReadOnlyList<RowFinding> findings) => new(ImportAction.Refuse) { Findings = findings };
}
