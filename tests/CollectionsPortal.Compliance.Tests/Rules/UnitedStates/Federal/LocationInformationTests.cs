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
    public void Paragraph_10c_AgainOnlyFromWhenTheyMayBeAskedAgain()
    {
        var talked = Past.Talk("2026-03-01 10:00", "card") with { Person = new PersonKey("neighbour") };
        RuleResult From(string since) => Asks().After(talked).Proposal(proposal => proposal with { Recipient = proposal.Recipient with { AskAgainSince = When.At(since) } }).Result<LocationInformation>();

        Assert.Equal(RuleResult.Require, From("2026-03-01 10:01"));
        Assert.Equal(RuleResult.NeedsReview, From("2026-03-01 10:00"));
        Assert.Equal(RuleResult.Require, From("2026-04-08 12:00"));
        Assert.Equal(RuleResult.NeedsReview, From("2026-04-08 12:01"));
    }

    [Fact]
    public void Paragraph_10c_OnlyWhatReachedThemWasAsking()
    {
        var other = Past.Talk("2026-03-01 10:00", "card") with { Person = new PersonKey("neighbour") };
        RuleResult After(ContactOutcome outcome, Channel channel = Channel.Call) => Asks().After(other with { Outcome = outcome, Channel = channel }).Result<LocationInformation>();

        Assert.All([ContactOutcome.DeclinedToTalk, ContactOutcome.Unknown, ContactOutcome.Open, ContactOutcome.OtherMessage, ContactOutcome.ReachedSomeoneElse], outcome => Assert.Equal(RuleResult.NeedsReview, After(outcome)));
        Assert.Equal(RuleResult.NeedsReview, After(ContactOutcome.Sent, Channel.Letter));
        Assert.All([ContactOutcome.DidNotConnect, ContactOutcome.NotPlaced, ContactOutcome.VoicemailNoMessage, ContactOutcome.LimitedContentMessage], outcome => Assert.Equal(RuleResult.Require, After(outcome)));
        Assert.Equal(RuleResult.Require, Asks().After(other with { At = When.At("2026-04-08 12:01") }).Result<LocationInformation>());
    }

    [Fact]
    public void Professionals_AreAskedByNobodyUnderThisRule()
    {
        Assert.Equal(RuleResult.NotApplicable, Asks().To(RecipientRole.Attorney, "attorney").Result<LocationInformation>());
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
