using CollectionsPortal.Compliance.Clock;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Clock;

/// <summary>Against NodaTime's own search, in every zone that it knows.</summary>
public sealed class PossibleZoneTests
{
    private static readonly LocalDate From = new(2025, 12, 20);

    [Fact]
    public void StartOf_EveryDayOfAYearInEveryZone_IsNodaTimes() => Everywhere((zone, day) =>
        Assert.Equal(zone.Zone.AtStartOfDay(day).ToInstant(), zone.StartOf(day)));

    [Fact]
    public void ToInstant_HoursThatClocksSkipOrShowTwice_AreNodaTimes() => Everywhere((zone, day) =>
    {
        foreach (var hour in (ReadOnlySpan<int>)[1, 2, 3])
        {
            var local = day + new LocalTime(hour, 30);
            Assert.Equal(zone.Zone.AtLeniently(local).ToInstant(), zone.ToInstant(local));
        }
    });

    private static void Everywhere(Action<PossibleZone, LocalDate> check)
    {
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
        {
            var zone = new PossibleZone(DateTimeZoneProviders.Tzdb[id], "");
            for (var day = From; day < From.PlusDays(380); day = day.PlusDays(1)) { check(zone, day); }
        }
    }
}
