using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What a preference is about, before who said it and when are added.</summary>
internal sealed record Wish
{
    public Weekdays Days { get; init; }

    public LocalTime? From { get; init; }

    public LocalTime? To { get; init; }

    public LocalDate? FirstDay { get; init; }

    public LocalDate? Until { get; init; }

    public bool DuringLawfulContact { get; init; }

    public PlaceKind? Place { get; init; }

    public string? Zone { get; init; }

    public RelatedPersonId? Person { get; init; }

    public ContactChannel? Channel { get; init; }

    public bool Clarified { get; init; }

    public PhoneNumber? Phone { get; init; }

    public EmailAddress? Email { get; init; }

    public DebtorAddressId? Address { get; init; }

    public Preference ToPreference(DebtorId debtor, PreferenceKind kind, Statement said, AgencyDay today, Actor actor) => new()
    {
        DebtorId = debtor,
        Kind = kind,
        Days = Days,
        From = From,
        To = To,
        FirstDay = FirstDay,
        Until = Until,
        DuringLawfulContact = DuringLawfulContact,
        Place = Place,
        Zone = Zone,
        PersonId = Person,
        Channel = Channel,
        Clarified = Clarified,
        Phone = Phone,
        Email = Email,
        AddressId = Address,
        Source = said.By,
        Words = said.TrimmedWords,
        StatedAt = said.InstantOn(today),
        RecordedAt = today.Now,
        RecordedBy = actor.Id,
    };
}
