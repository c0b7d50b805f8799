using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>An imported account whose person may be one we know. Kept apart until somebody decides: a wrong merge tells one person of another's debt.</summary>
public sealed class DoubtfulMatch : IConcurrencyStamped
{
    public const int ReasonMaxLength = 300;

    public DoubtfulMatchId Id { get; private set; }

    public ImportBatchId BatchId { get; init; }

    public required int Line { get; init; }

    public AccountId AccountId { get; init; }

    public Account Account { get; init; } = null!;

    /// <summary>The person the import made for the account.</summary>
    public DebtorId DebtorId { get; init; }

    public Debtor Debtor { get; init; } = null!;

    /// <summary>The person it may be.</summary>
    public DebtorId CandidateId { get; init; }

    public Debtor Candidate { get; init; } = null!;

    public required string Reason { get; init; }

    public DoubtfulMatchStatus Status { get; private set; }

    public Instant? DecidedAt { get; private set; }

    public StaffUserId? DecidedBy { get; private set; }

    public Guid Version { get; private set; }

    public void Decide(DoubtfulMatchStatus status, Actor actor, Instant now) => (Status, DecidedBy, DecidedAt) = (status, actor.Id, now);
}

public enum DoubtfulMatchStatus
{
    Open,
    SamePerson,
    DifferentPeople,

    /// <summary>The imported debtor was put together with another one meanwhile.</summary>
    Overtaken,
}
