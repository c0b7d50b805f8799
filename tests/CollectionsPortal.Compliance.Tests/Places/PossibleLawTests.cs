using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Places;

public sealed class PossibleLawTests
{
    /// <summary>Two calls are enough for Massachusetts, and nothing for Virginia.</summary>
    private static Scenario Called(Scenario scenario) => scenario.After(Past.Calls(2, "2026-04-07"));

    [Fact]
    public void AnUnknownState_NeedsReview_OnlyWhereItMatters()
    {
        var nowhere = Given.Call().Card(card => card with { DocumentsInHand = true }).Consumer(consumer => consumer with { State = null, LocationSignals = [new LocationSignal { Source = SignalSource.Mobile, AreaCode = "804" }] });

        Assert.Equal(Verdict.Permitted, nowhere.Decide().Verdict);
        var called = Called(nowhere).Decide();
        Assert.Equal(Verdict.NeedsReview, called.Verdict);
        Assert.Contains(called.Outcomes, outcome => outcome.Rule.Id == "US-MA-calls-2-in-7" && outcome.MissingFacts.Contains("Where the consumer lives"));
        Assert.Contains("Massachusetts", called.Outcomes.Single(outcome => outcome.Rule.Id == "US-MA-calls-2-in-7").Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void AKnownState_PassesOrRefuses()
    {
        Assert.Equal(Verdict.Permitted, Called(Given.Call()).Decide().Verdict);
        Assert.Equal(Verdict.NotNow, Called(Given.Call().InMassachusetts()).Decide().Verdict);
    }
}
