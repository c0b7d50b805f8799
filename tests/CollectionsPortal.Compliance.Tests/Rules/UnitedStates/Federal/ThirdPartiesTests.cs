using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ThirdPartiesTests
{
    [Theory]
    [InlineData(RecipientRole.Consumer, RuleResult.Pass)]
    [InlineData(RecipientRole.Spouse, RuleResult.Pass)]
    [InlineData(RecipientRole.Parent, RuleResult.Pass)]
    [InlineData(RecipientRole.Guardian, RuleResult.Pass)]
    [InlineData(RecipientRole.Executor, RuleResult.Pass)]
    [InlineData(RecipientRole.SuccessorInInterest, RuleResult.Pass)]
    [InlineData(RecipientRole.Attorney, RuleResult.Pass)]
    [InlineData(RecipientRole.CreditReportingAgency, RuleResult.Pass)]
    [InlineData(RecipientRole.Creditor, RuleResult.Pass)]
    [InlineData(RecipientRole.CreditorsAttorney, RuleResult.Pass)]
    [InlineData(RecipientRole.OurAttorney, RuleResult.Pass)]
    [InlineData(RecipientRole.ThirdParty, RuleResult.Block)]
    [InlineData(RecipientRole.Unknown, RuleResult.NeedsReview)]
    public void Paragraph_6d1_WhoMayBeTold(RecipientRole role, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call().To(role, "somebody").Result<ThirdParties>());
    }

    [Fact]
    public void Paragraph_6d2ii_TheConsumerMayAgree_ToUsDirectly()
    {
        var consent = new ContactConsent { Scope = ConsentScope.ThirdParty, Person = new PersonKey("sister"), GivenAt = When.At("2026-04-02 09:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true };
        Scenario With(ContactConsent given, string person) => Given.Call().To(RecipientRole.ThirdParty, person).Consumer(consumer => consumer with { Consents = [given] });

        Assert.Equal(RuleResult.Warn, With(consent, "sister").Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, With(consent, "neighbour").Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, With(consent with { Origin = ConsentOrigin.Creditor }, "sister").Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, With(consent with { RevokedAt = When.At("2026-04-08 12:00") }, "sister").Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, With(consent with { Debts = [new DebtKey("medical")] }, "sister").Result<ThirdParties>());
    }

    [Fact]
    public void AskingForTheLocation_TellsNobodyOfADebt()
    {
        Assert.Equal(RuleResult.Pass, Given.Call().To(RecipientRole.ThirdParty, "neighbour").For(ContactPurpose.LocationInformation).Result<ThirdParties>());
    }

    [Fact]
    public void Comment_14b2i_3_ANumberThatIsSomebodyElses_IsLeftAlone()
    {
        var wrong = Past.Call("2026-03-01 10:00", ContactOutcome.WrongNumber);

        Assert.Equal(RuleResult.Block, Given.Call().After(wrong).Result<ThirdParties>());
        Assert.Equal(RuleResult.Pass, Given.Call().Using("other", LineKind.Mobile).After(wrong).Result<ThirdParties>());
        Assert.Equal(RuleResult.Pass, Given.Call().After(wrong, Past.Talk("2026-03-02 10:00", "card")).Result<ThirdParties>());
    }

    [Fact]
    public void AWrongNumberThatNobodyNoted_MayBeThisOne_ATalkThatNobodyPlacedProvesNothing()
    {
        var wrong = Past.Call("2026-03-01 10:00", ContactOutcome.WrongNumber);
        var talk = Past.Talk("2026-03-02 10:00", "card");

        Assert.Equal(RuleResult.Block, Given.Call().After(wrong with { Endpoint = null }).Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, Given.Call().After(wrong, talk with { Endpoint = null }).Result<ThirdParties>());
        Assert.Equal(RuleResult.Block, Given.Call().After(wrong with { At = When.At("2026-03-03 10:00") }, talk).Result<ThirdParties>());
        Assert.Equal(RuleResult.Pass, Given.Call().After(wrong with { Person = new PersonKey("neighbour") }).Result<ThirdParties>());
        Assert.Equal(RuleResult.Pass, Given.Call().After(wrong).To(RecipientRole.Attorney).Result<ThirdParties>());
    }

    [Theory]
    [InlineData("2026-04-08 12:00", RuleResult.Block)]
    [InlineData("2026-04-08 12:01", RuleResult.Pass)]
    public void WhatWasLearned_CountsFromThatMoment(string learned, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call().After(Past.Call("2026-03-01 10:00") with { MisdirectedLearnedAt = When.At(learned) }).Result<ThirdParties>());
        Assert.Equal(expected, Given.Call().After(Past.Call(learned, ContactOutcome.WrongNumber)).Result<ThirdParties>());
    }
}
