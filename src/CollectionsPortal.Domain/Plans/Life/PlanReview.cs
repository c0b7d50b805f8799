using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Somebody asked whether the plan still fits, and this is what came of it.</summary>
public sealed class PlanReview : IAppendOnly
{
    public const int RemarkMaxLength = 500;

    public PlanReviewId Id { get; private set; }

    public PlanId PlanId { get; init; }

    public DebtorId DebtorId { get; init; }

    public required ReviewOutcome Outcome { get; init; }

    public string? Remark { get; init; }

    /// <summary>The day on which it was due.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>When somebody asks again; null: the plan is over.</summary>
    public LocalDate? NextOn { get; init; }

    public required Instant At { get; init; }

    public StaffUserId? By { get; init; }
}

public enum ReviewOutcome
{
    Fits,
    Changed,
    Ended,
}
