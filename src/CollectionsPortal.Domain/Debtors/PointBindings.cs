using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What they agreed to, and what is noted of their numbers and addresses.</summary>
internal static class PointBindings
{
    public static IEnumerable<BindingItem> Of(Debtor person, IReadOnlyList<Consent> consents, IReadOnlyList<RelatedPerson> around, AgencyDay today) => person.Phones
        .Where(HoldsForTexts).Select(phone => Texts(phone, today))
        .Concat(person.Emails.Where(HoldsForMail).Select(email => Mail(email, today)))
        .Concat(person.Phones.Where(phone => phone.Facts.SeenByOthersOn is not null).Select(phone => Seen(phone.Id, phone.Number.Masked, phone.Facts.SeenByOthersOn!.Value, today)))
        .Concat(person.Emails.Where(email => email.Facts.SeenByOthersOn is not null).Select(email => Seen(email.Id, email.Address.Masked, email.Facts.SeenByOthersOn!.Value, today)))
        .Concat(consents.Where(consent => consent.Until is null || consent.Until >= today.Date).Select(consent => Of(consent, person, around)));

    private static BindingItem Texts(DebtorPhone phone, AgencyDay today) => new()
    {
        Kind = BindingKind.Consent,
        Id = phone.Id.Value,
        Words = $"Texts to {phone.Number.Masked}: yes",
        Since = today.StartOf(phone.TextConsentOn!.Value),
        Point = phone.Id,
    };

    private static BindingItem Mail(DebtorEmail email, AgencyDay today) => new()
    {
        Kind = BindingKind.Consent,
        Id = email.Id.Value,
        Words = $"E-mail to {email.Address.Masked}: yes",
        Since = today.StartOf(email.ConsentOn!.Value),
        Point = email.Id,
    };

    private static BindingItem Seen(ContactPoint point, string masked, NodaTime.LocalDate on, AgencyDay today) => new()
    {
        Kind = BindingKind.SeenByOthers,
        Id = point.Id,
        Words = $"Others read along at {masked}",
        Since = today.StartOf(on),
        Point = point,
    };

    private static BindingItem Of(Consent consent, Debtor person, IReadOnlyList<RelatedPerson> around) => new()
    {
        Kind = BindingKind.Consent,
        Id = consent.Id.Value,
        Words = around.FirstOrDefault(other => other.Id == consent.PersonId) is { } other ? $"Speaking with {other.Name}: yes" : BindingWords.Of(consent, person),
        TheirWords = consent.Words,
        Since = consent.GivenAt,
        Until = consent.Until,
        Account = consent.AccountId,
        Point = consent.PhoneId is { } phone ? phone : null,
    };

    /// <summary>A creditor's file may say so too, but only what the person said to us is shown as a yes.</summary>
    private static bool HoldsForTexts(DebtorPhone phone)
        => phone is { TextConsentOn: not null, TextConsentSource: FactSource.Person, TextConsentRevokedAt: null, WrongNumberSince: null };

    private static bool HoldsForMail(DebtorEmail email)
        => email is { ConsentOn: not null, ConsentSource: FactSource.Person, OptedOutAt: null, WrongSince: null };
}
