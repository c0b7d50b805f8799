using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

public sealed class LimitedContentMessageTests
{
    [Fact]
    public void Comment_2j1_1_TheRequiredContentAlone()
    {
        Assert.Empty(LimitedContentMessage.Check("This is Robin Smith calling from ABC Inc. Please contact me or Jim Johnson at 1-800-555-1212."));
    }

    [Fact]
    public void Comment_2j2_2_WithWhatMayBeAdded()
    {
        Assert.Empty(LimitedContentMessage.Check(
            "Hi, this is Robin Smith calling from ABC Inc. It is 4:15 p.m. on Wednesday, September 1. Please contact me or any of our representatives at 1-800-555-1212"
            + " today until 6:00 p.m. Eastern time, or any weekday from 8:00 a.m. to 6:00 p.m. Eastern time."));
    }

    [Fact]
    public void Comment_2j2_1_TheGroupOfRepresentatives_IsTooMuch()
    {
        var found = LimitedContentMessage.Check("This is Robin Smith calling from ABC Inc. Please contact me or any of our representatives in the credit card receivables group at 1-800-555-1212.");

        Assert.Equal("credit card receivables group", Assert.Single(found).Words);
    }

    [Fact]
    public void Comment_2j_1_FromADebtCollector_AndForOneConsumer_IsTooMuch()
    {
        var found = LimitedContentMessage.Check("This is Robin Smith, a debt collector, calling from ABC Inc. I would like to speak to Maria Núñez. Please contact me at 1-800-555-1212.");

        Assert.Contains(found, f => f.Words.Contains("debt collector", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Words.Contains("Maria", StringComparison.Ordinal));
        Assert.All(found, f => Assert.True(f.IsBlocking));
    }

    [Fact]
    public void Comment_2j_2_ForAThirdParty_NothingIsALimitedContentMessage()
    {
        var found = Assert.Single(LimitedContentMessage.Check("This is Robin Smith calling from ABC Inc. Please contact me at 1-800-555-1212.", isKnownThirdParty: true));

        Assert.Contains("somebody else", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("This is Robin Smith. Please contact me at 1-800-555-1212.", "2(j)(1)(i)")]
    [InlineData("This is Robin Smith calling from ABC Inc. My number is 1-800-555-1212.", "2(j)(1)(ii)")]
    [InlineData("Please contact us at 1-800-555-1212.", "2(j)(1)(iii)")]
    [InlineData("This is Robin Smith calling from ABC Inc. Please contact me.", "2(j)(1)(iv)")]
    public void Check_APartIsMissing_NamesIt(string text, string paragraph)
    {
        var found = LimitedContentMessage.Check(text);

        Assert.Contains(found, f => f.Citation.Text == $"12 CFR 1006.{paragraph}" && f.Length == 0 && f.Start == text.Length);
    }

    [Theory]
    [InlineData("ABC Collections", "Collections")]
    [InlineData("Harbor Debt Recovery LLC", "Debt")]
    [InlineData("Smith Law", "Law")]
    public void Check_ANameThatTellsOfCollecting_IsRefused(string business, string word)
    {
        var found = LimitedContentMessage.Check($"This is Robin Smith calling from {business}. Please contact me at 1-800-555-1212.");

        Assert.Contains(found, f => f.Citation.Text == "12 CFR 1006.2(j)(1)(i)" && f.Words == word);
    }

    [Theory]
    [InlineData("Hello, this is Robin Smith from Harborview. Please call me back at (804) 555-0134.")]
    [InlineData("Good afternoon. My name is Robin and I am calling from Harborview Group LLC. Please return my call at 804-555-0134, ext. 12.")]
    [InlineData("This is Alex Reed calling from Harborview. Please contact me or any of our representatives at 804-555-0134.")]
    [InlineData("This is Alex Reed calling from Harborview. Please call 804-555-0134. If you call, you may speak with any of our representatives or associates.")]
    [InlineData("Hi, this is Alex Reed with Harborview. Please reach me at 804-555-0134 or 804-555-0135, Monday through Friday between 8:00 a.m. and 5:00 p.m. Eastern time.")]
    [InlineData("Hola, soy Ana Ruiz de Harborview. Por favor, llámeme al 804-555-0134.")]
    [InlineData("Buenas tardes, le habla Ana Ruiz de Harborview. Por favor, comuníquese conmigo o con cualquiera de nuestros representantes al 804-555-0134.")]
    public void Check_TheListedSlots_InOrdinaryWords_AreEnough(string text)
    {
        Assert.Empty(LimitedContentMessage.Check(text));
    }

    [Theory]
    [InlineData("It is important.", "important")]
    [InlineData("This is about a personal business matter.", "personal business matter")]
    [InlineData("Your reference number is 4471.", "reference number")]
    [InlineData("This is an attempt to collect a debt.", "collect a debt")]
    [InlineData("Es sobre su cuenta.", "cuenta")]
    [InlineData("Call before it is too late.", "too late")]
    public void Check_AnyOtherWords_AreTooMuch(string words, string part)
    {
        var found = LimitedContentMessage.Check($"This is Robin Smith calling from ABC Inc. {words} Please contact me at 1-800-555-1212.");

        Assert.Contains(found, f => f.IsBlocking && f.Length > 0 && part.Split(' ').Any(word => f.Words.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_AGreetingByName_IsDoubtful()
    {
        var found = Assert.Single(LimitedContentMessage.Check("Hello Maria, this is Robin Smith calling from ABC Inc. Please contact me at 1-800-555-1212."));

        Assert.Equal(("Maria", FindingSeverity.Doubtful), (found.Words, found.Severity));
    }

    [Fact]
    public void Check_OurOwnName_CountsAsSuch()
    {
        Assert.Empty(LimitedContentMessage.Check("This is Robin Smith. I'm calling from the 3rd Floor Company. Please contact me at 1-800-555-1212.".Replace("I'm calling from the ", "", StringComparison.Ordinal), "3rd Floor Company"));
    }
}
