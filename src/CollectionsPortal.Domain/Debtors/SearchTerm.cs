namespace CollectionsPortal.Domain.Debtors;

/// <summary>One normalised word by which a debtor is found. Searched by equality or by a range, so the index answers at any size.</summary>
public sealed class SearchTerm
{
    /// <summary>Longer terms are cut; keyed hashes as hexadecimal are 64 long.</summary>
    public const int MaxLength = 100;

    public SearchTermId Id { get; private set; }

    public required SearchTermKind Kind { get; init; }

    /// <summary>Lower case, without accents or separators.</summary>
    public required string Term { get; init; }

    public DebtorId DebtorId { get; init; }
}
