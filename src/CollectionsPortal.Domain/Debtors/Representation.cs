using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>An attorney acts for the person. Then we write to the attorney, not to the person.</summary>
public sealed class Representation : IConcurrencyStamped, IBearsOnContact
{
    public const int NameMaxLength = 200;
    public const int AddressMaxLength = 300;
    public const int ReasonMaxLength = 300;

    public RepresentationId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>The one debt it is about; null: every debt of the person.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>Null when we know that there is an attorney, but not yet who.</summary>
    public string? AttorneyName { get; private set; }

    public string? AttorneyAddress { get; private set; }

    public PhoneNumber? AttorneyPhone { get; private set; }

    public EmailAddress? AttorneyEmail { get; private set; }

    public required FactSource Source { get; init; }

    public required Instant LearnedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>When somebody had looked for name and address and could not readily find them; null where nobody has looked, or they are known.</summary>
    public Instant? SoughtInVainAt { get; private set; }

    /// <summary>When we last wrote to the attorney and wait for an answer since; null where we did not ask, or were answered.</summary>
    public Instant? AskedAt { get; private set; }

    /// <summary>When a supervisor found that the attorney had failed to answer within a reasonable time.</summary>
    public Instant? SilenceConfirmedAt { get; private set; }

    /// <summary>When the attorney agreed to direct contact; null where they did not, or took it back.</summary>
    public Instant? ConsentedAt { get; private set; }

    public StaffUserId? LastStepBy { get; private set; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    public Guid Version { get; private set; }

    public void Identify(string? name, string? address, PhoneNumber? phone, EmailAddress? email)
        => (AttorneyName, AttorneyAddress, AttorneyPhone, AttorneyEmail, SoughtInVainAt) = (name, address, phone, email, null);

    /// <summary>What came of turning to the attorney. An answer of any kind ends the waiting, and with it what rested on their silence.</summary>
    public void Note(LawyerStep step, Actor actor, Instant at)
    {
        LastStepBy = actor.Id;
        switch (step)
        {
            case LawyerStep.NotToBeFound: SoughtInVainAt = at; break;
            case LawyerStep.Asked: (AskedAt, SilenceConfirmedAt) = (at, null); break;
            case LawyerStep.Answered: (AskedAt, SilenceConfirmedAt) = (null, null); break;
            case LawyerStep.AgreesToContact: (ConsentedAt, AskedAt, SilenceConfirmedAt) = (at, null, null); break;
            case LawyerStep.NoMoreContact: (ConsentedAt, AskedAt, SilenceConfirmedAt) = (null, null, null); break;
            case LawyerStep.Silent: SilenceConfirmedAt = at; break;
            default: throw new ArgumentOutOfRangeException(nameof(step), step, "Not a step.");
        }
    }

    public void End(string reason, Actor actor, Instant now) => (EndReason, EndedBy, EndedAt) = (reason, actor.Id, now);
}

/// <summary>What came of turning to an attorney, or of looking for one.</summary>
public enum LawyerStep
{
    /// <summary>We wrote to them, and wait.</summary>
    Asked,

    /// <summary>They answered, and did not agree to direct contact: we go on through them.</summary>
    Answered,

    /// <summary>They agree that we contact the person directly.</summary>
    AgreesToContact,

    /// <summary>They take that back.</summary>
    NoMoreContact,

    /// <summary>A supervisor finds that they failed to answer within a reasonable time (12 CFR 1006.6(b)(2)(i)).</summary>
    Silent,

    /// <summary>Their name and address could not readily be found.</summary>
    NotToBeFound,
}
