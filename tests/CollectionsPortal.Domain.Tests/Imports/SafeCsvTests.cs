using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class SafeCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://example.com\")")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("\n=1")]
    [InlineData("  =1")]
    [InlineData("'=1")]
    [InlineData("-")]
    [InlineData("+1 (202) 555-0123")]
    public void Guard_Formula_BecomesTextAndComesBack(string value)
    {
        var guarded = SafeCsv.GuardField(value);

        Assert.Equal('\'', guarded[0]);
        Assert.Equal(value, SafeCsv.Unguard(guarded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("O'Brien")]
    [InlineData("'tis")]
    [InlineData("-12.50")]
    [InlineData("+12025550123")]
    [InlineData("a=b")]
    public void Guard_PlainText_IsLeftAlone(string value)
    {
        Assert.Equal(value, SafeCsv.GuardField(value));
        Assert.Equal(value, SafeCsv.Unguard(value));
    }

    [Fact]
    public void Line_CommasQuotesAndLineBreaks_AreQuoted()
        => Assert.Equal("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n", SafeCsv.Line(["a", "b,c", "d\"e", "f\ng", ""]));
}
