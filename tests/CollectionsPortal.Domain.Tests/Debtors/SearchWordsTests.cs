using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Tests.Debtors;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("José GARCÍA-Ruiz", "jose garcia ruiz")]
    [InlineData("O'Brien", "obrien")]
    [InlineData("O’Brien", "obrien")]
    [InlineData("Łukasz Groß Sørensen", "lukasz gross sorensen")]
    [InlineData("  Mary   Ann ", "mary ann")]
    [InlineData("Ana Ana", "ana")]
    [InlineData("Ａｎａ", "ana")]
    [InlineData("Ольга", "ольга")]
    [InlineData("…", "")]
    [InlineData(null, "")]
    public void Fold_AnyWriting_GivesTheSameWords(string? text, string expected)
    {
        Assert.Equal(expected, string.Join(' ', SearchWords.Fold(text)));
    }

    [Theory]
    [InlineData("AU-9384 8261", "au93848261")]
    [InlineData("12 12 3", "12123")]
    public void Compact_AccountNumber_KeepsEveryDigit(string text, string expected)
    {
        Assert.Equal(expected, SearchWords.Compact(text));
    }

    [Theory]
    [InlineData("+1 (757) 555-0134", "7575550134")]
    [InlineData("757.555.0134", "7575550134")]
    [InlineData("17575550134", "7575550134")]
    [InlineData("+44 20 7946 0018", "442079460018")]
    [InlineData("555-0134", "5550134")]
    [InlineData("1234", null)]
    public void PhoneDigits_AnyFormat_GivesTheSameDigits(string text, string? expected)
    {
        Assert.Equal(expected, SearchWords.PhoneDigits(text));
    }

    [Fact]
    public void Fold_OverlongWord_IsCutAsTheStoredOneIs()
    {
        var word = Assert.Single(SearchWords.Fold(new string('a', SearchWords.MaxWordLength + 1)));

        Assert.Equal(SearchWords.MaxWordLength, word.Length);
    }
}
