namespace CollectionsPortal.Compliance.Facts;

/// <summary>Everything a decision rests on. Immutable; the same facts give the same decision for ever (with the same rule book).</summary>
public sealed record ContactFacts
{
    public const int CurrentSchema = 1;

    private Kept<IReadOnlyList<PastContact>, ContactHistory> inOrder;
    private Kept<ContactFacts, DebtFacts[]> heldDebts;

    /// <summary>The version of this shape.</summary>
    public int Schema { get; init; } = CurrentSchema;

    public required ContactProposal Proposal { get; init; }

    public required ConsumerFacts Consumer { get; init; }

    /// <summary>All debts of the consumer that we hold, not only the proposed ones.</summary>
    public required IReadOnlyList<DebtFacts> Debts { get; init; }

    /// <summary>At least everything of the time that <see cref="Limits.Lookback"/> names (62 days, and more where the house rests longer), with open attempts, in any order. Whoever builds facts without the history must not ask.</summary>
    public required IReadOnlyList<PastContact> History { get; init => field = value as PastContact[] ?? [.. value]; }

    /// <summary>The history by time. Kept with the list, which copies of these facts share.</summary>
    internal ContactHistory InOrder => inOrder.Of(History, static list => new ContactHistory(list));

    public HouseSettings House { get; init; } = HouseSettings.Default;

    /// <summary>What we know of the proposed debts, in their order; those of which we know nothing are left out.</summary>
    internal DebtFacts[] HeldDebts => heldDebts.Of(this, FindHeld);

    internal DebtFacts? Debt(DebtKey key)
    {
        for (var i = 0; i < Debts.Count; i++)
        {
            if (Debts[i].Key == key) { return Debts[i]; }
        }

        return null;
    }

    private static DebtFacts[] FindHeld(ContactFacts facts)
    {
        var held = new List<DebtFacts>(facts.Proposal.Debts.Count);
        foreach (var key in facts.Proposal.Debts)
        {
            if (facts.Debt(key) is { } debt) { held.Add(debt); }
        }

        return [.. held];
    }
}
