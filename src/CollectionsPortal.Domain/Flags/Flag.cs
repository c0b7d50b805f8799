using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Flags;

/// <summary>Something a supervisor should look at. Says what happened, never that somebody is guilty.</summary>
public sealed class Flag : IConcurrencyStamped
{
    public const int SummaryMaxLength = 500;
    public const int CauseMaxLength = 100;

    public FlagId Id { get; private set; }

    public required FlagKind Kind { get; init; }

    /// <summary>What it was raised for, by kind and key ("AttemptLeftOpen:attempt-12"): unique, so that one cause gives one flag.</summary>
    public required string Cause { get; init; }

    /// <summary>One plain sentence without personal data.</summary>
    public required string Summary { get; init; }

    public required Instant RaisedAt { get; init; }

    public DebtorId? DebtorId { get; init; }

    public AccountId? AccountId { get; init; }

    public ContactAttemptId? ContactAttemptId { get; init; }

    public DecisionReceiptId? ReceiptId { get; init; }

    public NoteId? NoteId { get; init; }

    /// <summary>Whose act it is about: they may not review it.</summary>
    public StaffUserId? SubjectId { get; init; }

    public FlagStatus Status { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>Decides the flag; the review is the lasting record of who decided what and why.</summary>
    public FlagReview Review(ReviewVerdict verdict, string reason, Actor reviewer, Instant now)
    {
        Status = verdict switch
        {
            ReviewVerdict.Upheld => FlagStatus.Upheld,
            ReviewVerdict.Coach => FlagStatus.Coached,
            _ => FlagStatus.Dismissed,
        };
        return new FlagReview { FlagId = Id, Verdict = verdict, Reason = reason, ReviewerId = reviewer.Id, At = now };
    }
}

public enum FlagKind
{
    ContactOutsidePermit,
    AttemptLeftOpen,
    RepeatedWhileBlocked,
    RemarkNotRead,
    ForbiddenWords,
    PlanLinkRested,

    /// <summary>The person says that a debt is not theirs: another person, a stolen identity, or a mix-up.</summary>
    SaysNotTheirs,

    /// <summary>Something that a law makes us do by a day: the day is near, or over.</summary>
    DutyDue,

    /// <summary>A kept balance is not the sum of its entries: somebody or something wrote past the portal.</summary>
    BalanceWrong,
}

public enum FlagStatus
{
    Open,
    Upheld,
    Dismissed,
    Coached,
}
