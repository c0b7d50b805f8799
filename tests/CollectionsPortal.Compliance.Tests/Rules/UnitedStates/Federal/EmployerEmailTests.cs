using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class EmployerEmailTests
{
    private static Scenario To(bool? employer, bool used = false) => Given.Message(Channel.Email).Proposal(proposal => proposal with
    {
        Endpoint = new Endpoint { Key = new EndpointKey("address"), EmployerProvided = employer, UsedWithUs = used },
    });

    [Fact]
    public void Paragraph_22f3_AKnownEmployersAddress_IsBarred_UnlessUsedWithUs()
    {
        Assert.Equal(RuleResult.Block, To(employer: true).Result<EmployerEmail>());
        Assert.Equal(RuleResult.Warn, To(employer: true, used: true).Result<EmployerEmail>());
        Assert.Equal(RuleResult.Pass, To(employer: false).Result<EmployerEmail>());
        Assert.Equal(RuleResult.Pass, To(employer: null).Result<EmployerEmail>());
    }

    [Fact]
    public void Check_OtherMedia_AreNotBound()
    {
        Assert.Equal(RuleResult.NotApplicable, To(employer: true).By(Channel.Letter).Result<EmployerEmail>());
    }
}
