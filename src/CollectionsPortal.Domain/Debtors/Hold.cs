using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Something in the person's life or a court that stops or slows collecting.</summary>
public sealed class Hold : IConcurrencyStamped, IBearsOnContact
{
    public const int TextMaxLength = 500;
    public const int CaseNumberMaxLength = 60;

    public HoldId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The one debt it is about; null: every debt of the person.</summary>
    public AccountId? AccountId { get; init; }

    public required HoldKind Kind { get; init; }

    /// <summary>First day, inclusive.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Last day, inclusive; null: until it is lifted.</summary>
    public LocalDate? Until { get; private set; }

    public string? CaseNumber { get; init; }

    public string? Text { get; init; }

    public required FactSource Source { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? LiftedAt { get; private set; }

    public StaffUserId? LiftedBy { get; private set; }

    public Guid Version { get; private set; }

    public void EndOn(LocalDate? until) => Until = until;

    public void Lift(Actor actor, Instant now) => (LiftedAt, LiftedBy) = (now, actor.Id);
}

public enum HoldKind
{
    Bankruptcy,
    Deceased,
    ActiveDuty,
    Incarcerated,
    IdentityTheft,

    /// <summary>The debt may be somebody else's: rests until a person has looked.</summary>
    WrongPerson,

    /// <summary>An application to a hospital for charity care is pending.</summary>
    CharityCare,

    /// <summary>Somebody close to the person has died: we let them be for a while.</summary>
    Bereavement,

    /// <summary>The person has needs that ask for care: illness, distress, little strength to cope. Contact does not rest, it is made with care.</summary>
    SupportNeeds,

    /// <summary>A debt adviser is working on a plan.</summary>
    DebtAdvice,

    /// <summary>The person may lack the mental capacity to decide about the debt.</summary>
    MentalCapacity,

    /// <summary>A breathing space moratorium (United Kingdom).</summary>
    BreathingSpace,

    /// <summary>A mental health crisis moratorium (United Kingdom).</summary>
    MentalHealthCrisis,
    Other,
}
