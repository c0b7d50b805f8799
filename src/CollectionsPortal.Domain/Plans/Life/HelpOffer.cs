using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>A payment did not come, so somebody asks what happened and what would help. It is a task for a person, and contacts nobody by itself.</summary>
public sealed class HelpOffer : IConcurrencyStamped
{
    public const int RemarkMaxLength = 500;

    public HelpOfferId Id { get; private set; }

    public PlanId PlanId { get; init; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The plan again while the offer is open, else null. Unique, so that one plan has one open offer.</summary>
    public PlanId? OpenPlanId { get; private set; }

    /// <summary>The day of the oldest payment that was missing when the offer was opened.</summary>
    public required LocalDate MissedOn { get; init; }

    /// <summary>What was missing then.</summary>
    public required Money Missed { get; init; }

    public required Instant RaisedAt { get; init; }

    public HelpAnswer? Answer { get; private set; }

    public string? Remark { get; private set; }

    /// <summary>The agency's date of the answer, from which days of grace are counted anew.</summary>
    public LocalDate? ClosedOn { get; private set; }

    public Instant? ClosedAt { get; private set; }

    /// <summary>Null: closed by a payment.</summary>
    public StaffUserId? ClosedBy { get; private set; }

    public Guid Version { get; private set; }

    internal HelpOffer Open()
    {
        OpenPlanId = PlanId;
        return this;
    }

    internal void Close(HelpAnswer answer, string? remark, Actor actor, Instant now, LocalDate today)
    {
        (Answer, Remark) = (answer, remark);
        (OpenPlanId, ClosedAt, ClosedBy, ClosedOn) = (null, now, actor.Id, today);
    }
}

/// <summary>What came of an offer of help.</summary>
public enum HelpAnswer
{
    /// <summary>All is well: the payment is on its way or has arrived elsewhere.</summary>
    Arrived,

    /// <summary>They were asked and want nothing changed.</summary>
    NothingWanted,
    Replanned,
    Spread,

    /// <summary>Another rhythm, amount or day.</summary>
    Changed,
    Paused,
    TokenPayments,
    NoPayments,

    /// <summary>A payment covered what was missing.</summary>
    Paid,
    NoticeGiven,
    PlanEnded,
}
