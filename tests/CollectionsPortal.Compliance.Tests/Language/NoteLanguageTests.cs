using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

public sealed class NoteLanguageTests
{
    [Theory]
    [InlineData("Told him we know where you live.", ForbiddenKind.Violence, "14(c)")]
    [InlineData("Called her a DEADBEAT", ForbiddenKind.Abuse, "14(d)")]
    [InlineData("Said that he will be arrested on Monday", ForbiddenKind.Arrest, "18(b)")]
    [InlineData("We can garnish his wages", ForbiddenKind.LegalThreat, "18(c)")]
    [InlineData("This is the final notice", ForbiddenKind.FalseUrgency, "18(b)")]
    [InlineData("I am an attorney, I said", ForbiddenKind.FalseAuthority, "18(a)")]
    [InlineData("I will call your boss", ForbiddenKind.Disclosure, "6(d)(1)")]
    public void Find_NamesPlaceReasonAndCitation(string text, ForbiddenKind kind, string paragraph)
    {
        var found = Assert.Single(NoteLanguage.Find(text));

        Assert.Equal(kind, found.Kind);
        Assert.Equal($"12 CFR 1006.{paragraph}", found.Citation.Text);
        Assert.Equal(found.Found, text.Substring(found.Start, found.Length));
        Assert.EndsWith(".", found.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Agreed to pay $50 every two weeks from December 4. Very kind on the phone.")]
    [InlineData("Lost her job in May; sent the affordability form. Classic case, no threat, kill switch not needed.")]
    [InlineData("Prefers calls after 5 pm. Works in a trashcan factory in Jailsville.")]
    public void Find_OrdinaryNotes_AreClean(string text)
    {
        Assert.Empty(NoteLanguage.Find(text));
    }

    [Fact]
    public void Find_SeveralPhrases_InTheOrderOfTheText()
    {
        var found = NoteLanguage.Find("Final warning, or else: jail.");

        Assert.Equal(["Final warning", "or else", "jail"], found.Select(phrase => phrase.Found));
    }

    [Fact]
    public void Find_ALongText_IsReadInGoodTime()
    {
        var text = string.Concat(Enumerable.Repeat("you will be ", 20_000));

        Assert.Empty(NoteLanguage.Find(text));
    }
}
