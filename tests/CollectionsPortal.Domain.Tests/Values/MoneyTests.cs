using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Values;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1234.5", "$1,234.50")]
    [InlineData("$1,234.50", "$1,234.50")]
    [InlineData(" -5.00 ", "-$5.00")]
    [InlineData("0", "$0.00")]
    [InlineData("999999999999.99", "$999,999,999,999.99")]
    public void TryParse_Amount_IsRead(string text, string shown)
    {
        Assert.True(Money.TryParse(text, out var money));
        Assert.Equal(shown, money.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("twelve")]
    [InlineData("1.005")]
    [InlineData("1e3")]
    [InlineData("1000000000000")]
    [InlineData("=1+1")]
    public void TryParse_NoAmount_IsRefused(string? text) => Assert.False(Money.TryParse(text, out _));

    [Theory]
    [InlineData("1,234.5", "USD", "$1,234.50")]
    [InlineData("1,234.5", "GBP", "£1,234.50")]
    [InlineData("£45", "GBP", "£45.00")]
    [InlineData("£45", "USD", "£45.00")]
    [InlineData("$45", "GBP", "$45.00")]
    [InlineData("45", "EUR", "45.00 EUR")]
    public void TryParse_BesideADebt_TakesItsCurrencyUnlessASignSaysOtherwise(string text, string currency, string shown)
    {
        Assert.True(Money.TryParse(text, currency, out var money));
        Assert.Equal(shown, money.ToString());
    }

    [Fact]
    public void TryParse_PoundsWhereOnlyDollarsAreRead_IsRefused() => Assert.False(Money.TryParse("£45", out _));

    [Fact]
    public void ToString_OwedPounds_HasTheSignBeforeTheFigures() => Assert.Equal("-£1,234.50", new Money(-1234.5m, Money.PoundSterling).ToString());

    [Fact]
    public void New_PartOfACent_Throws()
    {
        Assert.Throws<ArgumentException>(() => Money.Usd(0.001m));
        Assert.Equal(0.01m, Money.Usd(0.010m).Amount);
    }

    [Fact]
    public void Rounded_HalfACent_GoesAwayFromZero()
    {
        Assert.Equal(0.01m, Money.Rounded(0.005m).Amount);
        Assert.Equal(0.00m, Money.Rounded(0.0049m).Amount);
        Assert.Equal(-0.01m, Money.Rounded(-0.005m).Amount);
    }

    [Fact]
    public void Arithmetic_OfOtherCurrency_Throws()
    {
        Assert.Throws<InvalidOperationException>(() => Money.Usd(1) + new Money(1, "EUR"));
        Assert.Throws<InvalidOperationException>(() => Money.Usd(1) < new Money(1, "EUR"));
        Assert.Throws<ArgumentException>(() => new Money(1, "usd"));
    }

    [Fact]
    public void Arithmetic_SameCurrency_IsExact()
    {
        Assert.Equal(Money.Usd(0.30m), Money.Usd(0.10m) + Money.Usd(0.20m));
        Assert.Equal(Money.Usd(-0.10m), Money.Usd(0.10m) - Money.Usd(0.20m));
        Assert.Equal(default, Money.Zero());
        Assert.Equal("-$1,234.50", Money.Usd(-1234.5m).ToString());
    }
}
