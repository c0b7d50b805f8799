using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One line of the list of imports.</summary>
public sealed record ImportLine
{
    public required ImportBatchId Id { get; init; }

    public required string FileName { get; init; }

    public required ImportStatus Status { get; init; }

    public required Instant StartedAt { get; init; }

    /// <summary>Null when the operator's command brought it.</summary>
    public required string? StartedBy { get; init; }

    /// <summary>Records in the file.</summary>
    public required int Read { get; init; }

    public required int Created { get; init; }

    public required int Updated { get; init; }

    public required int Unchanged { get; init; }

    /// <summary>Counted in one of the three above, too.</summary>
    public required int Warned { get; init; }

    public required int Refused { get; init; }
}

/// <summary>One import with everything its page shows.</summary>
public sealed record ImportDetail
{
    public required ImportLine Line { get; init; }

    public required string? Creditor { get; init; }

    public required int PlannedThrough { get; init; }

    public required int CommittedThrough { get; init; }

    public required string? Failure { get; init; }

    public required Instant? FinishedAt { get; init; }

    /// <summary>The newest earlier import of the very same file that was carried out; null when there is none.</summary>
    public required ImportBatchId? SameFileAs { get; init; }

    /// <summary>How many records the plan gives to each action.</summary>
    public required IReadOnlyDictionary<ImportAction, int> Actions { get; init; }

    /// <summary>What their creditors say is owed, one sum for each currency of an action.</summary>
    public required ILookup<ImportAction, Money> Owed { get; init; }

    public required int OpenDoubts { get; init; }

    /// <summary>There is a whole plan that can be carried out, or gone on with.</summary>
    public required bool CanBeOrdered { get; init; }

    public bool IsWorking => Line.Status is ImportStatus.Planning or ImportStatus.Committing;

    /// <summary>0 to 100, of the step that is being done now.</summary>
    public int Percent => Line.Read == 0 ? 0 : (int)Math.Clamp(((Line.Status == ImportStatus.Committing ? CommittedThrough : PlannedThrough) - 1) * 100L / Line.Read, 0, 100);

    /// <summary>What is owed on the accounts that the file brings, and on those that it speaks of again; one sum for each currency.</summary>
    public IReadOnlyList<Money> NewlyOwed => Currencies.Totals(Creating.SelectMany(action => Owed[action]));

    public IReadOnlyList<Money> OwedAgain => Currencies.Totals(Owed[ImportAction.Update].Concat(Owed[ImportAction.Unchanged]));

    private static IEnumerable<ImportAction> Creating =>
        [ImportAction.CreateWithNewDebtor, ImportAction.CreateForKnownDebtor, ImportAction.CreateForPersonInFile, ImportAction.CreateDoubtful];

    public int CountOf(ImportRowFilter filter) => filter switch
    {
        ImportRowFilter.All => Line.Read,
        ImportRowFilter.Created => Line.Created,
        ImportRowFilter.Doubtful => Actions.GetValueOrDefault(ImportAction.CreateDoubtful),
        ImportRowFilter.Updated => Line.Updated,
        ImportRowFilter.Unchanged => Line.Unchanged,
        ImportRowFilter.Warned => Line.Warned,
        ImportRowFilter.Refused => Line.Refused,
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
    };
}

/// <summary>One record of an import, as its preview or result shows it. Nothing of the person but what the findings say.</summary>
/// <param name="Owed">Zero where it could not be read.</param>
public sealed record ImportRowLine(
    int Line, ImportAction Action, DebtorId? Debtor, int? PersonOfLine, PlacementChanges Changes, Money Owed, IReadOnlyList<RowFinding> Findings);

/// <summary>Which records a list shows.</summary>
public enum ImportRowFilter
{
    All,
    Created,
    Doubtful,
    Updated,
    Unchanged,
    Warned,
    Refused,
}

/// <summary>Two people who may be one, side by side.</summary>
public sealed record DoubtfulMatchLine
{
    public required DoubtfulMatchId Id { get; init; }

    public required ImportBatchId Batch { get; init; }

    public required int Line { get; init; }

    public required string Reason { get; init; }

    public required DoubtfulMatchStatus Status { get; init; }

    public required DoubtfulPerson Imported { get; init; }

    public required DoubtfulPerson Candidate { get; init; }

    public required AccountId Account { get; init; }

    public required string Creditor { get; init; }
}

/// <param name="HasBirthDate">Whether it is known; the date itself is not shown.</param>
public sealed record DoubtfulPerson(
    DebtorId Id, ShortReference Reference, string Name, bool HasBirthDate, bool HasLastFour, string? Address, int Accounts);
