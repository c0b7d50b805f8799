using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Language;

/// <summary>A line of one of the files under <c>Sentences/</c>.</summary>
public sealed record LabelledSentence(string File, int Line, string Label, string? Kind, string Language, string? Setting, string Text)
{
    /// <summary>No pattern may be changed for one of these.</summary>
    public bool IsHeldOut => Text.Sum(sign => sign) % 3 == 0;

    /// <summary>The kinds of hint that it should give.</summary>
    public HashSet<HintKind> Hints => Label == "hint" ? [.. Kind!.Split(',').Select(kind => Enum.Parse<HintKind>(kind))] : [];

    public bool IsNote => File == "notes.txt";

    public OutgoingContext Context => new()
    {
        Form = MessageForm.Letter,
        Disclosure = DisclosureDue.None,
        IsTimeBarred = Setting == "barred",
        IsInValidationPeriod = Setting == "window",
    };

    public static IReadOnlyList<LabelledSentence> Read(string file) => [.. Lines(file).Select(row => Parse(file, row.Line, row.Number))];

    /// <summary>Files written later hold all three sorts; the first word says which.</summary>
    public static IReadOnlyList<LabelledSentence> Read(string file, string sort)
        => [.. Lines(file).Where(row => row.Line.StartsWith(sort + " ", StringComparison.Ordinal)).Select(row => Parse(sort == "note" ? "notes.txt" : file, row.Line[(sort.Length + 1)..], row.Number))];

    private static IEnumerable<(string Line, int Number)> Lines(string file)
    {
        using var stream = typeof(LabelledSentence).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Select((line, at) => (Line: line, Number: at + 1)).Where(row => row.Line.Contains('|') && !row.Line.StartsWith('#'));
    }

    private static LabelledSentence Parse(string file, string line, int number)
    {
        var (head, text) = (line.Split('|', 2)[0].Trim().Split(' '), line.Split('|', 2)[1].Trim());
        return head[0] is "fine" or "none"
            ? new(file, number, head[0], null, head[1], head.ElementAtOrDefault(2), text)
            : head[0] is "block" or "doubt"
                ? new(file, number, head[0], head[1], head[2], head.ElementAtOrDefault(3), text)
                : new(file, number, "hint", head[0], head[1], head.ElementAtOrDefault(2), text);
    }
}
