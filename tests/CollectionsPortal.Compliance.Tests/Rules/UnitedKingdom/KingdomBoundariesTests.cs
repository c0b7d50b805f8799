using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedKingdom;

/// <summary>The lines of the rules of the United Kingdom, from both sides.</summary>
public sealed class KingdomBoundariesTests
{
    private static readonly Instant Noon = When.At("2026-04-08 12:00", "Europe/London");

    [Fact]
    public void BreathingSpace_BindsFromRegistration_ForItsDebts_AndNotProfessionals()
    {
        var hold = new Hold { Kind = HoldKind.BreathingSpace, From = Noon };
        Scenario With(Hold one) => Given.London().At(Noon).Consumer(consumer => consumer with { Holds = [one] });

        Assert.Equal(RuleResult.Block, With(hold).Result<BreathingSpace>());
        Assert.Equal(RuleResult.Pass, With(hold with { From = Noon + Duration.Epsilon }).Result<BreathingSpace>());
        Assert.Equal(RuleResult.Pass, With(hold with { Debts = [new DebtKey("loan")] }).Result<BreathingSpace>());
        Assert.Equal(RuleResult.Pass, With(hold with { From = Noon - Duration.FromDays(9), Until = Noon }).Result<BreathingSpace>());
        Assert.Equal(RuleResult.Block, With(hold with { From = Noon - Duration.FromDays(9), Until = Noon + Duration.Epsilon }).Result<BreathingSpace>());
        Assert.Equal(RuleResult.NotApplicable, With(hold).To(RecipientRole.Creditor).Result<BreathingSpace>());
        Assert.Equal(RuleResult.Pass, With(hold with { Kind = HoldKind.DebtAdvice }).Result<BreathingSpace>());
    }

    [Fact]
    public void BreathingSpace_TheLongestOfSeveral_AndACrisisLongerThanAll()
    {
        Instant? Until(params Hold[] holds) => Given.London().At(Noon).Consumer(consumer => consumer with { Holds = holds }).Check<BreathingSpace>().Until;
        var space = new Hold { Kind = HoldKind.BreathingSpace, From = Noon - Duration.FromDays(2), Until = Noon + Duration.FromDays(3) };
        var longer = space with { Until = Noon + Duration.FromDays(9) };
        var crisis = space with { Kind = HoldKind.MentalHealthCrisis, Until = null };

        Assert.Equal(longer.Until, Until(space, longer));
        Assert.Equal(longer.Until, Until(longer, space));
        Assert.Null(Until(longer, crisis));
        Assert.Null(Until(crisis, longer));
    }

    [Theory]
    [InlineData(ContactPurpose.DebtVerification, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.OriginalCreditorAnswer, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.OptOutConfirmation, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.CeaseAcknowledgement, RuleResult.NotApplicable)]
    [InlineData(ContactPurpose.ValidationNotice, RuleResult.NeedsReview)]
    [InlineData(ContactPurpose.RequiredByLaw, RuleResult.NeedsReview)]
    [InlineData(ContactPurpose.NoticeOfRemedy, RuleResult.Block)]
    [InlineData(ContactPurpose.LocationInformation, RuleResult.Block)]
    [InlineData(ContactPurpose.ReplyToConsumer, RuleResult.Block)]
    public void BreathingSpace_ByPurpose(ContactPurpose purpose, RuleResult expected)
    {
        var space = Given.London().Held(HoldKind.BreathingSpace, "2026-04-01 12:00").For(purpose);

        Assert.Equal(expected, space.Result<BreathingSpace>());
        Assert.Equal(expected, space.Proposal(proposal => proposal with { TextApproved = true }).Result<BreathingSpace>());
    }

    [Fact]
    public void DebtAdvice_ThirtyDaysToTheMoment_TheLongestOfSeveral()
    {
        var hold = new Hold { Kind = HoldKind.DebtAdvice, From = Noon - Duration.FromDays(30) + Duration.Epsilon };
        Scenario With(params Hold[] holds) => Given.London().At(Noon).Consumer(consumer => consumer with { Holds = holds });

        Assert.Equal(RuleResult.Block, With(hold).Result<KingdomDebtAdvice>());
        Assert.Equal(RuleResult.Pass, With(hold with { From = Noon - Duration.FromDays(30) }).Result<KingdomDebtAdvice>());
        Assert.Equal(RuleResult.Block, With(hold with { From = Noon }).Result<KingdomDebtAdvice>());
        Assert.Equal(RuleResult.Pass, With(hold with { From = Noon + Duration.Epsilon }).Result<KingdomDebtAdvice>());
        Assert.Equal(RuleResult.Pass, With(hold with { Debts = [new DebtKey("loan")] }).Result<KingdomDebtAdvice>());
        Assert.Equal(Noon + Duration.FromDays(30), With(hold, hold with { From = Noon }).Check<KingdomDebtAdvice>().Until);
        Assert.Equal(Noon + Duration.FromDays(30), With(hold with { From = Noon }, hold).Check<KingdomDebtAdvice>().Until);
        Assert.Equal(RuleResult.NotApplicable, With(hold).For(ContactPurpose.ValidationNotice).Result<KingdomDebtAdvice>());
        Assert.Equal(RuleResult.NotApplicable, With(hold).To(RecipientRole.Creditor).Result<KingdomDebtAdvice>());
    }

    [Fact]
    public void StatuteBarred_ARefusalOfAnyForm_FromItsMoment_AboutThisDebt()
    {
        var old = Given.London().At(Noon).Card(card => card with { LimitationEndsOn = When.Day("2026-04-07") });
        RuleResult Stopped(CeaseRequest request) => old.Consumer(consumer => consumer with { CeaseRequests = [request] }).Result<KingdomStatuteBarred>();
        RuleResult Refused(Instant at, bool refused = true) => old.After(Past.Call("2026-03-01 12:00") with { At = at, RefusedToPay = refused }).Result<KingdomStatuteBarred>();
        var request = new CeaseRequest { ReceivedAt = Noon, Form = StatementForm.Oral };

        Assert.Equal(RuleResult.Block, Stopped(request));
        Assert.Equal(RuleResult.Warn, Stopped(request with { ReceivedAt = Noon + Duration.Epsilon }));
        Assert.Equal(RuleResult.Warn, Stopped(request with { Debts = [new DebtKey("loan")] }));
        Assert.Equal(RuleResult.Block, Refused(Noon));
        Assert.Equal(RuleResult.Warn, Refused(Noon + Duration.Epsilon));
        Assert.Equal(RuleResult.Warn, Refused(Noon, refused: false));
        Assert.Equal(RuleResult.NotApplicable, old.For(ContactPurpose.ValidationNotice).Result<KingdomStatuteBarred>());
        Assert.Equal(RuleResult.NotApplicable, old.To(RecipientRole.Creditor).Result<KingdomStatuteBarred>());
    }

    [Fact]
    public void SupportNeeds_WarnBesideWhatIsStricter_AndSayUntilWhen()
    {
        var inNeed = Given.London().Held(HoldKind.SupportNeeds, "2026-04-01 00:00", "2026-05-01 00:00");

        Assert.Equal(RuleResult.Block, inNeed.Held(HoldKind.Bankruptcy, "2026-04-01 00:00").Result<KingdomVulnerability>());
        Assert.Equal(When.At("2026-05-01 00:00"), inNeed.Made(Automation.Autodialled).Check<KingdomVulnerability>().Until);
        Assert.Equal(RuleResult.NotApplicable, inNeed.To(RecipientRole.Creditor).Result<KingdomVulnerability>());
    }

    [Fact]
    public void Hours_OneMinuteEachSide_OfTheAgencysOwn()
    {
        Scenario At(string at) => Given.London(at).House(house => house with { KingdomFrom = new LocalTime(9, 0), KingdomTo = new LocalTime(19, 0) });

        Assert.Equal(RuleResult.Block, At("2026-04-08 08:59").Result<KingdomContactTimes>());
        Assert.Equal(RuleResult.Pass, At("2026-04-08 09:00").Result<KingdomContactTimes>());
        Assert.Equal(RuleResult.Pass, At("2026-04-08 18:59").Result<KingdomContactTimes>());
        Assert.Equal(When.At("2026-04-09 09:00", "Europe/London"), At("2026-04-08 19:00").Check<KingdomContactTimes>().Until);
        Assert.Equal(When.At("2026-04-08 09:00", "Europe/London"), At("2026-04-08 08:59").Check<KingdomContactTimes>().Until);
        Assert.Equal(RuleResult.NotApplicable, At("2026-04-08 08:59").By(Channel.Letter).Result<KingdomContactTimes>());
        Assert.Equal(RuleResult.NotApplicable, At("2026-04-08 08:59").To(RecipientRole.Creditor).Result<KingdomContactTimes>());
    }
}
