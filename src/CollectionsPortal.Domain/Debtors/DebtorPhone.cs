using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>A telephone number we hold for a person, and what we know about it.</summary>
public sealed class DebtorPhone : IBearsOnContact
{
    public DebtorPhoneId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required PhoneNumber Number { get; init; }

    public PhoneKind Kind { get; private set; }

    public PlaceKind Place { get; private set; }

    public required FactSource Source { get; init; }

    public Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Whose it is among those around the debtor; null: the debtor's own.</summary>
    public RelatedPersonId? BelongsToId { get; private set; }

    /// <summary>The day on which the person agreed to texts; null: never.</summary>
    public LocalDate? TextConsentOn { get; private set; }

    public FactSource? TextConsentSource { get; private set; }

    public Instant? TextConsentRevokedAt { get; private set; }

    public PhoneFacts Facts { get; private set; } = PhoneFacts.NothingNoted;

    public Instant? LastVerifiedAt { get; private set; }

    /// <summary>When we learned that it is not this person's. Earlier calls to it then stop counting as calls to them.</summary>
    public Instant? WrongNumberSince { get; private set; }

    public void Describe(PhoneKind kind, PlaceKind place) => (Kind, Place) = (kind, place);

    public void ConsentToTexts(LocalDate on, FactSource source)
    {
        TextConsentOn = on;
        TextConsentSource = source;
        TextConsentRevokedAt = null;
    }

    public void RevokeTexts(Instant now) => TextConsentRevokedAt ??= now;

    public void Know(PhoneFacts facts) => Facts = facts;

    public void GiveTo(RelatedPersonId? person) => BelongsToId = person;

    public void Verify(Instant now) => LastVerifiedAt = now;

    public void MarkWrong(Instant now) => WrongNumberSince ??= now;

    public void MarkRight(Instant now)
    {
        WrongNumberSince = null;
        LastVerifiedAt = now;
    }
}

public enum PhoneKind
{
    Unknown,
    Mobile,
    Landline,
}
