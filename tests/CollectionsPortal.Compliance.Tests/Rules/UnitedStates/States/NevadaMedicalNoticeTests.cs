using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class NevadaMedicalNoticeTests
{
    private static Scenario Medical(string? mailed, DebtKind kind = DebtKind.Medical) => Given.Call().In("NV", "89101").Card(card => card with { Kind = kind, StateNoticeMailedOn = mailed is null ? null : When.Day(mailed) });

    [Fact]
    public void SixtyDaysAfterTheNotice_TheDayAfterMailingBeingTheFirst()
    {
        var mailed = Medical("2026-02-07");

        Assert.Equal(RuleResult.Block, mailed.Result<NevadaMedicalNotice>());
        Assert.Equal(When.At("2026-04-09 00:00", "America/Los_Angeles"), mailed.Check<NevadaMedicalNotice>().Until);
        Assert.Equal(RuleResult.Pass, mailed.At("2026-04-09 12:00").Result<NevadaMedicalNotice>());
    }

    [Fact]
    public void WithoutANotice_NothingGoes()
    {
        Assert.Null(Medical(null).Check<NevadaMedicalNotice>().Until);
        Assert.Equal(RuleResult.Block, Medical(null).Result<NevadaMedicalNotice>());
        Assert.Equal(RuleResult.NeedsReview, Medical(null, DebtKind.Unknown).Result<NevadaMedicalNotice>());
        Assert.Equal(RuleResult.Pass, Medical(null, DebtKind.CreditCard).Result<NevadaMedicalNotice>());
        Assert.Equal(RuleResult.NotApplicable, Medical(null).For(ContactPurpose.RequiredByLaw).Result<NevadaMedicalNotice>());
    }
}
