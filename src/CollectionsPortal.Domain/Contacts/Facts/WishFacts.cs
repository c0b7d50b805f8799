using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What a person does not want, in the words of the rules.</summary>
internal static class WishFacts
{
    public static IEnumerable<InconvenientTime> Times(IEnumerable<Preference> wishes) => wishes
        .Where(wish => wish.Kind == PreferenceKind.InconvenientTime)
        .Select(wish => new InconvenientTime
        {
            Hours = HoursOf(wish),
            StatedAt = wish.StatedAt,
            Source = SourceOf(wish.Source),
            FirstDay = wish.FirstDay,
            LastDay = wish.Until,
            WithdrawnAt = wish.WithdrawnAt,
        });

    public static IEnumerable<InconvenientPlace> Places(IEnumerable<Preference> wishes) => wishes
        .Where(wish => wish.Kind == PreferenceKind.InconvenientPlace)
        .Select(wish => new InconvenientPlace
        {
            Place = PointFacts.PlaceOf(wish.Place ?? PlaceKind.Unknown),
            StatedAt = wish.StatedAt,
            Source = SourceOf(wish.Source),
            WithdrawnAt = WithdrawnOrOver(wish),
        });

    public static IEnumerable<WorkplaceProhibition> Workplaces(IEnumerable<Preference> wishes) => wishes
        .Where(wish => wish.Kind == PreferenceKind.WorkForbidden)
        .Select(wish => new WorkplaceProhibition { LearnedAt = wish.StatedAt, EndedAt = WithdrawnOrOver(wish) });

    /// <summary>Hours that suit them, which lift the law's hours only where they were said to us in a lawful contact.</summary>
    public static IEnumerable<ConvenientTime> GoodTimes(IEnumerable<Preference> wishes) => wishes
        .Where(wish => wish.Kind == PreferenceKind.ConvenientTime)
        .Select(wish => new ConvenientTime
        {
            Hours = HoursOf(wish),
            StatedAt = wish.StatedAt,
            Origin = wish.Source switch
            {
                FactSource.Person => ConsentOrigin.DirectlyToUs,
                FactSource.PriorCollector => ConsentOrigin.PriorCollector,
                _ => ConsentOrigin.Creditor,
            },
            DuringLawfulContact = wish.DuringLawfulContact,
            FirstDay = wish.FirstDay,
            LastDay = wish.Until,
            WithdrawnAt = wish.WithdrawnAt,
        });

    /// <summary>Media named in one breath are one request.</summary>
    public static IEnumerable<MediumRequest> Media(IEnumerable<Preference> wishes) => wishes
        .Where(wish => wish.Kind == PreferenceKind.BarredMedium && wish.Channel is not null)
        .GroupBy(wish => (wish.StatedAt, wish.Clarified, wish.PersonId, Ended: WithdrawnOrOver(wish)))
        .Select(said => new MediumRequest
        {
            Barred = [.. said.Select(wish => wish.Channel!.Value.ToMedium()).Distinct()],
            StatedAt = said.Key.StatedAt,
            Person = said.Key.PersonId is { } person ? FactKeys.Of(person) : null,
            Clarified = said.Key.Clarified,
            WithdrawnAt = said.Key.Ended,
        });

    /// <summary>One number or address. What is written there but is no longer among theirs binds nothing that could be used.</summary>
    public static IEnumerable<EndpointRequest> Endpoints(IEnumerable<Preference> wishes, DebtorPoints debtor)
    {
        foreach (var wish in wishes.Where(wish => wish.Kind == PreferenceKind.BarredAddress))
        {
            foreach (var key in KeysOf(wish, debtor))
            {
                yield return new EndpointRequest
                {
                    Endpoint = key,
                    StatedAt = wish.StatedAt,
                    Channels = wish.Channel is { } channel ? [channel.ToMedium()] : null,
                    WithdrawnAt = WithdrawnOrOver(wish),
                };
            }
        }
    }

    private static IEnumerable<EndpointKey> KeysOf(Preference wish, DebtorPoints debtor)
    {
        var phones = debtor.Phones.Where(phone => phone.Number == wish.Phone).Select(phone => PointFacts.KeyOf(phone.Id));
        var emails = debtor.Emails.Where(email => email.Address == wish.Email).Select(email => PointFacts.KeyOf(email.Id));
        var post = debtor.Addresses.Where(address => address.Id == wish.AddressId).Select(address => PointFacts.KeyOf(address.Id));
        return phones.Concat(emails).Concat(post);
    }

    private static WeeklyHours HoursOf(Preference wish) => new()
    {
        Days = wish.Days == Weekdays.None ? WeekDays.Every : (WeekDays)(int)wish.Days,
        From = wish.From ?? LocalTime.Midnight,
        To = wish.To ?? LocalTime.Midnight,
    };

    private static StatementSource SourceOf(FactSource source) => source switch
    {
        FactSource.Person => StatementSource.Consumer,
        FactSource.CreditorFile => StatementSource.Creditor,
        FactSource.PriorCollector => StatementSource.PriorCollector,
        _ => StatementSource.Other,
    };

    /// <summary>Days end by the person's own clock, which may be the last on Earth to turn.</summary>
    internal static Instant? WithdrawnOrOver(Preference wish)
    {
        var over = wish.Until?.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(-12)).ToInstant();
        return wish.WithdrawnAt is { } withdrawn && (over is null || withdrawn < over) ? withdrawn : over;
    }
}
