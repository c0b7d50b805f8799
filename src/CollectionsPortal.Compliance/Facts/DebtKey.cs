namespace CollectionsPortal.Compliance.Facts;

/// <summary>Names one debt in collection within the facts. Opaque: only compared, ordinally.</summary>
public readonly record struct DebtKey(string Value)
{
    public override string ToString() => Value;
}
