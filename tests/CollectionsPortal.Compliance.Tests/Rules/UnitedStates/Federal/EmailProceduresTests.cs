using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class EmailProceduresTests
{
    private static Scenario Mail(string at = "2026-04-08 12:00") => Given.Message(Channel.Email, at).House(house => house with { ReviewUnprovenAddresses = true });

    private static ContactProcedure Notice(string sent = "2026-02-01", string ends = "2026-03-08") => new()
    {
        Route = ProcedureRoute.CreditorNotice,
        NoticeSentOn = When.Day(sent),
        OptOutEndsOn = When.Day(ends),
        PublicDomain = true,
    };

    [Fact]
    public void Paragraph_6d4i_TheyWroteFromIt_OrAgreedToIt()
    {
        var used = new ContactProcedure { Route = ProcedureRoute.ConsumerUsedIt, LastUsedByThemAt = When.At("2026-03-01 12:00") };
        var agreed = new ContactProcedure { Route = ProcedureRoute.DirectConsent, ConsentedAt = When.At("2026-03-01 12:00") };

        Assert.Equal(RuleResult.NeedsReview, Mail().Result<EmailProcedures>());
        Assert.Equal(RuleResult.Pass, Mail().Proven(used).Result<EmailProcedures>());
        Assert.Equal(RuleResult.Pass, Mail().Proven(agreed).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Mail("2026-02-28 12:00").Proven(agreed).Result<EmailProcedures>());
        Assert.Equal(RuleResult.Pass, Mail().After(Past.Inbound("2026-03-01 12:00", Channel.Email)).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Mail().After(Past.Inbound("2026-03-01 12:00", Channel.Text)).Result<EmailProcedures>());
    }

    [Fact]
    public void Paragraph_6d4ii_TheCreditorsNotice_ThirtyFiveDays_OverWithoutAnOptOut()
    {
        Assert.Equal(RuleResult.Pass, Mail("2026-03-09 12:00").Proven(Notice()).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Mail("2026-03-08 12:00").Proven(Notice()).Result<EmailProcedures>());
        Assert.Equal(When.At("2026-03-09 00:00"), Mail("2026-03-08 12:00").Proven(Notice()).Check<EmailProcedures>().Until);
        Assert.Equal(RuleResult.NeedsReview, Mail().Proven(Notice(ends: "2026-03-07")).Result<EmailProcedures>());
    }

    [Fact]
    public void Paragraph_6d4ii_NotForClosedDomains_NorForAnEmployers()
    {
        Assert.Equal(RuleResult.NeedsReview, Mail().Proven(Notice() with { PublicDomain = null }).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Mail().Proven(Notice() with { PublicDomain = false }).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NeedsReview, Mail().Proven(Notice()).Proposal(proposal => proposal with { Endpoint = proposal.Endpoint with { EmployerProvided = true } }).Result<EmailProcedures>());
    }

    [Fact]
    public void Paragraph_6d4iii_TheCollectorBeforeUs()
    {
        Assert.Equal(RuleResult.Pass, Mail().Proven(new ContactProcedure { Route = ProcedureRoute.PriorCollector }).Result<EmailProcedures>());
        Assert.Equal(RuleResult.Pass, Mail().Proposal(proposal => proposal with { Endpoint = proposal.Endpoint with { UsedWithUs = true } }).Result<EmailProcedures>());
    }

    [Fact]
    public void AnAddressThatLedToADisclosure_IsNotUsed_ByAnyRoute()
    {
        Assert.Equal(RuleResult.Block, Mail().Proven(new ContactProcedure { Route = ProcedureRoute.PriorCollector, LedToDisclosure = true }).Result<EmailProcedures>());
    }

    [Fact]
    public void WhereTheAgencyChoseSo_ItIsAWarning()
    {
        Assert.Equal(RuleResult.Warn, Mail().House(house => house with { ReviewUnprovenAddresses = false }).Result<EmailProcedures>());
        Assert.Equal(RuleResult.NotApplicable, Mail().By(Channel.Letter).Result<EmailProcedures>());
    }
}
