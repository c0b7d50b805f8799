using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;
using CeaseRequest = CollectionsPortal.Compliance.Facts.CeaseRequest;
using Representation = CollectionsPortal.Compliance.Facts.Representation;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The person in the words of the rules.</summary>
internal static class ConsumerFactsOf
{
    private const string UnitedStates = "US";

    /// <param name="now">The moment that is judged, in the agency's zone.</param>
    public static ConsumerFacts Rows(DebtorId id, PersonRows person, DebtorPoints points, ZonedDateTime now)
    {
        var home = PointFacts.Residence(points, now.Date);
        return new ConsumerFacts
        {
            Person = FactKeys.Of(id),
            Country = home?.State is null ? null : UnitedStates,
            State = home?.State?.Code,
            City = home?.City,
            Language = person.Language,
            LocationSignals = PointFacts.Signals(points, now.Date),
            KnownLocation = StayFacts.Location(person.Wishes, now.ToInstant()),
            CurrentPlace = StayFacts.Place(person.Wishes, now.ToInstant()),
            InconvenientTimes = [.. WishFacts.Times(person.Wishes)],
            ConvenientTimes = [.. WishFacts.GoodTimes(person.Wishes)],
            InconvenientPlaces = [.. WishFacts.Places(person.Wishes)],
            MediumRequests = [.. WishFacts.Media(person.Wishes)],
            EndpointRequests = [.. WishFacts.Endpoints(person.Wishes, points), .. PointFacts.OptOuts(points)],
            WorkplaceProhibitions = [.. WishFacts.Workplaces(person.Wishes)],
            Representations = [.. person.Representations.Select(Of)],
            CeaseRequests = [.. person.CeaseRequests.Select(request => Of(request, now.Zone))],
            MoreCallsConsents = [.. person.CallConsents.Select(Of)],
            Consents = [.. person.Consents.Select(consent => ConsentFacts.Of(consent, points, now.Zone))],
            Holds = [.. person.Holds.SelectMany(hold => HoldFacts.Of(hold, now.Zone))],
            UnreadRemark = person.UnreadRemark,
        };
    }

    private static Representation Of(Debtors.Representation row) => new()
    {
        LearnedAt = row.LearnedAt,
        Debts = row.AccountId is { } account ? [FactKeys.Of(account)] : null,

        // Name and address are what the law asks for; without either, nobody has looked yet unless they said so.
        AttorneyKnown = row.AttorneyName is not null && row.AttorneyAddress is not null ? true : row.SoughtInVainAt is not null ? false : null,
        EndedAt = row.EndedAt,
        AttorneyConsentedAt = row.ConsentedAt,
        UnansweredSince = row.AskedAt,
        SilenceConfirmedAt = row.SilenceConfirmedAt,
    };

    private static CeaseRequest Of(Debtors.CeaseRequest row, DateTimeZone zone) => new()
    {
        ReceivedAt = Instant.Min(zone.AtStartOfDay(row.ReceivedOn).ToInstant(), row.RecordedAt),
        Form = row.Form == RequestForm.Written ? StatementForm.Written : StatementForm.Oral,
        Debts = row.AccountId is { } account ? [FactKeys.Of(account)] : null,
        WithdrawnAt = row.WithdrawnAt,
    };

    private static MoreCallsConsent Of(CallConsent row) => new()
    {
        ReceivedAt = row.ReceivedAt,
        Origin = ConsentOrigin.DirectlyToUs,
        Debts = [FactKeys.Of(row.AccountId)],
        FirstDay = row.FirstDay,
        LastDay = row.Until,
        RevokedAt = row.EndedAt,
    };
}
