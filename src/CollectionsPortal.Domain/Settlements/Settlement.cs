using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>An offer to take less than is owed and to forgive the rest once it is paid. Saying yes makes a plan of it.</summary>
public sealed class Settlement : IConcurrencyStamped
{
    public const int TextMaxLength = 300;

    public SettlementId Id { get; private set; }

    public required ShortReference Reference { get; init; }

    public required DebtorId DebtorId { get; init; }

    /// <summary>What was owed on its accounts when it was asked for.</summary>
    public required Money Owed { get; init; }

    /// <summary>What is to be paid, below <see cref="Owed"/>.</summary>
    public required Money Amount { get; init; }

    /// <summary>In so many payments.</summary>
    public required int Payments { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required LocalDate FirstDueOn { get; init; }

    /// <summary>The last day on which they can say yes, inclusive, at the agency.</summary>
    public required LocalDate ExpiresOn { get; init; }

    /// <summary>Who must allow it.</summary>
    public required SettlementLevel Level { get; init; }

    /// <summary>How they asked for it, where a debt is disputed: then it is only made at their wish. Null: none is.</summary>
    public string? Wish { get; init; }

    public required Instant AskedAt { get; init; }

    public StaffUserId? AskedBy { get; init; }

    public SettlementStatus Status { get; private set; }

    public Instant? DecidedAt { get; private set; }

    /// <summary>Never the one who asked; null: it lay within what that person may offer.</summary>
    public StaffUserId? DecidedBy { get; private set; }

    public string? DecidedBecause { get; private set; }

    /// <summary>When the person was told.</summary>
    public Instant? OfferedAt { get; private set; }

    public Instant? ClosedAt { get; private set; }

    public string? ClosedBecause { get; private set; }

    /// <summary>The plan that it became; newer versions of it follow from there.</summary>
    public PlanId? PlanId { get; private set; }

    public Plan? Plan { get; private set; }

    public Guid Version { get; private set; }

    public List<SettlementAccount> Accounts { get; } = [];

    public Money Forgiven => Owed - Amount;

    public bool IsOpen => Status is SettlementStatus.Asked or SettlementStatus.Approved or SettlementStatus.Offered;

    /// <summary>It lies within what the one who asks may offer.</summary>
    internal void Allow(Instant now) => (Status, DecidedAt) = (SettlementStatus.Approved, now);

    internal void Decide(bool approved, string because, Actor actor, Instant now)
    {
        Status = approved ? SettlementStatus.Approved : SettlementStatus.Declined;
        (DecidedAt, DecidedBy, DecidedBecause) = (now, actor.Id, because);
    }

    internal void Offer(Instant now) => (Status, OfferedAt) = (SettlementStatus.Offered, now);

    internal void Accept(Plan plan, Instant now)
        => (Status, Plan, OfferedAt, ClosedAt) = (SettlementStatus.Accepted, plan, OfferedAt ?? now, now);

    internal void Withdraw(string because, Instant now) => (Status, ClosedBecause, ClosedAt) = (SettlementStatus.Withdrawn, because, now);

    internal void Lapse(Instant now) => (Status, ClosedAt) = (SettlementStatus.Lapsed, now);
}

/// <summary>One of the debts that a settlement covers.</summary>
public sealed class SettlementAccount
{
    public SettlementId SettlementId { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>What was owed on it when the settlement was asked for, in the account's currency.</summary>
    public required decimal Owed { get; init; }
}

/// <summary>Accepted becomes kept or ended with its plan: see <see cref="SettlementLine.State"/>.</summary>
public enum SettlementStatus
{
    /// <summary>Waits for somebody who may allow it.</summary>
    Asked,

    /// <summary>May be offered.</summary>
    Approved,

    /// <summary>The person knows of it.</summary>
    Offered,
    Accepted,
    Declined,

    /// <summary>Its last day passed without a yes. Nothing follows from that.</summary>
    Lapsed,
    Withdrawn,
}

/// <summary>Who may allow it, the least first.</summary>
public enum SettlementLevel
{
    Agent,
    Supervisor,
    Administrator,
}
