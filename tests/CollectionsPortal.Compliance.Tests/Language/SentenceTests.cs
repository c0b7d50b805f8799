using CollectionsPortal.Compliance.Language;
using Xunit.Abstractions;

namespace CollectionsPortal.Compliance.Tests.Language;

/// <summary>How good the language checks are, on labelled sentences. The figures stand in <c>docs/law/language.md</c>.</summary>
public sealed class SentenceTests(ITestOutputHelper output)
{
    private const double RecallBar = 0.95;
    private const double PrecisionBar = 0.90;

    [Theory]
    [InlineData("outgoing.txt")]
    [InlineData("notes.txt")]
    public void Check_LabelledSentences_MeetTheBar(string file)
    {
        var sentences = LabelledSentence.Read(file);

        var all = Blocked(file, sentences);
        Print(all, Blocked(file + ", tuned on", [.. sentences.Where(s => !s.IsHeldOut)]), Blocked(file + ", held out", [.. sentences.Where(s => s.IsHeldOut)]));
        Print([.. new[] { "en", "es" }.Select(language => Blocked($"{file}, {language}", [.. sentences.Where(s => s.Language == language)]))]);
        Print(Doubted(file + ", doubtful or worse", sentences));
        Explain(file, [.. sentences.Where(s => !s.IsHeldOut)], []);

        Assert.True(all.Recall >= RecallBar && all.Precision >= PrecisionBar, all.ToString());
    }

    [Fact]
    public void Hints_LabelledSentences_MeetTheBar()
    {
        var sentences = LabelledSentence.Read("hints.txt");

        var all = Hinted("hints.txt", sentences);
        Print(all, Hinted("hints.txt, tuned on", [.. sentences.Where(s => !s.IsHeldOut)]), Hinted("hints.txt, held out", [.. sentences.Where(s => s.IsHeldOut)]));
        Print([.. new[] { "en", "es" }.Select(language => Hinted($"hints.txt, {language}", [.. sentences.Where(s => s.Language == language)]))]);
        Explain("hints.txt", [], [.. sentences.Where(s => !s.IsHeldOut)]);

        Assert.True(all.Recall >= RecallBar && all.Precision >= PrecisionBar, all.ToString());
    }

    /// <summary>Written later. A bar on what is found of "blind.txt" would invite to fit it; ordinary sentences must be left alone in both.</summary>
    [Theory]
    [InlineData("learned.txt")]
    [InlineData("blind.txt")]
    [InlineData("learned-later.txt")]
    [InlineData("unseen.txt")]
    public void LaterSentences_AreMeasured_AndOrdinaryOnesLeftAlone(string file)
    {
        var (outgoing, notes, hints) = (LabelledSentence.Read(file, "out"), LabelledSentence.Read(file, "note"), LabelledSentence.Read(file, "hint"));

        Print(Blocked($"{file}, outgoing", outgoing), Blocked($"{file}, notes", notes), Blocked($"{file}, both", [.. outgoing, .. notes]), Hinted($"{file}, hints", hints));
        if (file.StartsWith("learned", StringComparison.Ordinal)) { Explain(file, [.. outgoing, .. notes], hints); }

        var ordinary = outgoing.Concat(notes).Where(s => s.Label == "fine").ToList();
        Assert.True(ordinary.Count(s => Find(s).Any(f => f.IsBlocking)) * 20 <= ordinary.Count, "More than one ordinary sentence in twenty is blocked.");
        Assert.True(Hinted(file, hints).Precision >= PrecisionBar);
    }

    [Fact]
    public void Sentences_AreMany_TwoThirdsOrdinary_AThirdHeldOut()
    {
        var sentences = new[] { "outgoing.txt", "notes.txt", "hints.txt" }.SelectMany(LabelledSentence.Read).ToList();

        Assert.True(sentences.Count >= 400);
        Assert.InRange((double)sentences.Count(s => s.Label is "fine" or "none") / sentences.Count, 0.6, 0.75);
        Assert.InRange((double)sentences.Count(s => s.IsHeldOut) / sentences.Count, 0.28, 0.4);
        Assert.Equal(sentences.Count, sentences.Select(s => s.Text).Distinct().Count());
    }

    /// <summary>Names the sentences that come out otherwise than labelled, except those held out.</summary>
    private void Explain(string file, IReadOnlyList<LabelledSentence> checks, IReadOnlyList<LabelledSentence> hints)
    {
        foreach (var sentence in checks.Where(s => !IsRight(s)))
        {
            output.WriteLine($"{file}:{sentence.Line} {sentence.Label} {sentence.Kind} | {sentence.Text} -> {string.Join(", ", Find(sentence).Select(f => $"{f.Severity} {f.Kind} “{f.Words}”"))}");
        }

        foreach (var sentence in hints.Where(s => !s.Hints.SetEquals(Hints.From(s.Text).Select(h => h.Kind))))
        {
            output.WriteLine($"{file}:{sentence.Line} {sentence.Kind} | {sentence.Text} -> {string.Join(", ", Hints.From(sentence.Text).Select(h => $"{h.Kind} “{h.Words}”"))}");
        }
    }

    private void Print(params Score[] scores)
    {
        foreach (var score in scores) { output.WriteLine(score.ToString()); }
    }

    /// <summary>Of the sentences that must be blocked, how many are, and for the right kind of reason.</summary>
    private static Score Blocked(string name, IReadOnlyList<LabelledSentence> sentences)
    {
        var blocked = sentences.Select(s => (Sentence: s, Is: Find(s).Any(f => f.IsBlocking))).ToList();
        return new(name, blocked.Count(b => b.Is && b.Sentence.Label == "block"), blocked.Count(b => !b.Is && b.Sentence.Label == "block"), blocked.Count(b => b.Is && b.Sentence.Label != "block"));
    }

    /// <summary>Each hint of a sentence counts by itself.</summary>
    private static Score Hinted(string name, IReadOnlyList<LabelledSentence> sentences)
    {
        var found = sentences.Select(s => (s.Hints, Is: Hints.From(s.Text).Select(h => h.Kind).ToHashSet())).ToList();
        return new(name, found.Sum(f => f.Is.Count(f.Hints.Contains)), found.Sum(f => f.Hints.Count(kind => !f.Is.Contains(kind))), found.Sum(f => f.Is.Count(kind => !f.Hints.Contains(kind))));
    }

    private static Score Doubted(string name, IReadOnlyList<LabelledSentence> sentences)
    {
        var found = sentences.Select(s => (Sentence: s, Is: Find(s).Count > 0)).ToList();
        return new(name, found.Count(b => b.Is && b.Sentence.Label != "fine"), found.Count(b => !b.Is && b.Sentence.Label != "fine"), found.Count(b => b.Is && b.Sentence.Label == "fine"));
    }

    private static bool IsRight(LabelledSentence sentence) => sentence.Label switch
    {
        "block" => Find(sentence).Any(f => f.IsBlocking && f.Kind.ToString() == sentence.Kind),
        "doubt" => Find(sentence).Count > 0 && !Find(sentence).Any(f => f.IsBlocking),
        _ => Find(sentence).Count == 0,
    };

    private static IReadOnlyList<LanguageFinding> Find(LabelledSentence sentence)
        => sentence.IsNote ? NoteLanguage.Check(sentence.Text) : OutgoingLanguage.CheckWords(sentence.Text, sentence.Context);
}
