using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person told us to do or not to do, as far as it holds. What is over is not said: it would look as if we still kept to it.</summary>
internal static class DebtorSaid
{
    /// <param name="today">By their own clock.</param>
    public static List<WishLine> Wishes(PersonRows rows, LocalDate today) => [.. rows.Wishes
        .Where(wish => wish.PersonId is null && wish.Kind != PreferenceKind.Stay && wish.WithdrawnAt is null && !(wish.Until < today))
        .OrderBy(wish => wish.StatedAt).ThenBy(wish => wish.Id.Value)
        .Take(Paging.DefaultSize)
        .Select(wish => new WishLine(wish.Kind, wish.Days, wish.From, wish.To, wish.Channel, wish.FirstDay > today ? wish.FirstDay : null, wish.Until))
        .Concat(OptOuts(rows))
        .Distinct()];

    /// <summary>A "stop" to messages is noted on the number or address itself.</summary>
    private static IEnumerable<WishLine> OptOuts(PersonRows rows) => rows.Phones.Where(phone => phone.BelongsToId is null && phone.TextConsentRevokedAt is not null).Select(_ => ContactChannel.Text)
        .Concat(rows.Emails.Where(email => email.BelongsToId is null && email.OptedOutAt is not null).Select(_ => ContactChannel.Email))
        .Select(channel => new WishLine(PreferenceKind.BarredAddress, Weekdays.None, From: null, To: null, channel, FirstDay: null, Until: null));

    /// <summary>Without those that a later "no" to messages ended.</summary>
    /// <param name="today">The agency's day.</param>
    public static List<ConsentLine> Consents(PersonRows rows, LocalDate today) => [.. rows.Consents
        .Where(consent => consent.RevokedAt is null && !(consent.Until < today) && !(LeftOf(consent, rows) >= consent.GivenAt))
        .OrderBy(consent => consent.GivenAt).ThenBy(consent => consent.Id.Value)
        .Select(consent => new ConsentLine(consent.Kind, consent.EmailId is not null, consent.Until))
        .Distinct()
        .Take(Paging.DefaultSize)];

    private static Instant? LeftOf(Consent consent, PersonRows rows) => consent.Kind is ConsentKind.Electronic or ConsentKind.Automated
        ? rows.Phones.Find(phone => phone.Id == consent.PhoneId)?.TextConsentRevokedAt ?? rows.Emails.Find(email => email.Id == consent.EmailId)?.OptedOutAt
        : null;
}
