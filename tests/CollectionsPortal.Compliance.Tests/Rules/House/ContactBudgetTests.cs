using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class ContactBudgetTests
{
    private static readonly PastContact[] Three =
    [
        Past.Call("2026-04-02 10:00"), Past.Sent("2026-04-04 10:00", Channel.Email), Past.Sent("2026-04-06 10:00", Channel.Letter),
    ];

    [Fact]
    public void Check_ThreeOfAnyKindInSevenDays_AreEnough()
    {
        Assert.Equal(RuleResult.Block, Given.Message(Channel.Text).House(3).After(Three).Result<ContactBudget>());
        Assert.Equal(RuleResult.Pass, Given.Message(Channel.Text).House(3).After(Three[1..]).Result<ContactBudget>());
        Assert.Equal(RuleResult.Pass, Given.Message(Channel.Text).House(4).After(Three).Result<ContactBudget>());
    }

    [Fact]
    public void Comment_14a_1_i_ManyTextsADay_AreStoppedByOurOwnLimit() => Official.Holds("14(a)-1.i");

    [Fact]
    public void Comment_14a_2_i_CallsAndEmailsAreJudgedTogether() => Official.Holds("14(a)-2.i");

    [Fact]
    public void Decide_TheNextMomentIsWhenTheOldestAgesOut()
    {
        var decision = Given.Message(Channel.Text, "2026-04-08 12:00").House(3).After(Three).Decide();

        Assert.Equal(When.At("2026-04-09 08:00"), decision.NextAllowed);
    }

    [Fact]
    public void Check_AnswersNoticesAndWhatTheyAskedFor_AreNotCounted()
    {
        PastContact[] uncounted =
        [
            Past.Sent("2026-04-06 10:00", Channel.Email, ContactPurpose.ReplyToConsumer),
            Past.Sent("2026-04-06 11:00", Channel.Letter, ContactPurpose.ValidationNotice),
            Past.Sent("2026-04-06 12:00", Channel.Text, ContactPurpose.OptOutConfirmation),
            Past.Call("2026-04-06 13:00", ContactOutcome.DidNotConnect),
            Past.Inbound("2026-04-06 14:00", Channel.Email),
            Past.Call("2026-04-06 15:00") with { ExcludedByConsent = true },
        ];

        Assert.Equal(RuleResult.Pass, Given.Call().House(1).After(uncounted).Result<ContactBudget>());
        Assert.Equal(RuleResult.Block, Given.Call().House(1).After(Past.Call("2026-04-06 13:00")).Result<ContactBudget>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().House(1).For(ContactPurpose.ReplyToConsumer).After(Three).Result<ContactBudget>());
    }

    [Fact]
    public void Check_ACallTheyAgreedTo_IsAskedFor()
    {
        var consent = new MoreCallsConsent { ReceivedAt = When.At("2026-04-07 10:00"), Origin = ConsentOrigin.DirectlyToUs, Debts = [new DebtKey("card")] };
        var scenario = Given.Call().House(3).After(Three).Consumer(consumer => consumer with { MoreCallsConsents = [consent] });

        Assert.Equal(RuleResult.Pass, scenario.Result<ContactBudget>());
        Assert.Equal(RuleResult.Block, scenario.By(Channel.Email).Result<ContactBudget>());
    }

    [Fact]
    public void Override_ASupervisorWithAReason_MayLetItPassOnce()
    {
        var full = Given.Message(Channel.Text).House(3).After(Three);
        Scenario With(HouseOverride leave) => full.Proposal(proposal => proposal with { Overrides = [leave] });
        var leave = new HouseOverride { RuleId = "HOUSE-contact-budget", By = "17", Reason = "They asked for the plan's details today." };

        Assert.Equal(Verdict.NotNow, full.Decide().Verdict);
        Assert.Equal(Verdict.Permitted, With(leave).Decide().Verdict);
        Assert.Equal("17", With(leave).Decide().Outcomes.Single(outcome => outcome.Rule.Id == leave.RuleId).OverriddenBy);
        Assert.Equal(Verdict.NotNow, With(leave with { Reason = " " }).Decide().Verdict);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void Settings_OutsideOneToSeven_AreRefused(int contacts)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HouseSettings { ContactsPerWeek = contacts });
    }
}
