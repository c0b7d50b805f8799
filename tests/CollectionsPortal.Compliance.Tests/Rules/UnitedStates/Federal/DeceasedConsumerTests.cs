using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class DeceasedConsumerTests
{
    [Theory]
    [InlineData(RecipientRole.Consumer, RuleResult.NeedsReview)]
    [InlineData(RecipientRole.Unknown, RuleResult.NeedsReview)]
    [InlineData(RecipientRole.Executor, RuleResult.Warn)]
    [InlineData(RecipientRole.Spouse, RuleResult.Warn)]
    [InlineData(RecipientRole.Parent, RuleResult.Warn)]
    [InlineData(RecipientRole.Creditor, RuleResult.NotApplicable)]
    public void Comment_6a4_1_WeSpeakWithWhoeverActsForTheEstate(RecipientRole role, RuleResult expected)
    {
        var hold = new Hold { Kind = HoldKind.Deceased, From = When.At("2026-04-01 09:00") };
        var scenario = Given.Call().To(role).Consumer(consumer => consumer with { Holds = [hold] });

        Assert.Equal(expected, scenario.Result<DeceasedConsumer>());
    }

    [Fact]
    public void Check_TheLiving_AreNotBound()
    {
        Assert.Equal(RuleResult.Pass, Given.Call().Result<DeceasedConsumer>());
    }
}
