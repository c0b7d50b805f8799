using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class OptOutStatementTests
{
    [Theory]
    [InlineData(Channel.Email, RuleResult.Require)]
    [InlineData(Channel.Text, RuleResult.Require)]
    [InlineData(Channel.SocialMessage, RuleResult.Require)]
    [InlineData(Channel.Call, RuleResult.NotApplicable)]
    [InlineData(Channel.Letter, RuleResult.NotApplicable)]
    public void Comment_6e_1_EveryElectronicMessageSaysHowToOptOut(Channel channel, RuleResult expected)
    {
        Assert.Equal(expected, Given.Message(channel).Result<OptOutStatement>());
    }

    [Fact]
    public void APermit_NamesIt()
    {
        var decision = Given.Message(Channel.Email).Decide();

        Assert.Contains(RequiredContent.OptOutLine, decision.Required);
        Assert.True(decision.TryPermit(Duration.FromMinutes(5), out var permit));
        Assert.Equal(decision.Required, permit.Required);
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Email).For(ContactPurpose.OptOutConfirmation).Result<OptOutStatement>());
    }
}
