using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class AutomatedContactTests
{
    [Theory]
    [InlineData(Automation.Autodialled)]
    [InlineData(Automation.RecordedVoice)]
    public void AMachine_NeedsConsent_APersonDoesNot(Automation automation)
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call().Result<AutomatedContact>());
        Assert.Equal(RuleResult.Block, Given.Call().Made(automation).Result<AutomatedContact>());
        Assert.Equal(RuleResult.Block, Given.Message(Channel.Text).Made(automation).Result<AutomatedContact>());
        Assert.Equal(RuleResult.Pass, Given.Call().Made(automation).Agreeing(ConsentScope.Automated).Result<AutomatedContact>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().Using("home", LineKind.Landline, Place.Home).Made(automation).Result<AutomatedContact>());
        Assert.Equal(RuleResult.Block, Given.Call().Using("line").Made(automation).Result<AutomatedContact>());
    }

    [Fact]
    public void ARevocation_HoldsAtOnce()
    {
        var revoked = Given.Call().Made(Automation.Autodialled).Agreeing(ConsentScope.Automated)
            .Consumer(consumer => consumer with { Consents = [.. consumer.Consents.Select(consent => consent with { RevokedAt = When.At("2026-04-08 12:00") })] });

        Assert.Equal(RuleResult.Block, revoked.Result<AutomatedContact>());
        Assert.Equal(RuleResult.Pass, revoked.At("2026-04-08 11:59").Result<AutomatedContact>());
    }

    [Fact]
    public void ConsentForOneNumber_IsForThatNumber()
    {
        Scenario For(string endpoint) => Given.Call().Made(Automation.Autodialled).Agreeing(ConsentScope.Automated)
            .Consumer(consumer => consumer with { Consents = [.. consumer.Consents.Select(consent => consent with { Endpoint = new EndpointKey(endpoint) })] });

        Assert.Equal(RuleResult.Pass, For("mobile").Result<AutomatedContact>());
        Assert.Equal(RuleResult.Block, For("other").Result<AutomatedContact>());
    }

    [Fact]
    public void ARinglessVoicemail_IsARecordedVoice()
    {
        Assert.Equal(RuleResult.Block, Given.Call().By(Channel.RinglessVoicemail).Result<AutomatedContact>());
    }
}
