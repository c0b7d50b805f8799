namespace CollectionsPortal.Compliance.Language;

/// <summary>Phrases of one kind as a table, with what is to be said about them.</summary>
internal sealed class PhraseFamily
{
    private readonly Lazy<PhraseSet> phrases;

    public PhraseFamily() => phrases = new(() => new PhraseSet(English!, Spanish!, Harmless));

    public required FindingKind Kind { get; init; }

    public FindingSeverity Severity { get; init; } = FindingSeverity.Block;

    public required string Reason { get; init; }

    public required Citation Citation { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Read;

    public required string Suggestion { get; init; }

    public required IReadOnlyList<string> English { get; init; }

    public required IReadOnlyList<string> Spanish { get; init; }

    /// <summary>Longer phrases that mean something else; what lies within one is no finding.</summary>
    public IReadOnlyList<string> Harmless { get; init; } = [];

    /// <summary>"We do not garnish wages" says the contrary.</summary>
    public bool CanBeDenied { get; init; } = true;

    /// <summary>A "not" inside the phrase takes it back as well.</summary>
    public bool CanBeDeniedWithin { get; init; }

    /// <summary>"Was garnished last year" tells what others did.</summary>
    public bool CanHaveHappened { get; init; }

    /// <summary>Where the phrases stand, in folded places, those that are denied or harmless left out.</summary>
    public IEnumerable<(int Start, int Length)> Match(FoldedText text)
        => phrases.Value.Match(text.Text).Where(place => !IsTakenBack(text.Text, place.Start, place.Length));

    public LanguageFinding At(FoldedText text, int start, int length)
    {
        var (from, size, words) = text.Locate(start, length);
        return new LanguageFinding
        {
            Start = from,
            Length = size,
            Words = words,
            Kind = Kind,
            Severity = Severity,
            Reason = Reason,
            Citation = Citation,
            Certainty = Certainty,
            Suggestion = Suggestion,
        };
    }

    private bool IsTakenBack(string text, int start, int length)
        => (CanBeDenied && (Denial.Precedes(text, start) || Denial.Follows(text, start + length)))
        || (CanBeDeniedWithin && Denial.IsWithin(text.AsSpan(start, length)))
        || (CanHaveHappened && Denial.HasHappened(text, start));
}
