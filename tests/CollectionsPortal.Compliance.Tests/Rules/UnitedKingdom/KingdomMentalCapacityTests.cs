using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class KingdomMentalCapacityTests
{
    [Fact]
    public void FromTheFirstSign_EverythingRests()
    {
        var sign = Given.London().Held(HoldKind.MentalCapacity, "2026-04-01 00:00");

        Assert.Equal(RuleResult.Block, sign.Asked<KingdomMentalCapacity>().Result);
        Assert.Equal(RuleResult.NeedsReview, sign.For(ContactPurpose.RequiredByLaw).Asked<KingdomMentalCapacity>().Result);
        Assert.Equal(RuleResult.NotApplicable, sign.To(RecipientRole.Guardian, "daughter").Asked<KingdomMentalCapacity>().Result);
        Assert.Equal(RuleResult.Pass, Given.London().Asked<KingdomMentalCapacity>().Result);
    }
}
