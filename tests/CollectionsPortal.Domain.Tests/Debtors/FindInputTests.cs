using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Tests.Debtors;

public sealed class FindInputTests
{
    [Theory]
    [InlineData("gar", "NameWord gar*; City gar*")]
    [InlineData("García", "NameWord garcia*; City garcia*")]
    [InlineData("garcia mar", "NamePair garcia mar*; City garcia mar*; NamePlace garcia mar*")]
    [InlineData("maria garcia pue", "NamePair garcia pue* + NameWord maria; City maria garcia pue*; NamePlace maria garcia pue*; NamePlace garcia pue* + NameWord maria")]
    [InlineData("o'brien", "NameWord obrien*; City obrien*")]
    [InlineData("maria.garcia@EXAMPLE.com", "Email maria.garcia@example.com*")]
    [InlineData("0134", "LastFour 0134; Reference 0134*; AccountNumber 0134*")]
    [InlineData("81004", "Zip 81004; Reference 81004*; AccountNumber 81004*")]
    [InlineData("81004-1234", "Zip 81004; Reference 810041234*; AccountNumber 810041234*")]
    [InlineData("(757) 555-0134", "Phone 7575550134*; Reference 7575550134*; AccountNumber 7575550134*")]
    [InlineData("AU9384826103", "Reference au9384826103*; AccountNumber au9384826103*")]
    [InlineData("garcia 81004", "Zip 81004 + NameWord garcia*; Reference garcia81004*; AccountNumber garcia81004*")]
    [InlineData("garcia 0134", "LastFour 0134 + NameWord garcia*; Reference garcia0134*; AccountNumber garcia0134*")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("?!", "")]
    public void Read_Typed_IsClassified(string typed, string expected)
    {
        Assert.Equal(expected, string.Join("; ", FindInput.Read(typed).Select(Describe)));
    }

    [Fact]
    public void Read_ThreeWords_MeetInTheLongestPairAndNarrowByTheRest()
    {
        var reading = FindInput.Read("ana garcia lop")[0];

        Assert.Equal("NamePair garcia lop* + NameWord ana", Describe(reading));
    }

    [Fact]
    public void Read_Reference_ComesFirstHoweverItIsWritten()
    {
        var reference = ShortReference.New();
        var typed = reference.Value.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);

        var first = FindInput.Read(typed)[0];

        Assert.Equal(SearchTermKind.Reference, first.Kind);
        Assert.True(first.Whole);
        Assert.Equal(SearchWords.Compact(reference.Value), first.Term);
    }

    [Fact]
    public void Read_LongerThanTheBox_FindsNothing()
    {
        Assert.Empty(FindInput.Read(new string('a', FindInput.MaxLength + 1)));
    }

    private static string Describe(FindReading reading)
    {
        var narrower = string.Concat(reading.Narrower.Select(term => $" + {term.Kind} {term.Term}{(term.Whole ? "" : "*")}"));
        return $"{reading.Kind} {reading.Term}{(reading.Whole ? "" : "*")}{narrower}";
    }
}
