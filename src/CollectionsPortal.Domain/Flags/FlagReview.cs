using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Flags;

/// <summary>A supervisor's decision about a flag. A change of mind is another review.</summary>
public sealed class FlagReview : IAppendOnly
{
    public const int ReasonMaxLength = 1000;

    public FlagReviewId Id { get; private set; }

    public FlagId FlagId { get; init; }

    public required ReviewVerdict Verdict { get; init; }

    public required string Reason { get; init; }

    public StaffUserId? ReviewerId { get; init; }

    public required Instant At { get; init; }
}

public enum ReviewVerdict
{
    Upheld,
    Dismissed,
    Coach,
}
