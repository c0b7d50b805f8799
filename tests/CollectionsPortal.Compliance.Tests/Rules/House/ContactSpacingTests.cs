using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class ContactSpacingTests
{
    [Fact]
    public void SomeTimePasses_BetweenAnyTwo()
    {
        Scenario Spaced(string at, int minutes) => Given.Call(at).After(Past.Sent("2026-04-08 11:00", Channel.Email)).House(house => house with { MinutesBetweenContacts = minutes });

        Assert.Equal(RuleResult.Block, Spaced("2026-04-08 11:59", 60).Result<ContactSpacing>());
        Assert.Equal(When.At("2026-04-08 12:00"), Spaced("2026-04-08 11:59", 60).Decide().NextAllowed);
        Assert.Equal(RuleResult.Pass, Spaced("2026-04-08 12:00", 60).Result<ContactSpacing>());
        Assert.Equal(RuleResult.NotApplicable, Spaced("2026-04-08 11:01", 0).Result<ContactSpacing>());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1441)]
    public void ASettingOutsideItsBounds_IsRefused(int minutes) => Assert.Throws<ArgumentOutOfRangeException>(() => new HouseSettings { MinutesBetweenContacts = minutes });
}
