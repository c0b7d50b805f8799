using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The contact that somebody wants to make.</summary>
public sealed record ContactProposal
{
    /// <summary>The moment to judge. For electronic messages the moment of sending (comment 6(b)(1)(i)-1).</summary>
    public required Instant AsOf { get; init; }

    public required Channel Channel { get; init; }

    public required Endpoint Endpoint { get; init; }

    public required ContactPurpose Purpose { get; init; }

    public required Recipient Recipient { get; init; }

    /// <summary>The debts it is about. Empty means not known, which is never permitted.</summary>
    public required IReadOnlyList<DebtKey> Debts { get; init => field = value as DebtKey[] ?? [.. value]; }

    /// <summary>The exact text of a written contact; null for a call, or where it is not written yet.</summary>
    public string? Text { get; init; }

    /// <summary>True where a supervisor has read exactly this text (or script) and found it to be what the purpose says and no more.</summary>
    public bool TextApproved { get; init; }

    /// <summary>Our own doing, so we know it: by hand unless said.</summary>
    public Automation Automation { get; init; }

    public IReadOnlyList<HouseOverride> Overrides { get; init; } = [];
}
