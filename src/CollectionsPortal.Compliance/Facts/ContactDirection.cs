namespace CollectionsPortal.Compliance.Facts;

/// <summary>Who started a contact.</summary>
public enum ContactDirection
{
    Outbound,
    Inbound,
}
