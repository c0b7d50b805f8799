using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class KnownLawTests
{
    [Fact]
    public void ACountryWhoseLawWeDoNotHold_NeedsReview()
    {
        Scenario In(string country) => Given.Call().Consumer(consumer => consumer with { Country = country, State = null, LocationSignals = [new LocationSignal { Source = SignalSource.Stated, Zones = [new ZoneId("Europe/Paris")] }] });

        Assert.Equal(RuleResult.NeedsReview, In("FR").Result<KnownLaw>());
        Assert.Equal(RuleResult.Pass, In("GB").Result<KnownLaw>());
        Assert.Equal(RuleResult.Pass, Given.Call().Result<KnownLaw>());
        Assert.Equal(RuleResult.NotApplicable, In("FR").To(RecipientRole.Attorney).Result<KnownLaw>());
    }
}
