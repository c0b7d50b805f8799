using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Tests.Places;

public sealed class ResidenceTests
{
    private static Residence Of(string? country = null, string? state = null, string? city = null, params string?[] zips) => Residence.Of(new ConsumerFacts
    {
        Person = Given.Ann,
        Country = country,
        State = state,
        City = city,
        LocationSignals = [.. zips.Select(zip => new LocationSignal { Source = SignalSource.Address, Zip = zip })],
    });

    [Fact]
    public void TwoAddresses_TwoLaws()
    {
        var moving = Of(zips: ["02108", "98101"]);

        Assert.Equal(Presence.Yes, moving.In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.Yes, moving.In(Jurisdiction.OfState("WA")));
        Assert.Equal(Presence.No, moving.In(Jurisdiction.OfState("NY")));
    }

    [Fact]
    public void StatedAndFound_BothCount()
    {
        var doubtful = Of(state: "MA", zips: ["98101"]);

        Assert.Equal(Presence.Yes, doubtful.In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.Yes, doubtful.In(Jurisdiction.OfState("WA")));
    }

    [Fact]
    public void NothingKnown_EveryStateIsPossible_AndBothCountries()
    {
        var unknown = Of();

        Assert.Equal(Presence.Possible, unknown.In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.Possible, unknown.In(Jurisdiction.NewYorkCity));
        Assert.Equal(Presence.Possible, unknown.In(Jurisdiction.UnitedKingdom));
        Assert.Equal(Presence.Yes, unknown.In(Jurisdiction.UnitedStates));
        Assert.Equal(Presence.Yes, unknown.In(Jurisdiction.House));
    }

    [Fact]
    public void AnAddressThatCannotBePlaced_MayBeAnywhere()
    {
        Assert.Equal(Presence.Possible, Of(state: "VA", zips: ["09001"]).In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.Possible, Of(zips: ["23220", null]).In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.No, Of(zips: ["23220"]).In(Jurisdiction.OfState("MA")));
    }

    [Theory]
    [InlineData("10001", Presence.Yes)]
    [InlineData("10314", Presence.Yes)]
    [InlineData("10475", Presence.Yes)]
    [InlineData("10501", Presence.No)]
    [InlineData("10701", Presence.No)]
    [InlineData("11001", Presence.Yes)]
    [InlineData("11004", Presence.Yes)]
    [InlineData("11201", Presence.Yes)]
    [InlineData("11385", Presence.Yes)]
    [InlineData("11501", Presence.No)]
    [InlineData("11694", Presence.Yes)]
    [InlineData("11701", Presence.No)]
    [InlineData("14201", Presence.No)]
    [InlineData("07302", Presence.No)]
    public void TheCity_ByItsZipCodes(string zip, Presence expected) => Assert.Equal(expected, Of(zips: [zip]).In(Jurisdiction.NewYorkCity));

    [Theory]
    [InlineData("Brooklyn", Presence.Yes)]
    [InlineData("new york", Presence.Yes)]
    [InlineData("Flushing", Presence.Possible)]
    [InlineData(null, Presence.Possible)]
    public void TheCity_ByItsName(string? city, Presence expected) => Assert.Equal(expected, Of(state: "NY", city: city).In(Jurisdiction.NewYorkCity));

    [Fact]
    public void OneCountry_NotTheOther()
    {
        var london = Of(country: "GB");

        Assert.Equal(Presence.Yes, london.In(Jurisdiction.UnitedKingdom));
        Assert.Equal(Presence.No, london.In(Jurisdiction.UnitedStates));
        Assert.Equal(Presence.No, london.In(Jurisdiction.OfState("MA")));
        Assert.Equal(Presence.No, Of(country: "US").In(Jurisdiction.UnitedKingdom));
        Assert.Equal(Presence.No, Of(zips: ["23220"]).In(Jurisdiction.UnitedKingdom));
    }

    [Fact]
    public void AnAddressInEach_BothLaws()
    {
        var both = Of(country: "GB", zips: ["02108"]);

        Assert.Equal(Presence.Yes, both.In(Jurisdiction.UnitedKingdom));
        Assert.Equal(Presence.Yes, both.In(Jurisdiction.UnitedStates));
        Assert.Equal(Presence.Yes, both.In(Jurisdiction.OfState("MA")));
    }

    [Fact]
    public void ACountryWhoseLawWeDoNotHold_IsNamed()
    {
        Assert.Equal("FR", Of(country: "fr").ForeignCountry);
        Assert.Equal(Presence.Yes, Of(country: "FR").In(Jurisdiction.UnitedStates));
        Assert.Null(Of(country: "US").ForeignCountry);
        Assert.Null(Of(country: "GB").ForeignCountry);
        Assert.Null(Of().ForeignCountry);
    }

    [Fact]
    public void AnAddressWithoutAZip_IsPlacedByTheStateThatTheyNamed_WhereItsZoneIsKnown()
    {
        Presence InMassachusetts(string? state, bool zoneIsKnown) => Residence.Of(new ConsumerFacts
        {
            Person = Given.Ann,
            State = state,
            LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zones = zoneIsKnown ? [new ZoneId("America/New_York")] : null }],
        }).In(Jurisdiction.OfState("MA"));

        Assert.Equal(Presence.No, InMassachusetts("VA", zoneIsKnown: true));
        Assert.Equal(Presence.Possible, InMassachusetts("VA", zoneIsKnown: false));
        Assert.Equal(Presence.Possible, InMassachusetts(null, zoneIsKnown: true));
    }
}
