using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Tests.Settings;

public sealed class PaymentPageAddressTests
{
    [Theory]
    [InlineData("https://pay.agency.example", "https://pay.agency.example/")]
    [InlineData("  HTTPS://Pay.Agency.example/now?shop=1 ", "https://pay.agency.example/now?shop=1")]
    [InlineData("https://pay.agency.example:8443/", "https://pay.agency.example:8443/")]
    public void Read_SafeAddress_IsWrittenOneWay(string typed, string kept)
        => Assert.Equal(kept, PaymentPageAddress.Read(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("pay.agency.example")]
    [InlineData("/pay")]
    [InlineData("http://pay.agency.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("https://agency.example@evil.example/")]
    [InlineData("https://pay.agency.example/#x")]
    [InlineData("https://intranet/")]
    [InlineData("https://203.0.113.5/")]
    [InlineData("https://[2001:db8::1]/")]
    public void Read_AnythingElse_IsNone(string? typed) => Assert.Null(PaymentPageAddress.Read(typed));

    [Fact]
    public void Read_AtAndOverItsLength_TakesTheFirstOnly()
    {
        const string Start = "https://pay.agency.example/";
        var longest = Start + new string('a', PaymentPageAddress.MaxLength - Start.Length);

        Assert.Equal(longest, PaymentPageAddress.Read(longest));
        Assert.Null(PaymentPageAddress.Read(longest + "a"));
    }
}
