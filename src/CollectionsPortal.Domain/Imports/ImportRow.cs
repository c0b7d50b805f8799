using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One record of a file and what the plan does with it.</summary>
public sealed class ImportRow
{
    public required ImportBatchId BatchId { get; init; }

    /// <summary>The record's number, the header being 1.</summary>
    public required int Line { get; init; }

    /// <summary>The fields as they stood in the file, encrypted. Null once the record was carried out; refused records keep theirs, to be mended.</summary>
    public string? Sealed { get; init; }

    public ImportAction Action { get; private set; }

    /// <summary>The person we know: for certain, perhaps, or as the one who has the account.</summary>
    public DebtorId? DebtorId { get; private set; }

    /// <summary>The earlier record of the same file that is of the same person, or perhaps so.</summary>
    public int? PersonOfLine { get; private set; }

    /// <summary>For an update: exactly what it adds. Carried out only if it would still add exactly that.</summary>
    public PlacementChanges Changes { get; private set; }

    /// <summary>What the creditor says is owed now; zero where it could not be read.</summary>
    public Money Owed { get; private set; }

    /// <summary>Kept when the record's fields are forgotten.</summary>
    public void Note(Money owed) => Owed = owed;

    public void Plan(RowPlan plan) => (Action, DebtorId, PersonOfLine, Changes) = (plan.Action, plan.Debtor, plan.PersonOfLine, plan.Changes);
}
