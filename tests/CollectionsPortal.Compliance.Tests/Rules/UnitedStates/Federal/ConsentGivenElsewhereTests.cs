using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ConsentGivenElsewhereTests
{
    private static Scenario With(ConsentOrigin origin, bool lawful) => Given.Call().Consumer(consumer => consumer with
    {
        Consents = [new ContactConsent { Scope = ConsentScope.Workplace, GivenAt = When.At("2026-04-02 09:00"), Origin = origin, DuringLawfulContact = lawful }],
    });

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, true, RuleResult.Pass)]
    [InlineData(ConsentOrigin.Court, true, RuleResult.Pass)]
    [InlineData(ConsentOrigin.DirectlyToUs, false, RuleResult.Warn)]
    [InlineData(ConsentOrigin.Creditor, true, RuleResult.Warn)]
    [InlineData(ConsentOrigin.PriorCollector, true, RuleResult.Warn)]
    public void Comment_6b4i_2_ItIsSaidWhyAConsentWasPassedOver(ConsentOrigin origin, bool lawful, RuleResult expected)
    {
        Assert.Equal(expected, With(origin, lawful).Result<ConsentGivenElsewhere>());
    }

    [Fact]
    public void Check_NoConsentOnFile_DoesNotApply()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call().Result<ConsentGivenElsewhere>());
    }

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, RuleResult.Pass)]
    [InlineData(ConsentOrigin.Creditor, RuleResult.Warn)]
    public void Check_ConsentToMoreCalls_IsGivenToUs(ConsentOrigin origin, RuleResult expected)
    {
        var more = new MoreCallsConsent { ReceivedAt = When.At("2026-04-08 09:00"), Origin = origin, Debts = [new DebtKey("card")] };

        Assert.Equal(expected, Given.Call().Consumer(consumer => consumer with { MoreCallsConsents = [more] }).Result<ConsentGivenElsewhere>());
    }
}
