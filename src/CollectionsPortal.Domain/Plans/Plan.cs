using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person and we agreed: these debts, paid in these parts on these days.</summary>
public sealed class Plan : IConcurrencyStamped
{
    public const int ReasonMaxLength = 500;

    public PlanId Id { get; private set; }

    public ShortReference Reference { get; private set; } = ShortReference.New();

    public DebtorId DebtorId { get; init; }

    /// <summary>The sum of the instalments, to the cent.</summary>
    public required Money Total { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required LocalDate FirstDueOn { get; init; }

    public required Instant AgreedAt { get; init; }

    public StaffUserId? AgreedBy { get; init; }

    public PlanStatus Status { get; private set; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    public Guid Version { get; private set; }

    public List<Instalment> Instalments { get; } = [];

    public List<PlanAccount> Accounts { get; } = [];

    public void Complete(Instant now) => (Status, EndedAt) = (PlanStatus.Completed, now);

    public void End(string reason, Actor actor, Instant now)
        => (Status, EndReason, EndedBy, EndedAt) = (PlanStatus.Ended, reason, actor.Id, now);
}

/// <summary>A debt that a plan covers. While the plan is active no other active plan covers it.</summary>
public sealed class PlanAccount
{
    public PlanId PlanId { get; init; }

    public required AccountId AccountId { get; init; }
}

public enum PlanRhythm
{
    Weekly,
    EveryTwoWeeks,
    Monthly,
}

public enum PlanStatus
{
    Active,
    Completed,
    Ended,
}
