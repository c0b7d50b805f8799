using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Values;

public sealed class ContactValueTests
{
    [Theory]
    [InlineData("+12025550123", "+12025550123")]
    [InlineData("(202) 555-0123", "+12025550123")]
    [InlineData("1-202-555-0123", "+12025550123")]
    [InlineData("202.555.0123", "+12025550123")]
    [InlineData("+44 20 7946 0123", "+442079460123")]
    public void Phone_AnyCommonForm_BecomesE164(string text, string e164) => Assert.Equal(e164, PhoneNumber.Of(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("555-0123")]
    [InlineData("(102) 555-0123")]
    [InlineData("+1 202 155 0123")]
    [InlineData("2+025550123")]
    [InlineData("+0 123 456 789")]
    [InlineData("202555012x")]
    [InlineData("+1234567890123456")]
    public void Phone_NoNumber_IsRefused(string? text) => Assert.False(PhoneNumber.TryParse(text, null, out _));

    [Fact]
    public void Phone_Masked_CannotBeDialled()
    {
        var phone = PhoneNumber.Of("+12025550123");

        Assert.Equal(("202", "··· 0123", "(202) 555-0123"), (phone.AreaCode, phone.Masked, phone.ToString()));
        Assert.Null(PhoneNumber.Of("+442079460123").AreaCode);
    }

    [Theory]
    [InlineData(" Jane.Doe@Example.COM ", "jane.doe@example.com")]
    [InlineData("a+b@sub.example.org", "a+b@sub.example.org")]
    public void Email_Written_IsNormalised(string text, string address) => Assert.Equal(address, EmailAddress.Of(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("jane")]
    [InlineData("jane@localhost")]
    [InlineData("jane@@example.com")]
    [InlineData("Jane <jane@example.com>")]
    [InlineData("jane@example.com\r\nBcc: x@example.com")]
    [InlineData("ja ne@example.com")]
    public void Email_NoAddress_IsRefused(string? text) => Assert.False(EmailAddress.TryParse(text, null, out _));

    [Theory]
    [InlineData("ma", true)]
    [InlineData(" DC ", true)]
    [InlineData("PR", true)]
    [InlineData("AE", false)]
    [InlineData("XX", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void State_Code_IsKnownOrRefused(string? text, bool known) => Assert.Equal(known, UsState.TryParse(text, null, out _));

    [Theory]
    [InlineData("02108", "02108", "02108")]
    [InlineData("021081234", "02108-1234", "02108")]
    [InlineData("02108-1234", "02108-1234", "02108")]
    public void Zip_WithOrWithoutFour_KeepsItsZeros(string text, string zip, string five)
        => Assert.Equal((zip, five), (ZipCode.Of(text).Value, ZipCode.Of(text).Five));

    [Theory]
    [InlineData("2108")]
    [InlineData("0210a")]
    [InlineData("02108-12")]
    [InlineData("02108 1234")]
    [InlineData(null)]
    public void Zip_NoZip_IsRefused(string? text) => Assert.False(ZipCode.TryParse(text, null, out _));

    [Theory]
    [InlineData("17", true)]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("0", false)]
    [InlineData("-1", false)]
    [InlineData("+1", false)]
    [InlineData(" 1", false)]
    [InlineData("1,000", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Id_Text_IsAPlainPositiveNumber(string? text, bool read)
    {
        Assert.Equal(read, DebtorId.TryParse(text, null, out var id));
        Assert.Equal(read ? text : "0", id.ToString());
    }
}
