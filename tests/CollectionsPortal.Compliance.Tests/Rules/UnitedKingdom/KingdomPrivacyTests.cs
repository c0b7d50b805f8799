using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomPrivacyTests
{
    [Fact]
    public void NobodyElseLearnsOfTheDebt()
    {
        Assert.Equal(RuleResult.Pass, Given.London().Asked<KingdomPrivacy>().Result);
        Assert.Equal(RuleResult.Block, Given.London().To(RecipientRole.ThirdParty, "neighbour").Asked<KingdomPrivacy>().Result);
        Assert.Equal(RuleResult.NeedsReview, Given.London().To(RecipientRole.Unknown, "somebody").Asked<KingdomPrivacy>().Result);
        Assert.Equal(RuleResult.NeedsReview, Given.London().By(Channel.SocialMessage).Asked<KingdomPrivacy>().Result);
    }
}
