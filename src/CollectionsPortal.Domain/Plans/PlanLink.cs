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

    private PlanId planId;

    public PlanLinkId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public PlanId PlanId { get => planId; init => planId = value; }

    /// <summary>SHA-256 of the token's 256 random bits.</summary>
    public required byte[] TokenHash { get; init; }

    /// <summary>What the door asks.</summary>
    public LinkQuestion Question { get; init; }

    /// <summary>Only for <see cref="LinkQuestion.Passphrase"/>, and only until it was used: see <see cref="LinkPassphrase"/>.</summary>
    public byte[]? PassphraseHash { get; internal set; }

    public required Instant CreatedAt { get; init; }

    public StaffUserId? CreatedBy { get; init; }

    public required Instant ExpiresAt { get; init; }

    public Instant? RevokedAt { get; private set; }

    public StaffUserId? RevokedBy { get; private set; }

    /// <summary>Wrong answers since the last right one, or since it last rested.</summary>
    public int FailedTries { get; private set; }

    /// <summary>Until then the link opens for nobody: too many wrong answers. Staff may wake it earlier.</summary>
    public Instant? RestsUntil { get; private set; }

    public int Views { get; private set; }

    public Instant? LastViewedAt { get; private set; }

    /// <summary>When anybody last answered, rightly or not. Writing it first is the lock that makes two answers wait for each other.</summary>
    public Instant? LastTriedAt { get; private set; }

    public Guid Version { get; private set; }

    public bool IsValidAt(Instant now) => RevokedAt is null && now < ExpiresAt;

    public bool RestsAt(Instant now) => now < RestsUntil;

    /// <summary>Its passphrase was used. A page that is open stays open; nobody comes in any more.</summary>
    public bool IsSpent => Question == LinkQuestion.Passphrase && PassphraseHash is null;

    public bool OpensAt(Instant now) => IsValidAt(now) && !RestsAt(now) && !IsSpent;

    internal void Revoke(Actor actor, Instant now) => (RevokedAt, RevokedBy) = (now, actor.Id);

    internal void CountView(Instant now)
    {
        Views++;
        PassphraseHash = null;
        (FailedTries, RestsUntil, LastViewedAt) = (0, null, now);
    }

    /// <summary>The last try that is left puts the link to rest.</summary>
    internal void CountWrongAnswer(Instant now, Duration rest)
    {
        FailedTries = RestsUntil is null ? FailedTries + 1 : 1;
        RestsUntil = FailedTries >= MaxTries ? now + rest : null;
    }

    /// <summary>A newer version took the plan's place: the link opens that one.</summary>
    internal void Follow(PlanId plan) => planId = plan;

    internal void Wake() => (FailedTries, RestsUntil) = (0, null);
}

/// <summary>One answer at the link's door.</summary>
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
