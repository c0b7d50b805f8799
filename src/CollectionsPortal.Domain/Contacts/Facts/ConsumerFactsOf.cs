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
    public static ConsumerFacts Rows(
        DebtorId id, DebtorHead head, DebtorPoints points, IReadOnlyList<Preference> wishes, DebtorStops stops, ZonedDateTime now)
    {
        var home = PointFacts.Residence(points, now.Date);
        return new ConsumerFacts
        {
            Person = FactKeys.Of(id),
            Country = home?.State is null ? null : UnitedStates,
            State = home?.State?.Code,
            City = home?.City,
            Language = head.Language,
            LocationSignals = PointFacts.Signals(points, now.Date),
            InconvenientTimes = [.. WishFacts.Times(wishes)],
            ConvenientTimes = [.. WishFacts.GoodTimes(wishes)],
            InconvenientPlaces = [.. WishFacts.Places(wishes)],
            MediumRequests = [.. WishFacts.Media(wishes)],
            EndpointRequests = [.. WishFacts.Endpoints(wishes, points), .. PointFacts.OptOuts(points)],
            WorkplaceProhibitions = [.. WishFacts.Workplaces(wishes)],
            Representations = [.. stops.Representations.Select(Of)],
            CeaseRequests = [.. stops.CeaseRequests.Select(request => Of(request, now.Zone))],
            MoreCallsConsents = [.. stops.CallConsents.Select(Of)],
            Consents = [.. stops.Consents.Select(consent => ConsentFacts.Of(consent, points))],
            Holds = [.. stops.Holds.SelectMany(hold => HoldFacts.Of(hold, now.Zone))],
            UnreadRemark = head.UnreadRemark,
        };
    }

    private static Representation Of(Debtors.Representation row) => new()
    {
        LearnedAt = row.LearnedAt,
        Debts = row.AccountId is { } account ? [FactKeys.Of(account)] : null,

        // Name and address are what the law asks for; without either, nobody has looked yet.
        AttorneyKnown = row.AttorneyName is not null && row.AttorneyAddress is not null ? true : null,
        EndedAt = row.EndedAt,
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
        LastDay = row.Until,
        RevokedAt = row.EndedAt,
    };
}
