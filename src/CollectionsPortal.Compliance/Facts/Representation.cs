using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The consumer has an attorney for some or all debts (12 CFR 1006.6(b)(2)).</summary>
public sealed record Representation
{
    public required Instant LearnedAt { get; init; }

    /// <summary>The debts it covers; null for every debt, or where we do not know which.</summary>
    public IReadOnlyList<DebtKey>? Debts { get; init; }

    /// <summary>Whether the attorney's name and address are known or readily found; null where nobody has looked.</summary>
    public bool? AttorneyKnown { get; init; }

    public Instant? EndedAt { get; init; }

    /// <summary>When the attorney agreed to direct contact.</summary>
    public Instant? AttorneyConsentedAt { get; init; }

    /// <summary>When we last wrote to the attorney and got no answer since; null where we did not ask or were answered.</summary>
    public Instant? UnansweredSince { get; init; }

    /// <summary>When a supervisor found that the attorney had failed to answer within a reasonable time.</summary>
    public Instant? SilenceConfirmedAt { get; init; }

    public bool IsInForce(Instant at) => LearnedAt <= at && (EndedAt is null || at < EndedAt.Value);
}
