using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

public sealed class BreathingSpaceTests
{
    private static Scenario In(HoldKind kind, string at = "2026-04-08 12:00", string? until = null) => Given.London(at).Held(kind, "2026-03-02 12:00", until);

    [Fact]
    public void NobodyPresses_UntilItEnds()
    {
        Assert.Equal(RuleResult.Block, In(HoldKind.BreathingSpace).Asked<BreathingSpace>().Result);
        Assert.Equal(When.At("2026-04-20 12:00"), In(HoldKind.BreathingSpace, until: "2026-04-20 12:00").Asked<BreathingSpace>().Until);
        Assert.Equal(RuleResult.Pass, In(HoldKind.BreathingSpace, "2026-04-21 12:00", "2026-04-20 12:00").Asked<BreathingSpace>().Result);
    }

    [Fact]
    public void WithoutAnEnd_SixtyDaysFromTheDayAfter()
    {
        // Registered on the second of March: the sixtieth day is the first of May.
        Assert.Equal(When.At("2026-05-02 00:00", "Europe/London"), In(HoldKind.BreathingSpace).Asked<BreathingSpace>().Until);
        Assert.Equal(RuleResult.Block, In(HoldKind.BreathingSpace, "2026-05-01 20:00").Asked<BreathingSpace>().Result);
        Assert.Equal(RuleResult.Pass, In(HoldKind.BreathingSpace, "2026-05-02 08:00").Asked<BreathingSpace>().Result);
    }

    [Fact]
    public void InAMentalHealthCrisis_AsLongAsItLasts()
    {
        var crisis = In(HoldKind.MentalHealthCrisis, "2026-12-08 12:00").Asked<BreathingSpace>();

        Assert.Equal(RuleResult.Block, crisis.Result);
        Assert.Null(crisis.Until);
    }

    [Fact]
    public void AnAnswerMayGo_AndWhatTheLawDemandsOnceRead()
    {
        var asked = In(HoldKind.BreathingSpace).By(Channel.Email).After(Past.Inbound("2026-04-08 01:00", Channel.Email)).For(ContactPurpose.ReplyToConsumer);

        Assert.Equal(RuleResult.NotApplicable, asked.Asked<BreathingSpace>().Result);
        Assert.Equal(RuleResult.NeedsReview, In(HoldKind.BreathingSpace).For(ContactPurpose.RequiredByLaw).Asked<BreathingSpace>().Result);
        Assert.Equal(RuleResult.Warn, In(HoldKind.BreathingSpace).For(ContactPurpose.RequiredByLaw).Approved().Asked<BreathingSpace>().Result);
    }
}
