using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Washington;

public sealed class WashingtonWeekTests
{
    [Fact]
    public void ThreeOfAnyForm_AFourthIsNotAllowed()
    {
        var two = Given.Call().InWashington().After(Past.Call("2026-04-07 12:00"), Past.Sent("2026-04-06 12:00", Channel.Letter));
        var three = two.After(Past.Sent("2026-04-05 12:00", Channel.Email));

        Assert.Equal(RuleResult.Pass, two.Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Block, three.Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Block, three.By(Channel.Letter).Result<WashingtonWeek>());
        Assert.Equal(When.At("2026-04-12 00:00", "America/Los_Angeles"), three.Check<WashingtonWeek>().Until);
    }

    [Fact]
    public void TheSpouseIsCountedWithThem_AndSoIsSomebodyUnknown()
    {
        PastContact With(string person, RecipientRole? role) => Past.Call("2026-04-07 12:00") with { Person = new PersonKey(person), Role = role };
        var two = Given.Call().InWashington().After(Past.Calls(2, "2026-04-07"));

        Assert.Equal(RuleResult.Block, two.After(With("bob", RecipientRole.Spouse)).Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Block, two.After(With("somebody", null)).Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Pass, two.After(With("neighbour", RecipientRole.ThirdParty)).Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Block, two.After(With("bob", RecipientRole.Spouse)).To(RecipientRole.Spouse, "bob").Result<WashingtonWeek>());
    }

    [Fact]
    public void AnAnswerToThem_IsNeitherCountedNorHeldUp()
    {
        var full = Given.Message(Channel.Email).InWashington().After(Past.Calls(3, "2026-04-07"));

        Assert.Equal(RuleResult.Pass, Given.Call().InWashington().After(Past.Calls(2, "2026-04-07")).After(Past.Sent("2026-04-07 15:00", Channel.Email, ContactPurpose.ReplyToConsumer)).Result<WashingtonWeek>());
        Assert.Equal(RuleResult.Block, full.For(ContactPurpose.ReplyToConsumer).Result<WashingtonWeek>());
        Assert.Equal(RuleResult.NotApplicable, full.After(Past.Inbound("2026-04-08 11:00", Channel.Email)).For(ContactPurpose.ReplyToConsumer).Result<WashingtonWeek>());
    }

    [Fact]
    public void ANoticeThatTheLawDemands_IsNotHeldUp()
    {
        var full = Given.Message(Channel.Letter).InWashington().After(Past.Calls(3, "2026-04-07"));

        Assert.Equal(RuleResult.NotApplicable, full.For(ContactPurpose.ValidationNotice).Result<WashingtonWeek>());
    }
}
