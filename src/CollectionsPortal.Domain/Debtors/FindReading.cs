namespace CollectionsPortal.Domain.Debtors;

/// <summary>One way to read what was typed: a range of terms, and terms that the same debtor must have as well.</summary>
/// <param name="Whole">The term must be equal; otherwise it is what the stored term begins with.</param>
public sealed record FindReading(SearchTermKind Kind, string Term, bool Whole, IReadOnlyList<NarrowingTerm> Narrower)
{
    public FindReading With(SearchTermKind kind, string term, bool whole = true)
        => this with { Narrower = [.. Narrower, new NarrowingTerm(kind, term, whole)] };
}

/// <summary>A further term of the same debtor.</summary>
public sealed record NarrowingTerm(SearchTermKind Kind, string Term, bool Whole);
