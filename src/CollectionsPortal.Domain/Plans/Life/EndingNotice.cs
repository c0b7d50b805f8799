using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Somebody here decided that a plan is to end, told the person so, and waits: until the day the person can catch up or change the plan.</summary>
public sealed class EndingNotice : IConcurrencyStamped
{
    public EndingNoticeId Id { get; private set; }

    public PlanId PlanId { get; init; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The plan again while the notice runs, else null. Unique.</summary>
    public PlanId? OpenPlanId { get; private set; }

    public required string Reason { get; init; }

    public required ToldBy ToldBy { get; init; }

    /// <summary>The agency's date on which the person was told.</summary>
    public required LocalDate ToldOn { get; init; }

    /// <summary>The first day on which the plan may be ended.</summary>
    public required LocalDate EndsOn { get; init; }

    public required Instant GivenAt { get; init; }

    public StaffUserId? GivenBy { get; init; }

    public NoticeOutcome? Outcome { get; private set; }

    public Instant? ClosedAt { get; private set; }

    /// <summary>Null: a payment closed it.</summary>
    public StaffUserId? ClosedBy { get; private set; }

    public Guid Version { get; private set; }

    internal EndingNotice Open()
    {
        OpenPlanId = PlanId;
        return this;
    }

    internal void Close(NoticeOutcome outcome, Actor actor, Instant now) => (Outcome, OpenPlanId, ClosedAt, ClosedBy) = (outcome, null, now, actor.Id);
}

/// <summary>How the person was told that the plan would end.</summary>
public enum ToldBy
{
    Phone,
    InPerson,
    Letter,
    Email,
}

public enum NoticeOutcome
{
    /// <summary>What was missing arrived.</summary>
    CaughtUp,

    /// <summary>The plan was changed instead.</summary>
    PlanChanged,
    Withdrawn,
    PlanEnded,
}
