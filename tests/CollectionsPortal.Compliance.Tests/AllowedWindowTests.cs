using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Tests.Random;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

public sealed class AllowedWindowTests
{
    private static readonly Duration TwoWeeks = Duration.FromDays(14);

    private static readonly ComplianceEngine Engine = Scenario.Engine;

    [Fact]
    public void ThirteenHoursADay_WhereNothingElseBinds()
    {
        var windows = Engine.Windows(Given.Call("2026-04-08 12:00").Facts, TwoWeeks);

        Assert.Equal(15, windows.Count);
        Assert.Equal(new AllowedWindow(When.At("2026-04-08 12:00"), When.At("2026-04-08 21:00")), windows[0]);
        Assert.Equal(new AllowedWindow(When.At("2026-04-09 08:00"), When.At("2026-04-09 21:00")), windows[1]);
        Assert.Equal(new AllowedWindow(When.At("2026-04-22 08:00"), When.At("2026-04-22 12:00")), windows[14]);
    }

    [Theory]
    [InlineData("America/New_York")]
    [InlineData("America/Chicago")]
    [InlineData("America/Denver")]
    [InlineData("America/Boise")]
    [InlineData("America/Phoenix")]
    [InlineData("America/Los_Angeles")]
    [InlineData("America/Anchorage")]
    [InlineData("America/Adak")]
    [InlineData("Pacific/Honolulu")]
    [InlineData("America/Puerto_Rico")]
    [InlineData("America/Indiana/Winamac")]
    [InlineData("America/Kentucky/Monticello")]
    [InlineData("America/North_Dakota/Center")]
    [InlineData("Pacific/Guam")]
    [InlineData("Pacific/Pago_Pago")]
    [InlineData("America/St_Johns")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Asia/Kathmandu")]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Australia/Lord_Howe")]
    public void EightToNine_OnEveryDay_OverEveryChangeOfTheClocks(string zone)
    {
        var clock = DateTimeZoneProviders.Tzdb[zone];
        foreach (var start in (string[])["2026-03-01 00:00", "2026-03-29 00:00", "2026-09-27 00:00", "2026-10-25 00:00"])
        {
            var away = Given.Call().At(When.At(start, zone)).Consumer(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId(zone), From = When.At("2026-01-01 00:00") } });
            var first = When.At(start, zone).InZone(clock).Date;
            var expected = Enumerable.Range(0, 14).Select(first.PlusDays)
                .Select(day => new AllowedWindow(clock.AtStrictly(day + new LocalTime(8, 0)).ToInstant(), clock.AtStrictly(day + new LocalTime(21, 0)).ToInstant()));

            var until = clock.AtStartOfDay(first.PlusDays(14)).ToInstant();
            Assert.Equal(expected, Engine.Windows(away.Facts, until - When.At(start, zone)));
        }
    }

    [Fact]
    public void AStatedHourThatIsSkipped_OrComesTwice_IsKept()
    {
        Scenario At(string start) => Given.Call(start).Consumer(consumer => consumer with
        {
            ConvenientTimes = [new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(1, 30), To = new LocalTime(2, 30) }, StatedAt = When.At("2026-01-05 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true }],
        });

        // In spring the clocks leap at two: half an hour is left.
        Assert.Equal(Duration.FromMinutes(30), Engine.Windows(At("2026-03-08 00:00").Facts, Duration.FromHours(6))[0].Length);

        // In autumn it is half past one twice, and two o'clock once.
        var autumn = Engine.Windows(At("2026-11-01 00:00").Facts, Duration.FromHours(6));
        Assert.Equal([Duration.FromMinutes(30), Duration.FromMinutes(60)], autumn.Select(window => window.Length));
    }

    [Fact]
    public void CountsAndWishes_OpenAndCloseTheWindows()
    {
        var windows = Engine.Windows(Given.Call("2026-04-08 12:00").After(Past.Calls(7, "2026-04-07")).Facts, TwoWeeks);

        Assert.Equal(When.At("2026-04-14 08:00"), windows[0].From);
        Assert.Empty(Engine.Windows(Given.Call().Consumer(consumer => consumer with { UnreadRemark = true }).Facts, TwoWeeks));
    }

    [Fact]
    public void NextAllowed_IsTheStartOfTheFirstWindow() => StartsWithTheNextMoment(60);

    [Fact]
    [Trait("Category", "Long")]
    public void NextAllowed_OfManyContacts_IsTheStartOfTheFirstWindow() => StartsWithTheNextMoment(1500);

    [Fact]
    public void WithinAWindowEveryMomentIsAllowed_OutsideNone() => AgreesWithEveryMoment(60);

    [Fact]
    [Trait("Category", "Long")]
    public void WithinAWindowEveryMomentIsAllowed_OutsideNone_OfManyContacts() => AgreesWithEveryMoment(1500);

    [Fact]
    public void Windows_TooFarAhead_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Windows(Given.Call().Facts, Duration.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => Engine.Windows(Given.Call().Facts, ComplianceEngine.LongestOutlook + Duration.Epsilon));
        Assert.NotEmpty(Engine.Windows(Given.Call().Facts, ComplianceEngine.LongestOutlook));
    }

    private static void StartsWithTheNextMoment(int contacts)
    {
        foreach (var seed in Enumerable.Range(0, contacts))
        {
            var facts = new RandomFacts(seed).Next();
            var next = Engine.Decide(facts).NextAllowed;
            var first = Engine.Windows(facts, TwoWeeks) is [var window, ..] ? window.From : (Instant?)null;

            Assert.True(first is null ? next is null || next >= facts.Proposal.AsOf + TwoWeeks : first == next, $"Seed {seed}: next {next}, first window {first}");
        }
    }

    private static void AgreesWithEveryMoment(int contacts)
    {
        var inside = 0;
        foreach (var seed in Enumerable.Range(0, contacts))
        {
            var facts = new RandomFacts(seed).Next();
            var from = facts.Proposal.AsOf;
            var windows = Engine.Windows(facts, TwoWeeks);
            foreach (var moment in Moments(seed, from).Concat(windows.SelectMany(Edges)).Where(moment => moment >= from && moment < from + TwoWeeks))
            {
                var expected = windows.Any(window => window.From <= moment && moment < window.To);
                var allowed = Engine.Decide(facts with { Proposal = facts.Proposal with { AsOf = moment } }).Verdict == Verdict.Permitted;
                inside += expected ? 1 : 0;

                Assert.True(expected == allowed, $"Seed {seed} at {moment}: {(expected ? "in" : "outside")} a window, and {(allowed ? "allowed" : "not allowed")}");
            }
        }

        Assert.True(inside > contacts * 2 / 3, $"Only {inside} moments lay in a window.");
    }

    private static IEnumerable<Instant> Edges(AllowedWindow window) =>
        [window.From - Duration.FromSeconds(1), window.From, window.To - Duration.FromSeconds(1), window.To];

    private static IEnumerable<Instant> Moments(int seed, Instant from)
    {
        var random = new System.Random(seed);
        return Enumerable.Range(0, 60).Select(_ => from + Duration.FromSeconds(random.Next(14 * 24 * 3600)));
    }
}
