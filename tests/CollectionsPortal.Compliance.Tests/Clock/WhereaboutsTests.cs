using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Clock;

public sealed class WhereaboutsTests
{
    private static readonly LocationSignal NewYork = new() { Source = SignalSource.Mobile, AreaCode = "212" };
    private static readonly LocationSignal LosAngeles = new() { Source = SignalSource.Address, Zip = "90001" };

    // Two in the night of April 8 in New York, eleven at night of April 7 in Los Angeles.
    private static readonly Instant Between = When.At("2026-04-08 02:00");

    public static TheoryData<LocationSignal, LocationSignal> BothOrders => new() { { NewYork, LosAngeles }, { LosAngeles, NewYork } };

    private static Whereabouts Of(params LocationSignal[] signals) => Whereabouts.Of(Given.Call().Living(signals).Facts.Consumer, Between);

    [Theory]
    [MemberData(nameof(BothOrders))]
    public void TwoPlaces_TheEarlierAndTheLaterDate_WhicheverIsNamedFirst(LocationSignal one, LocationSignal other)
    {
        var both = Of(one, other);

        Assert.Equal(When.Day("2026-04-07"), both.EarliestDate(Between));
        Assert.Equal(When.Day("2026-04-08"), both.LatestDate(Between));
        Assert.Equal(When.At("2026-04-08 00:00", "America/Los_Angeles"), both.StartOf(When.Day("2026-04-08")));
    }

    [Fact]
    public void NoPlace_TheDatesOfTheEndsOfTheEarth()
    {
        var nowhere = Of();

        Assert.False(nowhere.IsKnown);
        Assert.Equal(When.Day("2026-04-07"), nowhere.EarliestDate(Instant.FromUtc(2026, 4, 8, 11, 59)));
        Assert.Equal(When.Day("2026-04-08"), nowhere.EarliestDate(Instant.FromUtc(2026, 4, 8, 12, 0)));
        Assert.Equal(When.Day("2026-04-08"), nowhere.LatestDate(Instant.FromUtc(2026, 4, 8, 9, 59)));
        Assert.Equal(When.Day("2026-04-09"), nowhere.LatestDate(Instant.FromUtc(2026, 4, 8, 10, 0)));
        Assert.Equal(Instant.FromUtc(2026, 4, 8, 12, 0), nowhere.StartOf(When.Day("2026-04-08")));
    }
}
