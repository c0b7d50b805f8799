using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Somebody around the debtor whose number or address we hold. What they are to the debt decides whether anything may be said to them.</summary>
public sealed class RelatedPerson : IConcurrencyStamped, IBearsOnContact
{
    public const int NameMaxLength = 150;
    public const int WordsMaxLength = 500;

    public RelatedPersonId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required string Name { get; init; }

    public required PersonRole Role { get; init; }

    /// <summary>How we know.</summary>
    public string? Words { get; init; }

    public required FactSource Source { get; init; }

    public required Instant LearnedAt { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>From then on they are not what they were, and nobody knows who answers there.</summary>
    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    /// <summary>From when they may be asked once more where the debtor is (12 CFR 1006.10(c)); null: once is all.</summary>
    public Instant? AskAgainSince { get; private set; }

    public Guid Version { get; private set; }

    public void End(Actor actor, Instant now) => (EndedAt, EndedBy) = (now, actor.Id);

    public void LetAskAgain(Instant now) => AskAgainSince = now;
}

/// <summary>What a person is to the debt. The first five stand in for the debtor (12 CFR 1006.6(a)).</summary>
public enum PersonRole
{
    /// <summary>Husband or wife, surviving ones too.</summary>
    Spouse,

    /// <summary>A parent of a debtor who is a minor, or died as one.</summary>
    ParentOfMinor,

    Guardian,

    /// <summary>Executor, administrator or personal representative, informal ones too.</summary>
    Executor,

    SuccessorInInterest,

    /// <summary>Their attorney. That one acts for them is recorded as such: this is whose number it is.</summary>
    Attorney,

    /// <summary>A relative, a neighbour, an employer: nothing of a debt is said to them.</summary>
    ThirdParty,
}

/// <summary>Why somebody may be asked again where the debtor is. The law knows these and no other (12 CFR 1006.10(c)).</summary>
public enum AskAgainReason
{
    /// <summary>They asked us to contact them again.</summary>
    TheyAskedUs,

    /// <summary>Their answer was wrong or incomplete, and they are thought with reason to know better now.</summary>
    TheyKnowBetter,
}
