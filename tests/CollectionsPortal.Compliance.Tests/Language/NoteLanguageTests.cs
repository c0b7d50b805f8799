using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

public sealed class NoteLanguageTests
{
    [Theory]
    [InlineData("Told him we know where you live.", FindingKind.Violence, "14(c)")]
    [InlineData("Called her a DEADBEAT", FindingKind.Abuse, "14(d)")]
    [InlineData("Said that he will be arrested on Monday", FindingKind.Arrest, "18(b)(3)")]
    [InlineData("We can garnish his wages", FindingKind.LegalThreat, "18(c)(1)")]
    [InlineData("This is the final notice", FindingKind.FalseUrgency, "18(a)")]
    [InlineData("I am an attorney, I said", FindingKind.FalseAuthority, "18(b)(1)")]
    [InlineData("I will call your boss", FindingKind.Disclosure, "6(d)(1)")]
    [InlineData("I told her she should be ashamed", FindingKind.Shaming, "14(a)")]
    public void Check_NamesPlaceReasonAndCitation(string text, FindingKind kind, string paragraph)
    {
        var found = Assert.Single(NoteLanguage.Check(text));

        Assert.Equal(kind, found.Kind);
        Assert.Equal($"12 CFR 1006.{paragraph}", found.Citation.Text);
        Assert.Equal(found.Words, text.Substring(found.Start, found.Length));
        Assert.EndsWith(".", found.Reason, StringComparison.Ordinal);
        Assert.EndsWith(".", found.Suggestion, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Agreed to pay $50 every two weeks from December 4. Very kind on the phone.")]
    [InlineData("Lost her job in May; sent the affordability form. Classic case, no threat, kill switch not needed.")]
    [InlineData("Prefers calls after 5 pm. Works in a trashcan factory in Jailsville.")]
    public void Check_OrdinaryNotes_AreClean(string text)
    {
        Assert.Empty(NoteLanguage.Check(text));
    }

    [Fact]
    public void Check_SeveralPhrases_InTheOrderOfTheText()
    {
        var found = NoteLanguage.Check("Final warning, or else: jail.");

        Assert.Equal(["Final warning", "or else", "jail"], found.Select(phrase => phrase.Words));
    }

    [Theory]
    [InlineData("Le dije: «¡es su última oportunidad!»", "última oportunidad")]
    [InlineData("Told her it\u2019s the FINAL\u00a0 notice", "FINAL\u00a0 notice")]
    [InlineData("Le dije que es un sinvergu\u0308enza", "sinvergu\u0308enza")]
    public void Check_AccentsCaseAndTypography_DoNotHideWords_AndThePlaceIsTheOriginals(string text, string words)
    {
        Assert.Equal(words, Assert.Single(NoteLanguage.Check(text)).Words);
    }

    [Theory]
    [InlineData("He called me an idiot.", false)]
    [InlineData("I called him an idiot.", true)]
    [InlineData("Says his brother was arrested.", false)]
    [InlineData("Told him that he will be arrested.", true)]
    [InlineData("She asked if she could be arrested; told her nobody is arrested for a debt.", false)]
    [InlineData("She told her sister about it.", false)]
    [InlineData("I told her sister about it.", true)]
    public void Check_WhoseWordsTheyAre_Decides(string text, bool isFound)
    {
        Assert.Equal(isFound, NoteLanguage.Check(text).Count > 0);
    }

    [Theory]
    [InlineData("card 4111111111111111", FindingKind.CardNumber, "4111111111111111")]
    [InlineData("card 4111.1111.1111.1111, thanks", FindingKind.CardNumber, "4111.1111.1111.1111")]
    [InlineData("CVV: 123", FindingKind.SecurityCode, "CVV: 123")]
    [InlineData("SSN 219-09-9999.", FindingKind.NationalId, "219-09-9999")]
    [InlineData("routing 051000017", FindingKind.BankAccount, "routing 051000017")]
    [InlineData("password is bluecat9", FindingKind.Password, "password is bluecat9")]
    public void Check_DataThatMustNotBeKept_IsNamed(string text, FindingKind kind, string words)
    {
        var found = Assert.Single(NoteLanguage.Check(text), finding => finding.Kind == kind);

        Assert.Equal(words, found.Words);
        Assert.True(found.IsBlocking);
        Assert.True(NoteLanguage.MustNotBeKept(kind));
    }

    [Theory]
    [InlineData("4111111111111112")]
    [InlineData("1234567890123456")]
    [InlineData("Reference 41111111111111111")]
    [InlineData("SSN last four 9999 matched, phone 804-555-0134")]
    [InlineData("Password is reset, CVV not taken")]
    public void Check_OtherNumbersAndMentions_AreFine(string text)
    {
        Assert.Empty(NoteLanguage.Check(text));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void Check_ALongText_IsReadInGoodTime()
    {
        var text = string.Concat(Enumerable.Repeat("you will be ", 20_000));

        Assert.Empty(NoteLanguage.Check(text));
    }
}
