using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Adds to a debtor the ways of reaching them that a creditor names. What is there already is left as it is.</summary>
internal static class ContactPoints
{
    /// <returns>True when something was added that the debtor can be found by.</returns>
    public static bool Add(Debtor debtor, PlacementRow row, Actor actor, Instant now)
    {
        var added = AddAddress(debtor, row.Address, actor, now);
        foreach (var placed in row.Phones)
        {
            added |= AddPhone(debtor, placed, row.SmsConsentOn, actor, now);
        }

        return AddEmail(debtor, row.Email, row.EmailConsentOn, actor, now) || added;
    }

    private static bool AddAddress(Debtor debtor, PlacedAddress placed, Actor actor, Instant now)
    {
        if (debtor.Addresses.Exists(placed.IsThatOf))
        {
            return false;
        }

        debtor.Addresses.Add(new DebtorAddress
        {
            Line1 = placed.Line1,
            Line2 = placed.Line2,
            City = placed.City,

            // A state that its ZIP code contradicts is not known, and the gate asks for review.
            State = placed.IsPlaceCertain ? placed.State : null,
            Zip = placed.Zip,
            Place = PlaceKind.Home,
            Source = FactSource.CreditorFile,
            RecordedAt = now,
            RecordedBy = actor.Id,
        });
        return true;
    }

    private static bool AddPhone(Debtor debtor, PlacedPhone placed, LocalDate? textConsentOn, Actor actor, Instant now)
    {
        var phone = debtor.Phones.Find(known => known.Number == placed.Number);
        var isNew = phone is null;
        if (phone is null)
        {
            phone = new DebtorPhone { Number = placed.Number, Source = FactSource.CreditorFile, RecordedAt = now, RecordedBy = actor.Id };
            phone.Describe(KindOf(placed.Column), PlaceOf(placed.Column));
            debtor.Phones.Add(phone);
        }

        if (placed.Column == PlacementColumn.PhoneMobile && textConsentOn is { } on && phone is { TextConsentOn: null, TextConsentRevokedAt: null })
        {
            phone.ConsentToTexts(on, FactSource.CreditorFile);
        }

        return isNew;
    }

    private static bool AddEmail(Debtor debtor, EmailAddress? address, LocalDate? consentOn, Actor actor, Instant now)
    {
        if (address is not { } known)
        {
            return false;
        }

        var email = debtor.Emails.Find(e => e.Address == known);
        var isNew = email is null;
        if (email is null)
        {
            email = new DebtorEmail { Address = known, Source = FactSource.CreditorFile, RecordedAt = now, RecordedBy = actor.Id };
            debtor.Emails.Add(email);
        }

        if (consentOn is { } on && email is { ConsentOn: null, OptedOutAt: null })
        {
            email.Consent(on, FactSource.CreditorFile);
        }

        return isNew;
    }

    /// <summary>Only "mobile" says what the line is: a home number may be a mobile one by now.</summary>
    private static PhoneKind KindOf(PlacementColumn column) => column == PlacementColumn.PhoneMobile ? PhoneKind.Mobile : PhoneKind.Unknown;

    private static PlaceKind PlaceOf(PlacementColumn column) => column switch
    {
        PlacementColumn.PhoneHome => PlaceKind.Home,
        PlacementColumn.PhoneWork => PlaceKind.Work,
        _ => PlaceKind.Unknown,
    };
}
