using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>The private address of a plan. Only the hash of its token is stored, so that nobody can read the link out of the database.</summary>
public sealed class PlanLink : IConcurrencyStamped
{
    public const int TokenHashLength = 32;

    /// <summary>Wrong answers before the link rests.</summary>
    public const int MaxTries = 5;

    public PlanLinkId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public PlanId PlanId { get; init; }

    /// <summary>SHA-256 of the token's 256 random bits.</summary>
    public required byte[] TokenHash { get; init; }

    public required Instant CreatedAt { get; init; }

    public StaffUserId? CreatedBy { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? RevokedAt { get; private set; }

    public StaffUserId? RevokedBy { get; private set; }

    /// <summary>Wrong answers since the last right one.</summary>
    public int FailedTries { get; private set; }

    /// <summary>Set after too many wrong answers: the link opens for nobody until staff wake it.</summary>
    public Instant? RestedAt { get; private set; }

    public int Views { get; private set; }

    public Instant? LastViewedAt { get; private set; }

    public Guid Version { get; private set; }

    public bool OpensAt(Instant now) => RevokedAt is null && RestedAt is null && now < ExpiresAt;

    public void Revoke(Actor actor, Instant now) => (RevokedAt, RevokedBy) = (now, actor.Id);

    public void CountView(Instant now)
    {
        Views++;
        FailedTries = 0;
        LastViewedAt = now;
    }

    public void CountWrongAnswer(Instant now)
    {
        FailedTries++;
        RestedAt = FailedTries >= MaxTries ? now : RestedAt;
    }

    public void Wake() => (FailedTries, RestedAt) = (0, null);
}

/// <summary>One knock at the link.</summary>
public sealed class PlanLinkVisit : IAppendOnly
{
    public PlanLinkVisitId Id { get; private set; }

    public PlanLinkId PlanLinkId { get; init; }

    public required Instant At { get; init; }

    public required PlanLinkVisitResult Result { get; init; }
}

public enum PlanLinkVisitResult
{
    Shown,
    WrongAnswer,
}
