using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class SocialMediaTests
{
    [Fact]
    public void Comment_22f4_1_OnlyWhatNobodyElseSees() => Official.Holds("22(f)(4)-1");

    [Fact]
    public void Check_OtherMedia_AreNotMeant()
    {
        var text = Given.Message(Channel.Text).Proposal(proposal => proposal with { Endpoint = new Endpoint { Key = new EndpointKey("profile"), VisibleToOthers = true } });

        Assert.Equal(RuleResult.NotApplicable, text.Result<SocialMedia>());
    }
}
