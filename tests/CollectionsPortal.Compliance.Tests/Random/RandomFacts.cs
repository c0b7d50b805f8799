using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>Facts by chance, the same for the same seed: people in several zones, with every kind of wish, hold and history.</summary>
internal sealed class RandomFacts(int seed)
{
    private static readonly Instant Start = When.At("2026-03-01 00:00");
    private static readonly Instant TurnOfTheYear = When.At("2026-12-20 00:00");
    private static readonly string[] Zips = ["10001", "60601", "80202", "90001", "85001", "96801", "96910", "09001", "23220", "30301", "02108", "98101", "20001", "14201", "89101", "25301", "33101", "75201", "97201", "03101"];
    private static readonly string[] States = ["VA", "MA", "WA", "DC", "NY"];
    private static readonly string[] AreaCodes = ["212", "312", "303", "213", "800"];
    private static readonly string[] Debts = ["card", "medical", "loan-a", "loan-b"];
    private static readonly string[] People = ["ann", "ann", "ann", "spouse", "neighbour"];
    private static readonly string[] Endpoints = ["mobile", "landline", "email", "house"];

    private readonly System.Random random = new(seed);

    public ContactFacts Next()
    {
        var asOf = (Chance(15) ? TurnOfTheYear : Start) + Duration.FromMinutes(random.Next(60 * 24 * 120));
        return new ContactFacts
        {
            Proposal = Proposal(asOf),
            Consumer = Consumer(asOf),
            Debts = [.. Debts.Select(debt => Debt(debt, asOf))],
            History = [.. Enumerable.Range(0, random.Next(12)).Select(_ => Contact(asOf))],
            House = House(),
        };
    }

    public PastContact Contact(Instant asOf)
    {
        var isInbound = Chance(15);
        return new PastContact
        {
            At = Earlier(asOf, 12),
            Direction = isInbound ? ContactDirection.Inbound : ContactDirection.Outbound,
            Channel = Chance(65) ? Channel.Call : Pick(Enum.GetValues<Channel>()),
            Person = new PersonKey(Pick(People)),
            Endpoint = new EndpointKey(Pick(Endpoints)),
            Outcome = Chance(60) ? ContactOutcome.NoAnswer : Pick(Enum.GetValues<ContactOutcome>()),
            Purpose = Chance(75) ? ContactPurpose.Collect : Pick(Enum.GetValues<ContactPurpose>()),
            DebtsRaisedByUs = Chance(50) ? [] : SomeDebts(),
            DebtsRaisedByThem = Chance(85) ? [] : SomeDebts(),
            BookedTo = Chance(30) ? null : new DebtKey(Pick(Debts)),
            Role = Chance(70) ? null : Pick(Enum.GetValues<RecipientRole>()),
            Place = Chance(50) ? null : Pick(Enum.GetValues<Place>()),
            Automation = Chance(50) ? null : Pick(Enum.GetValues<Automation>()),
            RefusedToPay = Chance(3),
            MisdirectedLearnedAt = Chance(4) ? Earlier(asOf, 3) : null,
        };
    }

    private HouseSettings House() => new()
    {
        ContactsPerWeek = random.Next(1, 8),
        ContactsPerDay = Chance(30) ? random.Next(1, 8) : 7,
        MinutesBetweenContacts = Chance(30) ? random.Next(24 * 60) : 0,
        DaysAfterRefusal = random.Next(14),
        BereavementDays = random.Next(60),
        QuietSundays = Chance(20),
        QuietHolidays = Chance(20),
        ReviewUnprovenAddresses = Chance(60),
    };

    private ContactProposal Proposal(Instant asOf) => new()
    {
        AsOf = asOf,
        Channel = Chance(60) ? Channel.Call : Pick(Enum.GetValues<Channel>()),
        Endpoint = new Endpoint
        {
            Key = new EndpointKey(Pick(Endpoints)),
            Line = Pick(Enum.GetValues<LineKind>()),
            Place = Pick(Enum.GetValues<Place>()),
            EmployerProvided = Chance(20) ? true : null,
            Procedure = Chance(25) ? null : Procedure(asOf),
            VisibleToOthers = Chance(30) ? null : Chance(20),
        },
        Purpose = Chance(70) ? ContactPurpose.Collect : Pick(Enum.GetValues<ContactPurpose>()),
        Recipient = new Recipient { Role = Chance(80) ? RecipientRole.Consumer : Pick(Enum.GetValues<RecipientRole>()), Person = new PersonKey(Pick(People)) },
        Debts = Chance(3) ? [] : SomeDebts(),
        Text = "Text",
        Automation = Chance(80) ? Automation.ByHand : Pick(Enum.GetValues<Automation>()),
        TextApproved = Chance(50),
    };

    private ContactProcedure Procedure(Instant asOf) => new()
    {
        Route = Pick(Enum.GetValues<ProcedureRoute>()),
        LastUsedByThemAt = Chance(50) ? Earlier(asOf, 90) : null,
        ConsentedAt = Chance(50) ? Earlier(asOf, 90) : null,
        ReassignmentCheckedAt = Chance(30) ? Earlier(asOf, 90) : null,
        NoticeSentOn = Chance(60) ? asOf.InUtc().Date.PlusDays(-random.Next(90)) : null,
        OptOutEndsOn = Chance(60) ? asOf.InUtc().Date.PlusDays(random.Next(-40, 20)) : null,
        PublicDomain = Chance(70) ? Chance(90) : null,
        LedToDisclosure = Chance(5),
    };

    private ConsumerFacts Consumer(Instant asOf) => new()
    {
        Person = new PersonKey("ann"),
        Country = Chance(6) ? "GB" : Chance(50) ? "US" : null,
        State = Chance(10) ? Pick(States) : null,
        LocationSignals = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => Signal())],
        KnownLocation = Chance(10) ? new KnownLocation { Zone = new ZoneId("America/Denver"), From = Earlier(asOf, 5), Until = asOf + Duration.FromDays(random.Next(5)) } : null,
        CurrentPlace = Chance(5) ? Pick(Enum.GetValues<Place>()) : null,
        InconvenientTimes = Some(25, () => new InconvenientTime { Hours = Hours(), StatedAt = Earlier(asOf, 30), LastDay = Chance(50) ? null : asOf.InUtc().Date.PlusDays(random.Next(20)) }),
        ConvenientTimes = Some(15, () => new ConvenientTime { Hours = Hours(), StatedAt = Earlier(asOf, 30), Origin = Pick(Enum.GetValues<ConsentOrigin>()), DuringLawfulContact = Chance(80) }),
        InconvenientPlaces = Some(10, () => new InconvenientPlace { Place = Pick(Enum.GetValues<Place>()), StatedAt = Earlier(asOf, 30) }),
        MediumRequests = Some(8, () => new MediumRequest { Barred = [Pick(Enum.GetValues<Channel>())], StatedAt = Earlier(asOf, 30), Clarified = Chance(50) }),
        EndpointRequests = Some(8, () => new EndpointRequest { Endpoint = new EndpointKey(Pick(Endpoints)), StatedAt = Earlier(asOf, 30) }),
        WorkplaceProhibitions = Some(8, () => new WorkplaceProhibition { LearnedAt = Earlier(asOf, 30) }),
        Representations = Some(6, () => new Representation { LearnedAt = Earlier(asOf, 60), Debts = SomeDebts(), AttorneyKnown = Chance(70), UnansweredSince = Chance(30) ? Earlier(asOf, 60) : null }),
        CeaseRequests = Some(6, () => new CeaseRequest { ReceivedAt = Earlier(asOf, 30), Form = Pick(Enum.GetValues<StatementForm>()), Debts = SomeDebts(), Media = [Channel.Call] }),
        MoreCallsConsents = Some(25, () => Consent(asOf)),
        Consents = Some(10, () => new ContactConsent { Scope = Pick(Enum.GetValues<ConsentScope>()), GivenAt = Earlier(asOf, 30), Origin = Pick(Enum.GetValues<ConsentOrigin>()), DuringLawfulContact = Chance(80), Person = new PersonKey("neighbour"), Form = Chance(70) ? Pick(Enum.GetValues<StatementForm>()) : null, Endpoint = Chance(30) ? new EndpointKey(Pick(Endpoints)) : null }),
        Holds = Some(6, () => new Hold { Kind = Pick(Enum.GetValues<HoldKind>()), From = Earlier(asOf, 30), Until = Chance(60) ? asOf + Duration.FromHours(random.Next(200)) : null }),
        UnreadRemark = Chance(3),
    };

    private DebtFacts Debt(string key, Instant asOf) => new()
    {
        Key = new DebtKey(key),
        Kind = key.StartsWith("loan", StringComparison.Ordinal) ? DebtKind.StudentLoan : key == "medical" ? DebtKind.Medical : DebtKind.CreditCard,
        ServicedUnder = key.StartsWith("loan", StringComparison.Ordinal) && Chance(70) ? "SL-1" : null,
        InitialCommunicationOn = Chance(85) ? new LocalDate(2026, 1, 5) : null,
        ValidationNotice = Chance(85) ? new ValidationNotice { SentOn = new LocalDate(2026, 1, 6), PeriodEndsOn = new LocalDate(2026, 4, 20) } : null,
        Disputes = Some(8, () => new Dispute { ReceivedAt = Earlier(asOf, 40), Form = Pick(Enum.GetValues<StatementForm>()), Kind = Pick(Enum.GetValues<DisputeKind>()), AnsweredAt = Chance(40) ? Earlier(asOf, 10) : null }),
        Requests = Some(8, () => new PaperRequest { Kind = Pick(Enum.GetValues<RequestKind>()), ReceivedAt = Earlier(asOf, 40), AnsweredAt = Chance(40) ? Earlier(asOf, 10) : null }),
        StateNoticeMailedOn = Chance(70) ? asOf.InUtc().Date.PlusDays(-random.Next(120)) : null,
        DocumentsInHand = Chance(70) ? Chance(90) : null,
        ChargedOff = Chance(70) ? Chance(50) : null,
        LimitationEndsOn = Chance(70) ? asOf.InUtc().Date.PlusDays(random.Next(-30, 400)) : null,
        Status = Chance(95) ? DebtStatus.Open : DebtStatus.Paid,
    };

    private MoreCallsConsent Consent(Instant asOf)
    {
        var received = Earlier(asOf, 8);
        return new MoreCallsConsent
        {
            ReceivedAt = received,
            Origin = Chance(80) ? ConsentOrigin.DirectlyToUs : ConsentOrigin.Creditor,
            Debts = SomeDebts(),
            FirstDay = Chance(40) ? received.InUtc().Date.PlusDays(random.Next(8)) : null,
            RevokedAt = Chance(10) ? Earlier(asOf, 3) : null,
        };
    }

    private LocationSignal Signal() => Chance(60)
        ? new LocationSignal { Source = SignalSource.Address, Zip = Pick(Zips) }
        : new LocationSignal { Source = SignalSource.Mobile, AreaCode = Pick(AreaCodes) };

    private WeeklyHours Hours() => new()
    {
        Days = (WeekDays)random.Next(1, 128),
        From = new LocalTime(random.Next(24), 30 * random.Next(2)),
        To = new LocalTime(random.Next(24), 30 * random.Next(2)),
    };

    private DebtKey[] SomeDebts()
    {
        var count = random.Next(1, 3);
        return [.. random.GetItems(Debts, count).Distinct(StringComparer.Ordinal).Select(debt => new DebtKey(debt))];
    }

    private T[] Some<T>(int percent, Func<T> make) => Chance(percent) ? [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => make())] : [];

    private Instant Earlier(Instant asOf, int days) => asOf - Duration.FromMinutes(random.Next(1, days * 24 * 60));

    private T Pick<T>(T[] values) => values[random.Next(values.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
