using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

public sealed class ContactPermitTests
{
    private static readonly Duration TenMinutes = Duration.FromMinutes(10);

    [Fact]
    public void Permit_HasNoPublicConstructor()
    {
        Assert.Empty(typeof(ContactPermit).GetConstructors());
        Assert.Empty(typeof(Decision).GetConstructors());
    }

    [Fact]
    public void TryPermit_Permitted_CarriesWhatWasJudged()
    {
        var scenario = Given.Message(Channel.Email).Using("address").Approved("Hello Ann.");

        Assert.True(scenario.Decide().TryPermit(TenMinutes, out var permit));
        Assert.Equal(Channel.Email, permit.Channel);
        Assert.Equal(new EndpointKey("address"), permit.Endpoint);
        Assert.Equal("Hello Ann.", permit.Text);
        Assert.Equal([new DebtKey("card")], permit.Debts);
        Assert.Equal(When.At("2026-04-08 12:10"), permit.ExpiresAt);
        Assert.True(permit.IsValid(When.At("2026-04-08 12:09")));
        Assert.False(permit.IsValid(When.At("2026-04-08 12:10")));
        Assert.False(permit.IsValid(When.At("2026-04-08 11:59")));
    }

    [Theory]
    [InlineData("2026-04-08 22:00")]
    [InlineData("2026-04-08 07:59")]
    public void TryPermit_Refused_GivesNone(string at)
    {
        Assert.False(Given.Call(at).Decide().TryPermit(TenMinutes, out var permit));
        Assert.Null(permit);
    }

    [Fact]
    public void TryPermit_NeedsReview_GivesNone()
    {
        Assert.False(Given.Call().Living().Decide().TryPermit(TenMinutes, out _));
    }

    [Fact]
    public void TryPermit_ShortBeforeNine_EndsAtNine()
    {
        Assert.True(Given.Call("2026-04-08 20:55").Decide().TryPermit(TenMinutes, out var permit));

        Assert.True(permit.IsValid(When.At("2026-04-08 20:59")));
        Assert.False(permit.IsValid(When.At("2026-04-08 21:00")));
    }

    [Fact]
    public void TryPermit_OfADecisionReadFromAReceipt_GivesNone()
    {
        var read = FactsJson.ReadDecision(FactsJson.Write(Given.Call().Decide()));

        Assert.Equal(Verdict.Permitted, read.Verdict);
        Assert.False(read.TryPermit(TenMinutes, out _));
    }

    [Fact]
    public void TryPermit_OutsideTheLimit_Throws()
    {
        var decision = Given.Call().Decide();

        Assert.Throws<ArgumentOutOfRangeException>(() => decision.TryPermit(Duration.FromMinutes(11), out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => decision.TryPermit(Duration.Zero, out _));
    }
}
