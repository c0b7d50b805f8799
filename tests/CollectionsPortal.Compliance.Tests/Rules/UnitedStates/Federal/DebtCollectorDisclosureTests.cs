using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class DebtCollectorDisclosureTests
{
    private static IReadOnlyList<RequiredContent> Said(Scenario scenario) => scenario.Check<DebtCollectorDisclosure>().Required;

    [Fact]
    public void TheFirstCommunication_GivesTheFullDisclosure_LaterOnesTheShort()
    {
        var first = Given.Call().Card(card => card with { InitialCommunicationOn = null, ValidationNotice = null });

        Assert.Equal([RequiredContent.FirstDisclosure], Said(first));
        Assert.Equal([RequiredContent.DebtCollector], Said(Given.Call()));
    }

    [Fact]
    public void TheFirstWrittenOne_GivesItAgain_WhereTheFirstWasSpoken()
    {
        var spoken = Given.Message(Channel.Letter).Card(card => card with { ValidationNotice = null });

        Assert.Equal([RequiredContent.FirstDisclosure], Said(spoken));
        Assert.Equal([RequiredContent.DebtCollector], Said(spoken.By(Channel.Call)));
        Assert.Equal([RequiredContent.DebtCollector], Said(Given.Message(Channel.Letter).Card(card => card with { ValidationNotice = card.ValidationNotice! with { Delivery = NoticeDelivery.Mail } })));
    }

    [Fact]
    public void WhoeverLearnsNothingOfADebt_IsToldNothing()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call().To(RecipientRole.ThirdParty, "neighbour").For(ContactPurpose.LocationInformation).Result<DebtCollectorDisclosure>());
        Assert.Equal(RuleResult.NotApplicable, Given.Call().To(RecipientRole.Attorney).Result<DebtCollectorDisclosure>());
    }
}
