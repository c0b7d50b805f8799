namespace CollectionsPortal.Compliance.Facts;

/// <summary>Names one natural or legal person within the facts. Opaque: only compared, ordinally.</summary>
public readonly record struct PersonKey(string Value)
{
    public override string ToString() => Value;
}
