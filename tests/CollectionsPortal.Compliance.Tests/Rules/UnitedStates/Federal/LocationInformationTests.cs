using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class LocationInformationTests
{
    private static Scenario Asks() => Given.Call().To(RecipientRole.ThirdParty, "neighbour").For(ContactPurpose.LocationInformation);

    [Fact]
    public void Paragraph_10c_TheLocationIsAskedOnce()
    {
        var talked = Past.Talk("2026-03-01 10:00", "card") with { Person = new PersonKey("neighbour") };

        Assert.Equal([RequiredContent.LocationCallWords], Asks().Check<LocationInformation>().Required);
        Assert.Equal(RuleResult.Require, Asks().After(talked with { Outcome = ContactOutcome.NoAnswer }).Result<LocationInformation>());
        Assert.Equal(RuleResult.NeedsReview, Asks().After(talked).Result<LocationInformation>());
        Assert.Equal(RuleResult.Require, Asks().After(talked with { Person = new PersonKey("brother") }).Result<LocationInformation>());
    }

    [Fact]
    public void Paragraph_10a_WhereThePlaceIsKnown_ThereIsNothingToAsk()
    {
        var known = Asks().Consumer(consumer => consumer with { KnownLocation = new KnownLocation { Zone = new ZoneId("America/Denver"), From = When.At("2026-04-01 00:00") } });

        Assert.Equal(RuleResult.NeedsReview, known.Result<LocationInformation>());
        Assert.Equal(RuleResult.NotApplicable, known.For(ContactPurpose.Collect).Result<LocationInformation>());
    }

    [Fact]
    public void NotWhereOthersRead()
    {
        Assert.Equal(RuleResult.NeedsReview, Asks().By(Channel.SocialMessage).Result<LocationInformation>());
        Assert.Equal(RuleResult.NeedsReview, Asks().By(Channel.Email).Result<LocationInformation>());
    }
}
