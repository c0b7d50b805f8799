using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class TextProceduresTests
{
    private static Scenario Text(string at = "2026-04-08 12:00") => Given.Message(Channel.Text, at).House(house => house with { ReviewUnprovenAddresses = true });

    private static readonly ContactProcedure Agreed = new() { Route = ProcedureRoute.DirectConsent, ConsentedAt = When.At("2026-02-07 11:00") };

    [Fact]
    public void Paragraph_6d5ii_Consent_StandsForSixtyDays()
    {
        Assert.Equal(RuleResult.Pass, Text("2026-04-08 12:00").Proven(Agreed).Result<TextProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Text("2026-04-08 12:01").Proven(Agreed).Result<TextProcedures>());
        Assert.Equal(RuleResult.Pass, Text("2026-04-20 12:00").Proven(Agreed with { ReassignmentCheckedAt = When.At("2026-04-19 12:00") }).Result<TextProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Text().Result<TextProcedures>());
    }

    [Fact]
    public void Paragraph_6d5i_TheirText_ButNotTheirCall()
    {
        Assert.Equal(RuleResult.Pass, Text().After(Past.Inbound("2026-03-10 12:00", Channel.Text)).Result<TextProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Text().After(Past.Inbound("2026-03-10 12:00", Channel.Call)).Result<TextProcedures>());
        Assert.Equal(RuleResult.Pass, Text().Proven(new ContactProcedure { Route = ProcedureRoute.ConsumerUsedIt, LastUsedByThemAt = When.At("2026-03-10 12:00") }).Result<TextProcedures>());
    }

    [Fact]
    public void OtherMedia_AndAnOptOutConfirmation_AreNotAsked()
    {
        Assert.Equal(RuleResult.NotApplicable, Text().By(Channel.Email).Result<TextProcedures>());
        Assert.Equal(RuleResult.NotApplicable, Text().For(ContactPurpose.OptOutConfirmation).Result<TextProcedures>());
        Assert.Equal(RuleResult.Block, Text().Proven(Agreed with { LedToDisclosure = true }).Result<TextProcedures>());
        Assert.Equal(RuleResult.Warn, Text().House(house => house with { ReviewUnprovenAddresses = false }).Result<TextProcedures>());
    }
}
