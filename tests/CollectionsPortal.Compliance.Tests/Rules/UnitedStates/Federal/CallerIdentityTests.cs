using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class CallerIdentityTests
{
    [Fact]
    public void ACallerSaysWhoTheyAre_ButNotInALocationCall()
    {
        Assert.Equal([RequiredContent.CallerIdentity], Given.Call().Check<CallerIdentity>().Required);
        Assert.Equal(RuleResult.NotApplicable, Given.Call().For(ContactPurpose.LocationInformation).Result<CallerIdentity>());
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Email).Result<CallerIdentity>());
    }
}
