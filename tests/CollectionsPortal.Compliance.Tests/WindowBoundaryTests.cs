using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>Whatever begins or ends, a window opens or closes at that very moment: half past noon on the next day, unless it is about the night.</summary>
public sealed class WindowBoundaryTests
{
    private const string Home = "landline";
    private static readonly Instant Then = When.At("2026-04-09 12:30");
    private static readonly Instant Night = When.At("2026-04-08 22:30");
    private static readonly Instant Before = When.At("2026-04-01 12:00");
    private static readonly Duration Days = Duration.FromDays(14);
    private static readonly WeeklyHours Noon = new() { From = new LocalTime(11, 0), To = new LocalTime(15, 0) };
    private static readonly WeeklyHours Late = new() { From = new LocalTime(22, 0), To = new LocalTime(23, 30) };

    private static readonly Dictionary<string, Scenario> Ending = new()
    {
        ["known to be further west"] = With(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId("Pacific/Honolulu"), From = Then } }),
        ["inconvenient time"] = With(consumer => consumer with { InconvenientTimes = [new InconvenientTime { Hours = Noon, StatedAt = Then }] }),
        ["inconvenient place"] = With(consumer => consumer with { InconvenientPlaces = [new InconvenientPlace { Place = Place.Home, StatedAt = Then }] }),
        ["medium"] = With(consumer => consumer with { MediumRequests = [new MediumRequest { Barred = [Channel.Call], StatedAt = Then }] }),
        ["number"] = With(consumer => consumer with { EndpointRequests = [new EndpointRequest { Endpoint = new EndpointKey(Home), StatedAt = Then }] }),
        ["work"] = With(consumer => consumer with { WorkplaceProhibitions = [new WorkplaceProhibition { LearnedAt = Then }] }).Using("work", LineKind.Landline, Place.Work),
        ["request to stop"] = With(consumer => consumer with { CeaseRequests = [new CeaseRequest { ReceivedAt = Then, Form = StatementForm.Written }] }),
        ["attorney"] = With(consumer => consumer with { Representations = [new Representation { LearnedAt = Then, AttorneyKnown = true }] }),
        ["hold"] = With(consumer => consumer with { Holds = [new Hold { Kind = HoldKind.Agency, From = Then }] }),
        ["dispute"] = Given.Call().Card(card => card with { Disputes = [new Dispute { ReceivedAt = Then, Form = StatementForm.Written, WithinPeriod = true }] }),
        ["papers"] = Given.Call().InWashington().Card(card => card with { Kind = DebtKind.Medical, Requests = [new PaperRequest { Kind = RequestKind.ItemizedStatement, ReceivedAt = Then }] }),
        ["wrong number"] = Given.Call().After(Past.Call("2026-04-01 12:00") with { MisdirectedLearnedAt = Then }),
        ["convenient hours withdrawn"] = At(Night, consumer => consumer with { ConvenientTimes = [Convenient() with { WithdrawnAt = Night }] }),
        ["consent revoked"] = With(consumer => consumer with
        {
            WorkplaceProhibitions = [new WorkplaceProhibition { LearnedAt = Before }],
            Consents = [new ContactConsent { Scope = ConsentScope.Workplace, GivenAt = Before, Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true, RevokedAt = Then }],
        }).Using("work", LineKind.Landline, Place.Work),
        ["more calls revoked"] = With(consumer => consumer with { MoreCallsConsents = [More() with { RevokedAt = Then }] }).After(Past.Calls(7, "2026-04-07")),
    };

    /// <summary>What only an event ends, such as a request that is withdrawn, opens no window: of events to come nobody knows.</summary>
    private static readonly Dictionary<string, Scenario> Beginning = new()
    {
        ["no longer further west"] = With(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId("Pacific/Honolulu"), From = Before, Until = Then } }),
        ["hold"] = With(consumer => consumer with { Holds = [new Hold { Kind = HoldKind.Agency, From = Before, Until = Then }] }),
        ["loss"] = With(consumer => consumer with { Holds = [new Hold { Kind = HoldKind.Bereavement, From = Then - Duration.FromDays(HouseSettings.Default.BereavementDays) }] }),
        ["debt adviser"] = Given.London().Consumer(consumer => consumer with { Holds = [new Hold { Kind = HoldKind.DebtAdvice, From = Then - Duration.FromDays(30) }] }),
        ["our own spacing"] = Given.Call().House(house => house with { MinutesBetweenContacts = 24 * 60 }).After(Past.Call("2026-04-08 12:30")).At("2026-04-08 13:00"),
        ["five minutes"] = Given.Call("2026-04-09 12:27").After(Past.Call("2026-04-09 12:25")),
    };

    public static TheoryData<string> Endings => [.. Ending.Keys];

    public static TheoryData<string> Beginnings => [.. Beginning.Keys];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Windows_SomethingBeginsThatBars_CloseAtThatMoment(string what)
    {
        var closed = what == "convenient hours withdrawn" ? Night : Then;

        Assert.Contains(Scenario.Engine.Windows(Ending[what].Facts, Days), window => window.To == closed);
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void Windows_WhatBarredEnds_OpenAtThatMoment(string what)
    {
        Assert.Contains(Scenario.Engine.Windows(Beginning[what].Facts, Days), window => window.From == Then);
    }

    private static Scenario With(Func<ConsumerFacts, ConsumerFacts> change) => Given.Call().Using(Home, LineKind.Landline, Place.Home).Consumer(change);

    private static Scenario At(Instant night, Func<ConsumerFacts, ConsumerFacts> change) => With(change).At(night - Duration.FromHours(1));

    private static ConvenientTime Convenient() => new() { Hours = Late, StatedAt = Before, Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true };

    private static MoreCallsConsent More() => new() { ReceivedAt = When.At("2026-04-08 09:00"), Origin = ConsentOrigin.DirectlyToUs, Debts = [new DebtKey("card")] };

    [Theory]
    [InlineData("2026-04-07 12:00", 1, 7)]
    [InlineData("2026-04-07 12:00", 7, 1)]
    public void Windows_WhereThePlaceIsNotKnown_ALimitEndsAnHourAfterItsDays(string call, int aWeek, int aDay)
    {
        var letter = Given.Message(Channel.Letter, "2026-04-07 13:00").Living().House(house => house with { ContactsPerWeek = aWeek, ContactsPerDay = aDay }).After(Past.Call(call));
        var days = aWeek == 1 ? 7 : 1;

        var windows = Scenario.Engine.Windows(letter.Facts, Days);

        Assert.Equal(When.At(call) + Duration.FromDays(days) + Duration.FromHours(1) + Duration.Epsilon, windows[0].From);
        Assert.Equal(letter.Decide().NextAllowed, windows[0].From);
    }

    [Fact]
    public void Windows_WhereThePlaceIsNotKnown_ADayEndsWhereItEndsFirst()
    {
        var suit = Given.Message(Channel.Letter).Living().For(ContactPurpose.NoticeOfRemedy).Card(card => card with { LimitationEndsOn = When.Day("2026-04-10") });

        Assert.Equal(Instant.FromUtc(2026, 4, 10, 10, 0), Assert.Single(Scenario.Engine.Windows(suit.Facts, Days)).To);
    }

    [Fact]
    public void Windows_OnAClockThatIsNeverSet_AreThirteenHoursADay()
    {
        var away = With(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId("Etc/GMT+4"), From = Before } });

        Assert.All(Scenario.Engine.Windows(away.Facts, Days).Skip(1).SkipLast(1), window => Assert.Equal(Duration.FromHours(13), window.Length));
    }

    [Fact]
    public void Windows_InTheUnitedKingdom_AreTheHoursThatTheAgencyChose()
    {
        var windows = Scenario.Engine.Windows(Given.London().House(house => house with { KingdomFrom = new LocalTime(9, 40), KingdomTo = new LocalTime(17, 20) }).Facts, Days);

        Assert.Contains(When.At("2026-04-09 09:40", "Europe/London"), windows.Select(window => window.From));
        Assert.Contains(When.At("2026-04-09 17:20", "Europe/London"), windows.Select(window => window.To));
    }
}
