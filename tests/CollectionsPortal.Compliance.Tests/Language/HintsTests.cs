using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

public sealed class HintsTests
{
    [Theory]
    [InlineData("Says her attorney is Ms Ortiz.", HintKind.Lawyer, "her attorney")]
    [InlineData("¡Deje de llamarme, por favor!", HintKind.StopCalls, "Deje de llamarme")]
    [InlineData("No me llame\u00a0al trabajo.", HintKind.NotAtWork, "No me llame\u00a0al trabajo")]
    [InlineData("I don’t owe this", HintKind.Dispute, "don’t owe this")]
    public void From_NamesTheKindAndTheWordsAsTheyStand(string text, HintKind kind, string words)
    {
        var hint = Assert.Single(Hints.From(text));

        Assert.Equal((kind, words, words), (hint.Kind, hint.Words, text.Substring(hint.Start, hint.Length)));
    }

    [Theory]
    [InlineData("I don't have a lawyer.")]
    [InlineData("I am not bankrupt.")]
    [InlineData("If I lost my job, what then?")]
    [InlineData("I asked: do you have a lawyer?")]
    [InlineData("My brother is in the army.")]
    [InlineData("No estoy en bancarrota.")]
    [InlineData("Preguntó qué significa bancarrota.")]
    [InlineData("")]
    public void From_DeniedAskedSupposedOrSomebodyElses_IsNone(string text)
    {
        Assert.Empty(Hints.From(text));
    }

    [Fact]
    public void From_TheNarrowerWish_StandsForTheWiderOne()
    {
        Assert.Equal([HintKind.NotAtWork], Hints.From("Don't call me at work.").Select(hint => hint.Kind));
        Assert.Equal([HintKind.StopCalls], Hints.From("Don't call me.").Select(hint => hint.Kind));
        Assert.Equal([HintKind.BadTime], Hints.From("Don't call me before noon.").Select(hint => hint.Kind));
    }

    [Fact]
    public void From_SeveralThings_InTheirOrder_EachOnce()
    {
        var hints = Hints.From("I lost my job, I filed for bankruptcy and my lawyer says stop calling me. Stop calling!");

        Assert.Equal([HintKind.JobLoss, HintKind.Bankruptcy, HintKind.Lawyer, HintKind.StopCalls], hints.Select(hint => hint.Kind));
    }

    [Theory]
    [InlineData("STOP")]
    [InlineData("Stop.")]
    [InlineData("quit")]
    [InlineData("ALTO")]
    public void From_AStopWordAlone_EndsTheMessages(string text)
    {
        Assert.Equal(HintKind.StopTexts, Assert.Single(Hints.From(text)).Kind);
    }

    [Fact]
    [Trait("Category", "Long")]
    public void From_ALongText_IsReadInGoodTime()
    {
        Assert.NotEmpty(Hints.From(string.Concat(Enumerable.Repeat("please do not ever call me or ", 4_000)) + "my lawyer"));
    }

    [Theory]
    [InlineData("Only email me, stop calling.", HintKind.OnlyEmail)]
    [InlineData("Please write letters only. Stop texting me.", HintKind.OnlyLetter)]
    public void From_OneWayOnly_StandsForAllThatItBars(string text, HintKind kind)
    {
        Assert.Equal([kind], Hints.From(text).Select(hint => hint.Kind));
    }

    [Theory]
    [InlineData("Is she moving? My lawyer will call.", true)]
    [InlineData("Is that so! My lawyer will call.", true)]
    [InlineData("If that is so; my lawyer will call.", true)]
    [InlineData("If my lawyer calls, fine.", false)]
    public void From_ASupposition_ReachesToTheEndOfItsSentence(string text, bool isTold)
    {
        Assert.Equal(isTold, Hints.From(text).Any(hint => hint.Kind == HintKind.Lawyer));
    }
}
