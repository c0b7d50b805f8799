using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The person agreed to further calls about debts ("call back on Monday"; 12 CFR 1006.14(b)(3)(i)).</summary>
/// <remarks>Lasts at most seven days on the person's calendar, the day of receipt being the first, and ends early with a conversation about the debt.</remarks>
public sealed record MoreCallsConsent
{
    public required Instant ReceivedAt { get; init; }

    public required ConsentOrigin Origin { get; init; }

    /// <summary>The debts it is about.</summary>
    public required IReadOnlyList<DebtKey> Debts { get; init; }

    /// <summary>Who agreed; null for the consumer.</summary>
    public PersonKey? Person { get; init; }

    /// <summary>First day on which they said we may call; null for at once.</summary>
    public LocalDate? FirstDay { get; init; }

    /// <summary>Last day on which they said we may call, inclusive; null where they named none.</summary>
    public LocalDate? LastDay { get; init; }

    public Instant? RevokedAt { get; init; }
}
