using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Washington;

public sealed class WashingtonMedicalDebtsTests
{
    private static Scenario Asked(DebtKind kind, string? answered = null) => Given.Call().InWashington().Card(card => card with
    {
        Kind = kind,
        Requests = [new PaperRequest { Kind = RequestKind.ItemizedStatement, ReceivedAt = When.At("2026-04-01 12:00"), AnsweredAt = answered is null ? null : When.At(answered) }],
    });

    [Fact]
    public void AnItemizedStatementIsOwed_UntilItIsSent()
    {
        Assert.Equal(RuleResult.Block, Asked(DebtKind.Medical).Result<WashingtonMedicalDebts>());
        Assert.Equal(RuleResult.Block, Asked(DebtKind.Unknown).Result<WashingtonMedicalDebts>());
        Assert.Equal(RuleResult.Pass, Asked(DebtKind.Medical, "2026-04-02 12:00").Result<WashingtonMedicalDebts>());
        Assert.Equal(RuleResult.Pass, Asked(DebtKind.CreditCard).Result<WashingtonMedicalDebts>());
        Assert.Equal(RuleResult.NotApplicable, Asked(DebtKind.Medical).For(ContactPurpose.DebtVerification).Result<WashingtonMedicalDebts>());
    }

    [Fact]
    public void WhileCharityCareIsAppliedFor_CollectionRests()
    {
        Assert.Equal(RuleResult.Block, Given.Call().InWashington().Held(HoldKind.CharityCare, "2026-04-01 00:00").Result<WashingtonMedicalDebts>());
        Assert.Equal(RuleResult.Pass, Given.Call().InWashington().Held(HoldKind.CharityCare, "2026-03-01 00:00", "2026-04-01 00:00").Result<WashingtonMedicalDebts>());
    }
}
