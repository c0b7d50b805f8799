using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The consumer refuses to pay, or wants contact to stop (12 CFR 1006.6(c)). Complete when we receive it.</summary>
public sealed record CeaseRequest
{
    public required Instant ReceivedAt { get; init; }

    public required StatementForm Form { get; init; }

    /// <summary>The debts it is about; null for every debt, or where it does not say.</summary>
    public IReadOnlyList<DebtKey>? Debts { get; init; }

    /// <summary>For a spoken request: the media it named, or over which it came.</summary>
    public IReadOnlyList<Channel> Media { get; init; } = [];

    public Instant? WithdrawnAt { get; init; }

    public bool IsInForce(Instant at) => ReceivedAt <= at && (WithdrawnAt is null || at < WithdrawnAt.Value);
}
