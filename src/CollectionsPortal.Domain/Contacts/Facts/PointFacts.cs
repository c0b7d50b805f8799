using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Numbers and addresses, and what they say about where the person is.</summary>
internal static class PointFacts
{
    /// <param name="now">By the agency's clock: an address holds from its first day to its last, both inclusive.</param>
    public static List<KnownPoint> Points(DebtorPoints debtor, PersonKey person, ZonedDateTime now) =>
    [
        .. debtor.Phones.OrderBy(phone => phone.Id.Value).Select(phone => Owned(Of(phone, now.Zone), phone.BelongsToId, debtor, person)),
        .. debtor.Emails.OrderBy(email => email.Id.Value).Select(email => Owned(Of(email, now.Zone), email.BelongsToId, debtor, person)),
        .. debtor.Addresses.Where(address => IsCurrent(address, now.Date)).OrderBy(address => address.Id.Value).Select(address => Owned(Of(address), address.BelongsToId, debtor, person)),
    ];

    /// <summary>What belongs to somebody else tells nothing of where the debtor is.</summary>
    public static List<LocationSignal> Signals(DebtorPoints debtor, LocalDate today) =>
    [
        .. debtor.Addresses.Where(address => address.BelongsToId is null && IsCurrent(address, today)).OrderBy(address => address.Id.Value).Select(SignalOf),
        .. debtor.Phones.Where(phone => phone.BelongsToId is null && phone.WrongNumberSince is null && phone.Number.AreaCode is not null).OrderBy(phone => phone.Id.Value).Select(SignalOf),
    ];

    public static DebtorAddress? Residence(DebtorPoints debtor, LocalDate today) => debtor.Addresses
        .Where(address => address.BelongsToId is null && IsCurrent(address, today))
        .OrderBy(address => address.Place == PlaceKind.Home ? 0 : address.Place == PlaceKind.Unknown ? 1 : 2)
        .ThenByDescending(address => address.Id.Value)
        .FirstOrDefault();

    /// <summary>Opt-outs that are noted on the number or address itself. They hold for every debt (12 CFR 1006.6(e), 1006.14(h)).</summary>
    public static IEnumerable<EndpointRequest> OptOuts(DebtorPoints debtor)
    {
        foreach (var phone in debtor.Phones.Where(phone => phone.TextConsentRevokedAt is not null))
        {
            yield return new EndpointRequest { Endpoint = KeyOf(phone.Id), StatedAt = phone.TextConsentRevokedAt!.Value, Channels = [Channel.Text] };
        }

        foreach (var email in debtor.Emails.Where(email => email.OptedOutAt is not null))
        {
            yield return new EndpointRequest { Endpoint = KeyOf(email.Id), StatedAt = email.OptedOutAt!.Value };
        }
    }

    public static EndpointKey KeyOf(ContactPoint point) => point.Key;

    public static Place PlaceOf(PlaceKind place) => place switch
    {
        PlaceKind.Home => Place.Home,
        PlaceKind.Work => Place.Work,
        PlaceKind.Other => Place.Other,
        PlaceKind.Unusual => Place.Unusual,
        _ => Place.Unknown,
    };

    private static bool IsCurrent(DebtorAddress address, LocalDate today)
        => (address.Since is null || address.Since <= today) && (address.Until is null || today <= address.Until);

    private static KnownPoint Of(DebtorPhone phone, DateTimeZone zone) => new(
        phone.Id,
        new Endpoint { Key = KeyOf(phone.Id), Line = LineOf(phone.Kind), Place = PlaceOf(phone.Place), Procedure = ProcedureFacts.Of(phone, zone) },
        phone.Place,
        phone.Number.Masked,
        phone.WrongNumberSince)
    { Phone = phone.Number };

    private static KnownPoint Of(DebtorEmail email, DateTimeZone zone) => new(
        email.Id,
        new Endpoint { Key = KeyOf(email.Id), Place = PlaceOf(email.Place), EmployerProvided = IsWork(email.Place), Procedure = ProcedureFacts.Of(email, zone) },
        email.Place,
        email.Address.Masked,
        email.WrongSince ?? email.BouncedAt)
    { Email = email.Address };

    private static KnownPoint Of(DebtorAddress address) => new(
        address.Id,
        new Endpoint { Key = KeyOf(address.Id), Place = PlaceOf(address.Place) },
        address.Place,
        address.State is { } state ? $"{address.City}, {state.Code}" : address.City,
        WrongSince: null)
    { Address = address.Id };

    private static KnownPoint Owned(KnownPoint point, RelatedPersonId? owner, DebtorPoints debtor, PersonKey person) => owner is null
        ? point
        : point with { Recipient = RecipientFacts.Of(owner, person, debtor.Around), Whose = RecipientFacts.WordsOf(owner.Value, debtor.Around) };

    private static LineKind LineOf(PhoneKind kind) => kind switch
    {
        PhoneKind.Mobile => LineKind.Mobile,
        PhoneKind.Landline => LineKind.Landline,
        _ => LineKind.Unknown,
    };

    private static bool? IsWork(PlaceKind place) => place switch
    {
        PlaceKind.Work => true,
        PlaceKind.Home => false,
        _ => null,
    };

    private static LocationSignal SignalOf(DebtorAddress address) => new()
    {
        Source = SignalSource.Address,
        Zip = address.Zip?.Five,
        Label = address.Place == PlaceKind.Work ? "Work address" : "Address",
    };

    private static LocationSignal SignalOf(DebtorPhone phone) => new()
    {
        Source = phone.Kind switch
        {
            PhoneKind.Mobile => SignalSource.Mobile,
            PhoneKind.Landline => SignalSource.Landline,
            _ => SignalSource.Other,
        },
        AreaCode = phone.Number.AreaCode,
        Label = $"{(phone.Kind == PhoneKind.Unknown ? "Telephone" : phone.Kind)} {phone.Number.Masked}",
    };
}

/// <summary>The rows of one debtor's numbers and addresses, and of those to whom some of them belong.</summary>
internal sealed record DebtorPoints(
    IReadOnlyList<DebtorAddress> Addresses, IReadOnlyList<DebtorPhone> Phones, IReadOnlyList<DebtorEmail> Emails, IReadOnlyList<RelatedPerson> Around);
