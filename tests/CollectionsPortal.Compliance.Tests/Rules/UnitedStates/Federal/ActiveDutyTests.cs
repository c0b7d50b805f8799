using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class ActiveDutyTests
{
    private static Scenario With(IReadOnlyList<DebtKey>? debts) => Given.Call().Owing("card", "medical").Consumer(consumer => consumer with
    {
        Holds = [new Hold { Kind = HoldKind.ActiveDuty, From = When.At("2026-04-01 09:00"), Until = When.At("2026-05-01 09:00"), Debts = debts }],
    });

    [Fact]
    public void Check_WhileItLasts_ForTheDebtsItTouches()
    {
        Assert.Equal(RuleResult.Warn, With(null).Result<ActiveDuty>());
        Assert.Equal(RuleResult.Warn, With([new DebtKey("card")]).Result<ActiveDuty>());
        Assert.Equal(RuleResult.Pass, With([new DebtKey("medical")]).Result<ActiveDuty>());
        Assert.Equal(RuleResult.Pass, With(null).At("2026-05-01 09:00").Result<ActiveDuty>());
        Assert.Equal(RuleResult.NotApplicable, With(null).To(RecipientRole.Creditor, "bank").Result<ActiveDuty>());
    }
}
