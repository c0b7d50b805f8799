using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Clock;

public sealed class TablesTests
{
    [Theory]
    [InlineData("10001", "NY", "America/New_York")]
    [InlineData("90001", "CA", "America/Los_Angeles")]
    [InlineData("85001", "AZ", "America/Phoenix")]
    [InlineData("96910", "GU", "Pacific/Guam")]
    [InlineData("32401", "FL", "America/Chicago")]
    [InlineData("32456", "FL", "America/New_York")]
    [InlineData("90001-1234", "CA", "America/Los_Angeles")]
    [InlineData("900011234", "CA", "America/Los_Angeles")]
    public void Zip_HasItsStateAndZone(string zip, string state, string zone)
    {
        Assert.Equal(state, ZipTable.State(zip));
        Assert.Equal([zone], ZipTable.Zones(zip).Select(found => found.Id));
    }

    [Theory]
    [InlineData("09001")]
    [InlineData("34001")]
    [InlineData("1000")]
    [InlineData("10001-12")]
    [InlineData("1000A")]
    [InlineData("")]
    public void Zip_UnknownOrMalformed_HasNone(string zip)
    {
        Assert.Empty(ZipTable.Zones(zip));
        Assert.Null(ZipTable.State(zip));
    }

    [Fact]
    public void AreaCode_GivesEveryZoneItMayBe()
    {
        Assert.Equal(["America/New_York"], AreaCodeTable.Zones("212").Select(zone => zone.Id));
        Assert.Equal(["America/Boise", "America/Los_Angeles"], AreaCodeTable.Zones("208").Select(zone => zone.Id).Order(StringComparer.Ordinal).Where(id => id is "America/Boise" or "America/Los_Angeles"));
        Assert.Empty(AreaCodeTable.Zones("800"));
        Assert.Empty(AreaCodeTable.Zones("99"));
        Assert.Empty(AreaCodeTable.Zones("abc"));
    }

    [Fact]
    public void Names_AreWhatPeopleSay()
    {
        var zones = NodaTime.DateTimeZoneProviders.Tzdb;

        Assert.Equal("Pacific time", ZoneNames.Of(zones["America/Los_Angeles"]));
        Assert.Equal("Winamac (Indiana) time", ZoneNames.Of(zones["America/Indiana/Winamac"]));
        Assert.Equal("Tarawa time", ZoneNames.Of(zones["Pacific/Tarawa"]));
    }

    [Theory]
    [InlineData("100011", null)]
    [InlineData("10001-1234", "NY")]
    [InlineData("10001 1234", null)]
    [InlineData("10001-12345", null)]
    [InlineData("10001-123A", null)]
    [InlineData("10001123A", null)]
    [InlineData("1000/", null)]
    [InlineData("1000:", null)]
    public void Zip_FiveDigits_OrNine_AndNothingElse(string zip, string? state)
    {
        Assert.Equal(state, ZipTable.State(zip));
        Assert.Equal(state is not null, ZipTable.Zones(zip).Count > 0);
    }

    [Theory]
    [InlineData(SignalSource.Address, "Address in Eastern time")]
    [InlineData(SignalSource.Landline, "Landline area code in Eastern time")]
    [InlineData(SignalSource.Mobile, "Mobile area code in Eastern time")]
    [InlineData(SignalSource.Stated, "Stated place in Eastern time")]
    [InlineData(SignalSource.Other, "Other evidence in Eastern time")]
    public void Evidence_NamesItsSource(SignalSource source, string expected)
    {
        var there = Given.Call().Living(new LocationSignal { Source = source, Zones = [new ZoneId(When.NewYork)] }).Context().Whereabouts;

        Assert.Equal(expected, Assert.Single(there.Zones).Evidence);
    }
}
