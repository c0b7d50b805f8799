using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class SocialMediaTests
{
    [Theory]
    [InlineData(true, RuleResult.Block)]
    [InlineData(null, RuleResult.NeedsReview)]
    [InlineData(false, RuleResult.Pass)]
    public void Comment_22f4_1_OnlyWhatNobodyElseSees(bool? visible, RuleResult expected)
    {
        var scenario = Given.Message(Channel.SocialMessage).Proposal(proposal => proposal with
        {
            Endpoint = new Endpoint { Key = new EndpointKey("profile"), VisibleToOthers = visible },
        });

        Assert.Equal(expected, scenario.Result<SocialMedia>());
        Assert.Equal(RuleResult.NotApplicable, scenario.By(Channel.Text).Result<SocialMedia>());
    }
}
