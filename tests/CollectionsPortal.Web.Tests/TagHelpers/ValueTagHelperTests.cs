using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;

namespace CollectionsPortal.Web.Tests.TagHelpers;

public sealed class ValueTagHelperTests
{
    [Theory]
    [InlineData("1196.04", "$1,196.04")]
    [InlineData("0", "$0.00")]
    [InlineData("-39.16", "\u2212$39.16")]
    public void Money_Amounts_HaveCentsAndATrueMinus(string amount, string expected)
    {
        var output = Run(new MoneyTagHelper { Amount = Money.Usd(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)) });

        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(output.Content.GetContent()));
    }

    [Theory]
    [InlineData("America/Denver", "18 Nov 2026, 3:20 pm")]
    [InlineData("America/New_York", "18 Nov 2026, 5:20 pm")]
    public void When_Instant_IsSaidInTheZoneGiven(string zone, string expected)
    {
        var output = Run(new WhenTagHelper { At = Instant.FromUtc(2026, 11, 18, 22, 20), Zone = zone });

        Assert.Equal(expected, System.Net.WebUtility.HtmlDecode(output.Content.GetContent()));
        Assert.Equal("2026-11-18T22:20:00Z", output.Attributes["datetime"].Value);
    }

    [Fact]
    public void Day_WithWeekday_NamesIt()
    {
        var output = Run(new DayTagHelper { Date = new LocalDate(2026, 11, 28), Weekday = true });

        Assert.Equal("Sat 28 Nov 2026", System.Net.WebUtility.HtmlDecode(output.Content.GetContent()));
    }

    private static TagHelperOutput Run(TagHelper helper)
    {
        var output = new TagHelperOutput("x", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(new TagHelperContext([], new Dictionary<object, object>(), "test"), output);
        return output;
    }
}
