using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.States;

public sealed class WestVirginiaCallsTests
{
    private static IEnumerable<PastContact> Calls(int count, ContactOutcome outcome) =>
        Enumerable.Range(0, count).Select(number => Past.Call("2026-04-07 09:00", outcome) with { At = When.At("2026-04-07 09:00") + Duration.FromMinutes(number) });

    [Fact]
    public void ThirtyCallsAWeek_OneMoreIsNotAllowed()
    {
        var state = Given.Call().In("WV", "25301");

        Assert.Equal(RuleResult.Pass, state.After(Calls(29, ContactOutcome.NoAnswer)).Result<WestVirginiaCalls>());
        Assert.Equal(RuleResult.Block, state.After(Calls(30, ContactOutcome.NoAnswer)).Result<WestVirginiaCalls>());
        Assert.Equal(RuleResult.NotApplicable, state.After(Calls(30, ContactOutcome.NoAnswer)).By(Channel.Email).Result<WestVirginiaCalls>());
    }

    [Fact]
    public void TenConversationsAWeek_OneMoreIsNotAllowed()
    {
        var state = Given.Call().In("WV", "25301");

        Assert.Equal(RuleResult.Pass, state.After(Calls(9, ContactOutcome.ReachedConsumer)).Result<WestVirginiaCalls>());
        Assert.Equal(RuleResult.Block, state.After(Calls(10, ContactOutcome.ReachedConsumer)).Result<WestVirginiaCalls>());
    }
}
