namespace CollectionsPortal.Compliance.Facts;

/// <summary>Names one telephone number, e-mail address, postal address or account within the facts. Opaque: only compared, ordinally.</summary>
public readonly record struct EndpointKey(string Value)
{
    public override string ToString() => Value;
}
