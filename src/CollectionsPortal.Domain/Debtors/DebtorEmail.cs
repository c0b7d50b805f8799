using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>An e-mail address we hold for a person, and what we know about it.</summary>
public sealed class DebtorEmail : IBearsOnContact
{
    public DebtorEmailId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public required EmailAddress Address { get; init; }

    public PlaceKind Place { get; private set; }

    public required FactSource Source { get; init; }

    public Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>Whose it is among those around the debtor; null: the debtor's own.</summary>
    public RelatedPersonId? BelongsToId { get; private set; }

    /// <summary>The day on which the person agreed to e-mail; null: never.</summary>
    public LocalDate? ConsentOn { get; private set; }

    public FactSource? ConsentSource { get; private set; }

    /// <summary>An opt-out holds for every debt.</summary>
    public Instant? OptedOutAt { get; private set; }

    public EmailFacts Facts { get; private set; } = EmailFacts.NothingNoted;

    public Instant? LastVerifiedAt { get; private set; }

    public Instant? WrongSince { get; private set; }

    public Instant? BouncedAt { get; private set; }

    public void Describe(PlaceKind place) => Place = place;

    public void Consent(LocalDate on, FactSource source)
    {
        ConsentOn = on;
        ConsentSource = source;
        OptedOutAt = null;
    }

    public void OptOut(Instant now) => OptedOutAt ??= now;

    public void Know(EmailFacts facts) => Facts = facts;

    public void GiveTo(RelatedPersonId? person) => BelongsToId = person;

    public void Verify(Instant now) => LastVerifiedAt = now;

    public void MarkWrong(Instant now) => WrongSince ??= now;

    public void MarkRight(Instant now)
    {
        WrongSince = null;
        LastVerifiedAt = now;
    }

    public void MarkBounced(Instant now) => BouncedAt = now;
}
