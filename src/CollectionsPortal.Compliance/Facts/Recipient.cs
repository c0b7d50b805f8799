namespace CollectionsPortal.Compliance.Facts;

/// <summary>The person whom the contact is meant to reach.</summary>
public sealed record Recipient
{
    public required RecipientRole Role { get; init; }

    public required PersonKey Person { get; init; }
}
