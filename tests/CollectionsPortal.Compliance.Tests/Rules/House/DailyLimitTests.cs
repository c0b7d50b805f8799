using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.House;

namespace CollectionsPortal.Compliance.Tests.Rules.House;

public sealed class DailyLimitTests
{
    [Fact]
    public void SoManyADay_AndNoMore()
    {
        Scenario Two(int limit) => Given.Call("2026-04-08 18:00").After(Past.Call("2026-04-08 09:00"), Past.Sent("2026-04-08 10:00", Channel.Letter)).House(house => house with { ContactsPerDay = limit });

        Assert.Equal(RuleResult.Pass, Two(3).Result<DailyLimit>());
        Assert.Equal(RuleResult.Block, Two(2).Result<DailyLimit>());
        Assert.Equal(When.At("2026-04-09 00:00"), Two(2).Check<DailyLimit>().Until);
        Assert.Equal(RuleResult.NotApplicable, Two(2).For(ContactPurpose.ValidationNotice).Result<DailyLimit>());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void ASettingAboveTheLaw_IsRefused(int limit) => Assert.Throws<ArgumentOutOfRangeException>(() => new HouseSettings { ContactsPerDay = limit });
}
