using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

/// <summary>What takes words back, and what does not.</summary>
public sealed class OutgoingWordsTests
{
    private static readonly OutgoingContext Text = new()
    {
        Form = MessageForm.Text,
        Disclosure = DisclosureDue.Later,
        IsTimeBarred = false,
        IsInValidationPeriod = false,
    };

    [Theory]
    [InlineData("If you do not pay, you will be arrested.")]
    [InlineData("If not, we will sue you.")]
    [InlineData("Why not pay before we sue you?")]
    [InlineData("Pay or we garnish your wages, no excuses.")]
    public void Check_ANotElsewhereInTheSentence_ExcusesNothing(string text)
    {
        Assert.False(OutgoingLanguage.MayLeave(OutgoingLanguage.CheckWords(text, Text)));
    }

    [Theory]
    [InlineData("We will never sue you.")]
    [InlineData("You cannot be arrested for a debt.")]
    [InlineData("No one will be arrested.")]
    [InlineData("No le vamos a demandar.")]
    [InlineData("Nadie va a la cárcel por una deuda.")]
    public void Check_TheContrarySaid_IsFine(string text)
    {
        Assert.Empty(OutgoingLanguage.CheckWords(text, Text));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void Check_AnyText_IsReadInGoodTime_AndPlacesLieWithinIt()
    {
        var text = string.Concat(Enumerable.Repeat("we will we’ll «ñ» take your ", 4_000)) + "house";

        var found = OutgoingLanguage.Check(text, Text);

        Assert.NotEmpty(found);
        Assert.All(found, f => Assert.InRange(f.End, f.Start, text.Length));
        Assert.All(found.Where(f => f.Kind != FindingKind.UnknownLanguage), f => Assert.Equal(f.Words, text.Substring(f.Start, f.Length)));
    }
}
