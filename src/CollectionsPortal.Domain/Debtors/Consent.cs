using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What a person agreed to, in which form, and until when: what is said once here is read by every rule that asks for consent.</summary>
public sealed class Consent : IBearsOnContact
{
    public const int WordsMaxLength = 500;

    public ConsentId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required ConsentKind Kind { get; init; }

    /// <summary>The one debt it is about; null: every debt of the person.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The number it is about; null with <see cref="EmailId"/>: no number or address in particular.</summary>
    public DebtorPhoneId? PhoneId { get; init; }

    public DebtorEmailId? EmailId { get; init; }

    public required ConsentForm Form { get; init; }

    public required LocalDate GivenOn { get; init; }

    public required Instant GivenAt { get; init; }

    /// <summary>Given in a contact that itself kept the hours, places and attorneys. Otherwise it lifts nothing (12 CFR 1006.6(b)(4)).</summary>
    public bool DuringLawfulContact { get; init; }

    public string? Words { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public Instant? RevokedAt { get; private set; }

    public StaffUserId? RevokedBy { get; private set; }

    public void Revoke(Actor actor, Instant now) => (RevokedAt, RevokedBy) = (RevokedAt ?? now, RevokedAt is null ? actor.Id : RevokedBy);
}

/// <summary>What a consent is to.</summary>
public enum ConsentKind
{
    /// <summary>Texts to a number, or e-mail to an address.</summary>
    Electronic,

    /// <summary>Calls and texts by a machine, or with a recorded voice, to a number (47 USC 227(b)).</summary>
    Automated,

    /// <summary>Direct contact although they have an attorney.</summary>
    DespiteAttorney,

    /// <summary>Contact at work, although it is forbidden or unwelcome there.</summary>
    AtWork,

    /// <summary>Contact at a place that they had ruled out, or that is unusual.</summary>
    AtPlace,
}

/// <summary>How a consent was given. Some laws take only what is written; online counts as written.</summary>
public enum ConsentForm
{
    Spoken,
    Written,
    Online,
}
