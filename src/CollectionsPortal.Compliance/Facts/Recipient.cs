using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The person whom the contact is meant to reach.</summary>
public sealed record Recipient
{
    public required RecipientRole Role { get; init; }

    public required PersonKey Person { get; init; }

    /// <summary>From when a third person may be asked once more where the consumer is: they asked us to, or were wrong or incomplete and now know better (12 CFR 1006.10(c)). Null where nothing says so.</summary>
    public Instant? AskAgainSince { get; init; }
}
