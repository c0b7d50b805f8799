namespace CollectionsPortal.Compliance.Language;

/// <summary>How people say one thing that we record.</summary>
internal sealed class HintFamily
{
    private readonly Lazy<PhraseSet> phrases;

    public HintFamily() => phrases = new(() => new PhraseSet(English!, Spanish!, Harmless));

    public required HintKind Kind { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    public required IReadOnlyList<string> Spanish { get; init; }

    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>Something that is so, rather than something they want: "if I lost my job" and "do you have a lawyer?" tell nothing.</summary>
    public bool IsFact { get; init; }

    /// <summary>Only the person's own, or their spouse's: a brother in the army changes nothing.</summary>
    public bool IsPersonal { get; init; }

    public IEnumerable<(int Start, int Length)> Match(FoldedText text)
        => phrases.Value.Match(text.Text).Where(place => !Denial.Precedes(text.Text, place.Start)
            && !(IsFact && Supposition.Precedes(text, place.Start))
            && !(IsPersonal && Supposition.IsAboutAnother(text, place.Start)));
}
