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

    /// <summary>For speaking with somebody: with whom. Null for every other kind.</summary>
    public RelatedPersonId? PersonId { get; init; }

    public required ConsentForm Form { get; init; }

    public required LocalDate GivenOn { get; init; }

    public required Instant GivenAt { get; init; }

    /// <summary>Given in a contact that itself kept the hours, places and attorneys. Otherwise it lifts nothing (12 CFR 1006.6(b)(4)).</summary>
    public bool DuringLawfulContact { get; init; }

    /// <summary>The last day it holds, inclusive, by the agency's date; null: until it is taken back.</summary>
    public LocalDate? Until { get; init; }

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

    /// <summary>That we speak of the debt with one person around them (12 CFR 1006.6(d)(2)(ii)).</summary>
    SpeakWith,
}

/// <summary>How a consent was given. Some laws take only what is written; online counts as written.</summary>
public enum ConsentForm
{
    Spoken,
    Written,
    Online,
}
