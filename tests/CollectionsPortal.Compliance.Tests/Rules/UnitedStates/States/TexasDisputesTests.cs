using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class TexasDisputesTests
{
    [Fact]
    public void AWrittenDispute_IsPutBeforeASupervisor()
    {
        var state = Given.Call().In("TX", "75201");

        Assert.Equal(RuleResult.NeedsReview, state.Disputed("2026-04-01 12:00", StatementForm.Written).Asked<TexasDisputes>().Result);
        Assert.Equal(RuleResult.Pass, state.Disputed("2026-04-01 12:00", StatementForm.Oral).Asked<TexasDisputes>().Result);
        Assert.Equal(RuleResult.NotApplicable, state.Disputed("2026-04-01 12:00", StatementForm.Written).For(ContactPurpose.DebtVerification).Asked<TexasDisputes>().Result);
    }
}
