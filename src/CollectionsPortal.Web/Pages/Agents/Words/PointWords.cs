using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>Numbers and addresses, as a form offers them. Only a permit shows a number in full, so here its end must do.</summary>
public static class PointWords
{
    public static IEnumerable<Choice> All(DebtorForm debtor)
        => Phones(debtor).Concat(Emails(debtor))
            .Concat(debtor.Addresses.Select(address => Choice.Of(Point(address.Id), $"Post to {address.Line1}, {address.City}")));

    /// <summary>Texts to a number, or an e-mail address.</summary>
    public static IEnumerable<Choice> ForConsent(DebtorForm debtor)
        => debtor.Phones.Where(phone => !phone.IsWrong).Select(phone => Choice.Of(Point(phone.Id), $"Texts to {Of(phone)}"))
            .Concat(Emails(debtor));

    public static IEnumerable<Choice> Phones(DebtorForm debtor)
        => debtor.Phones.Select(phone => Choice.Of(Point(phone.Id), Of(phone), phone.IsWrong ? "Not theirs, as far as we know" : null));

    /// <summary>As a select list, with the choice of one that we do not hold.</summary>
    public static IEnumerable<SelectListItem> Select(DebtorForm debtor)
        => All(debtor).Select(choice => new SelectListItem(choice.Label, choice.Value)).Prepend(new SelectListItem("Another, not known to us", string.Empty));

    /// <summary>"Mobile ··· 0134".</summary>
    public static string Of(PhoneChoice phone) => $"{KindOf(phone.Kind, phone.Place)} {phone.Number.Masked}";

    public static string KindOf(PhoneKind kind, PlaceKind place) => (kind, place) switch
    {
        (_, PlaceKind.Work) => "Work phone",
        (PhoneKind.Mobile, _) => "Mobile",
        (PhoneKind.Landline, _) => "Landline",
        _ => "Phone",
    };

    /// <summary>How forms name a number or address.</summary>
    public static string Key(ContactPoint point) => point.ToString();

    /// <summary>"Texts: yes, since 2 Nov · from the creditor’s file".</summary>
    public static string Known(DebtorPhone phone, DateTimeZone zone, Instant now) => Join(
        phone.WrongNumberSince is { } wrong ? $"Not theirs, since {Moments.Day(wrong.InZone(zone).Date, now.InZone(zone).Date)}" : null,
        phone is { TextConsentOn: { } on, TextConsentRevokedAt: null } ? $"Texts: yes, since {Moments.Day(on, now.InZone(zone).Date)}" : null,
        phone.Facts is { ReassignmentCheckedOn: { } asked, ReassignmentAnswer: ReassignmentAnswer.StillTheirs } ? $"Still theirs, asked {Moments.Day(asked, now.InZone(zone).Date)}" : null,
        phone.Facts.SeenByOthersOn is not null ? "Others read along" : null,
        phone.LastVerifiedAt is { } verified ? $"Confirmed {Moments.Day(verified.InZone(zone).Date, now.InZone(zone).Date)}" : null,
        From(phone.Source));

    public static string Known(DebtorEmail email, DateTimeZone zone, Instant now) => Join(
        email.WrongSince is not null ? "Not theirs" : null,
        email.OptedOutAt is { } left ? $"Not to be used, since {Moments.Day(left.InZone(zone).Date, now.InZone(zone).Date)}" : null,
        email is { ConsentOn: { } on, OptedOutAt: null } ? $"E-mail: yes, since {Moments.Day(on, now.InZone(zone).Date)}" : null,
        email.BouncedAt is not null ? "Bounced" : null,
        email.Facts.Route != EmailRoute.Unknown ? NotedWords.Routes.Single(route => route.Value == email.Facts.Route.ToString()).Label : null,
        email.Facts.SeenByOthersOn is not null ? "Others read along" : null,
        From(email.Source));

    public static string Known(PointView view, DateTimeZone zone, Instant now)
        => view.Phone is { } phone ? $"{KindOf(phone.Kind, phone.Place)} · {Known(phone, zone, now)}" : Known(view.Email!, zone, now);

    /// <summary>" of Dana Doe"; empty for the debtor's own.</summary>
    public static string Whose(RelatedPersonId? owner, DebtorPage debtor) => owner is { } id
        ? $" · {debtor.Bindings.FirstOrDefault(item => item.Kind == BindingKind.Around && item.Id == id.Value)?.Words ?? "Somebody we do not know any more"}"
        : string.Empty;

    public static string From(FactSource source) => source switch
    {
        FactSource.Person => "They told us",
        FactSource.CreditorFile => "From the creditor’s file",
        FactSource.PriorCollector => "From an earlier collector",
        FactSource.Attorney => "From their lawyer",
        FactSource.ThirdParty => "From somebody else",
        _ => "Entered by staff",
    };

    private static string Join(params string?[] parts) => string.Join(" · ", parts.Where(part => part is not null));

    private static IEnumerable<Choice> Emails(DebtorForm debtor)
        => debtor.Emails.Select(email => Choice.Of(Point(email.Id), $"E-mail {email.Address.Masked}"));

    private static ContactPoint Point(ContactPoint point) => point;
}
