using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ConsentToMoreCallsTests
{
    private static MoreCallsConsent Consent(string received) => new()
    {
        ReceivedAt = When.At(received),
        Origin = ConsentOrigin.DirectlyToUs,
        Debts = [new DebtKey("card")],
    };

    private static Scenario With(string at, MoreCallsConsent consent, params PastContact[] history) =>
        Given.Call(at).After(history).Consumer(consumer => consumer with { MoreCallsConsents = [consent] });

    [Fact]
    public void Comment_14b3i_3_i_CallBackOnMonday_LiftsMondayOnly() => Official.Holds("14(b)(3)(i)-3.i");

    [Fact]
    public void Comment_14b3i_3_ii_TheTalkOnMondayUsesTheConsentUp()
    {
        var consent = Consent("2026-04-03 10:10");
        PastContact[] history = [Past.Talk("2026-04-03 10:00", "card"), Past.Talk("2026-04-06 10:00", "card")];

        Assert.Equal(RuleResult.Pass, With("2026-04-06 09:00", consent, history[..1]).Result<RestAfterConversation>());
        Assert.Equal(RuleResult.Block, With("2026-04-08 12:00", consent, history).Result<RestAfterConversation>());
        Assert.Equal(1, With("2026-04-08 12:00", consent, history).CallsCounted("card"));
    }

    [Fact]
    public void Comment_14b3i_3_iii_EightCallsWithinTheSevenDays_AreNotCounted()
    {
        var consent = Consent("2026-06-04 11:00");
        PastContact[] history =
        [
            Past.Call("2026-06-01 10:00"), Past.Call("2026-06-02 10:00"), Past.Call("2026-06-03 10:00"),
            .. Past.Calls(3, "2026-06-08"), .. Past.Calls(3, "2026-06-09"), .. Past.Calls(2, "2026-06-10"),
        ];

        Assert.Equal(3, With("2026-06-10 20:00", consent, history).CallsCounted("card"));
        Assert.Equal(RuleResult.Pass, With("2026-06-10 20:00", consent, history).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, With("2026-06-10 20:00", consent, history).Result<ConsentToMoreCalls>());
        Assert.Equal(RuleResult.NotApplicable, With("2026-06-11 08:00", consent, history).Result<ConsentToMoreCalls>());
    }

    [Fact]
    public void Comment_14b3i_3_iii_FromTheEleventhOnCallsCountAgain()
    {
        var consent = Consent("2026-06-04 11:00");
        PastContact[] history = [.. Past.Calls(8, "2026-06-10"), .. Past.Calls(7, "2026-06-11")];

        Assert.Equal(7, With("2026-06-11 20:00", consent, history).CallsCounted("card"));
        Assert.Equal(RuleResult.Block, With("2026-06-11 20:00", consent, history).Result<CallFrequency>());
        Assert.Equal(RuleResult.Pass, With("2026-06-11 20:00", consent, history[..^1]).Result<CallFrequency>());
    }

    [Fact]
    public void Comment_14b3i_2_RevokedConsent_EndsAtOnce() => Official.Holds("14(b)(3)(i)-2");

    [Fact]
    public void Comment_14b3i_1_ItLiftsNeitherTheHoursNorARequestToStopCalling()
    {
        var atNight = With("2026-06-08 22:00", Consent("2026-06-04 11:00"));
        var barred = With("2026-06-08 12:00", Consent("2026-06-04 11:00"))
            .Consumer(consumer => consumer with { MediumRequests = [new MediumRequest { Barred = [Channel.Call], StatedAt = When.At("2026-06-05 12:00") }] });

        Assert.Equal(Verdict.NotNow, atNight.Decide().Verdict);
        Assert.Equal(Verdict.No, barred.Decide().Verdict);
    }

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, RuleResult.Pass)]
    [InlineData(ConsentOrigin.Creditor, RuleResult.Block)]
    [InlineData(ConsentOrigin.PriorCollector, RuleResult.Block)]
    [InlineData(ConsentOrigin.Court, RuleResult.Block)]
    public void Comment_14b3i_1_OnlyConsentGivenToUsCounts(ConsentOrigin origin, RuleResult expected)
    {
        var scenario = With("2026-06-08 12:00", Consent("2026-06-04 11:00") with { Origin = origin }, Past.Talk("2026-06-04 10:00", "card"));

        Assert.Equal(expected, scenario.Result<RestAfterConversation>());
    }

    [Fact]
    public void Check_AnotherDebtOrPerson_IsNotCovered()
    {
        var consent = Consent("2026-06-04 11:00");

        Assert.Equal(RuleResult.NotApplicable, With("2026-06-08 12:00", consent).Owing("card", "medical").About("medical").Result<ConsentToMoreCalls>());
        Assert.Equal(RuleResult.NotApplicable, With("2026-06-08 12:00", consent).Owing("card", "medical").About("card", "medical").Result<ConsentToMoreCalls>());
        Assert.Equal(RuleResult.NotApplicable, With("2026-06-08 12:00", consent).To(RecipientRole.Spouse, "spouse").Result<ConsentToMoreCalls>());
    }

    [Fact]
    public void Check_WherePlaceIsUnknown_ConsentIsNotReliedOn()
    {
        Assert.Equal(RuleResult.NotApplicable, With("2026-06-08 12:00", Consent("2026-06-04 11:00")).Living().Result<ConsentToMoreCalls>());
    }

    [Fact]
    public void Check_ACallWithoutAKnownOutcome_MayHaveUsedTheConsentUp()
    {
        var scenario = With("2026-06-08 12:00", Consent("2026-06-04 11:00"), Past.Call("2026-06-05 12:00", ContactOutcome.Unknown));

        Assert.Equal(RuleResult.NotApplicable, scenario.Result<ConsentToMoreCalls>());
    }
}
