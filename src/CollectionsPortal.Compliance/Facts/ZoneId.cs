namespace CollectionsPortal.Compliance.Facts;

/// <summary>An IANA time zone id, such as <c>America/Chicago</c>. Resolved late; an id the tables do not know counts as an unknown place.</summary>
public readonly record struct ZoneId(string Value)
{
    public override string ToString() => Value;
}
