using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>Something about the person or their debts that makes contact rest or asks for judgment.</summary>
public sealed record Hold
{
    public required HoldKind Kind { get; init; }

    public required Instant From { get; init; }

    /// <summary>Exclusive; null until further notice.</summary>
    public Instant? Until { get; init; }

    /// <summary>The debts it covers; null for every debt.</summary>
    public IReadOnlyList<DebtKey>? Debts { get; init; }

    public bool IsInForce(Instant at) => From <= at && (Until is null || at < Until.Value);
}
