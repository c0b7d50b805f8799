using System.Buffers;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>Whoever hands over nothing hears it at once, and by the name of what is missing.</summary>
public sealed class NullTests
{
    private static readonly Decision Decision = Given.Call().Decide();
    private static readonly OutgoingContext Context = new() { Form = MessageForm.Text };

    private static readonly Dictionary<string, (string Parameter, Action Act)> Acts = new()
    {
        ["Decide"] = ("facts", () => Scenario.Engine.Decide(null!)),
        ["DecideUnderLawOf"] = ("facts", () => Scenario.Engine.DecideUnderLawOf(When.Day("2026-04-08"), null!)),
        ["Windows"] = ("facts", () => Scenario.Engine.Windows(null!, Duration.FromDays(1))),
        ["Replay"] = ("kept", () => Replay.Of(null!, Given.Call().Facts, When.Day("2026-04-08"))),
        ["Read"] = ("json", () => FactsJson.Read((string)null!)),
        ["Write a decision"] = ("decision", () => FactsJson.Write((Decision)null!)),
        ["Write a line"] = ("decision", () => FactsJson.WriteOneLine(null!, new ArrayBufferWriter<byte>())),
        ["Write a line nowhere"] = ("to", () => FactsJson.WriteOneLine(Decision, null!)),
        ["Write short"] = ("decision", () => FactsJson.WriteShort(null!, new ArrayBufferWriter<byte>())),
        ["Write short nowhere"] = ("to", () => FactsJson.WriteShort(Decision, null!)),
        ["Write the book"] = ("book", () => FactsJson.Write((RuleBook)null!)),
        ["Hints"] = ("text", () => Hints.From(null!)),
        ["Outgoing"] = ("text", () => OutgoingLanguage.Check(null!, Context)),
        ["Outgoing without context"] = ("context", () => OutgoingLanguage.Check("", null!)),
        ["Words"] = ("text", () => OutgoingLanguage.CheckWords(null!, Context)),
        ["Words without context"] = ("context", () => OutgoingLanguage.CheckWords("", null!)),
        ["Language"] = ("text", () => OutgoingLanguage.LanguageOf(null!)),
        ["Note"] = ("text", () => NoteLanguage.Check(null!)),
        ["Voicemail"] = ("text", () => LimitedContentMessage.Check(null!)),
        ["Number of the law"] = ("limit", () => NumberOfLaw.Of<int>(null!)),
        ["Example"] = ("engine", () => OfficialExample.All.SelectMany(example => example.Cases).OfType<ContactCase>().First().Ask(null!)),
        ["Rule book"] = ("version", () => _ = new RuleBook(null!, [])),
    };

    public static TheoryData<string> All => [.. Acts.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void Act_OnNothing_NamesWhatIsMissing(string act)
    {
        Assert.Equal(Acts[act].Parameter, Assert.Throws<ArgumentNullException>(Acts[act].Act).ParamName);
    }

    [Fact]
    public void RuleBook_WithoutAVersion_IsNone() => Assert.Throws<ArgumentException>(() => new RuleBook(" ", []));

    [Fact]
    public void DatedLimit_WithoutAValue_IsNone() => Assert.Throws<ArgumentException>(() => new DatedLimit<int>("A number", Citation.House));
}
