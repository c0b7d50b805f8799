using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class BankruptcyTests
{
    private static Scenario With(Scenario scenario, string? until = null) => scenario.Consumer(consumer => consumer with
    {
        Holds = [new Hold { Kind = HoldKind.Bankruptcy, From = When.At("2026-04-01 09:00"), Until = until is null ? null : When.At(until) }],
    });

    [Fact]
    public void Check_NothingGoesToTheConsumer_WhileTheCaseIsOpen()
    {
        Assert.Equal(RuleResult.Pass, With(Given.Call("2026-04-01 08:59")).Result<Bankruptcy>());
        Assert.Equal(RuleResult.Block, With(Given.Call("2026-04-01 09:00")).Result<Bankruptcy>());
        Assert.Equal(RuleResult.Pass, With(Given.Call("2026-04-08 12:00"), until: "2026-04-08 12:00").Result<Bankruptcy>());
    }

    [Theory]
    [InlineData(RecipientRole.Spouse, RuleResult.Block)]
    [InlineData(RecipientRole.Attorney, RuleResult.NeedsReview)]
    [InlineData(RecipientRole.Creditor, RuleResult.NotApplicable)]
    public void Check_WhoMayBeWrittenTo(RecipientRole role, RuleResult expected)
    {
        Assert.Equal(expected, With(Given.Message(Channel.Letter).To(role, "somebody")).Result<Bankruptcy>());
    }
}
