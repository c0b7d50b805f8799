using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What the one box was given, read in every way that makes sense, the likeliest first.</summary>
/// <remarks>A reading never scans: each is one index range over search terms, narrowed by further terms of the same debtor.</remarks>
public static class FindInput
{
    public const int MaxLength = 100;

    private const int FewestDigitsOfPhone = 7;

    /// <summary>Empty when nothing in it can be looked for. A last-four term holds the digits themselves: they are hashed before the search.</summary>
    public static IReadOnlyList<FindReading> Read(string? typed)
    {
        var text = (typed ?? string.Empty).Trim();
        if (text.Length is 0 or > MaxLength) { return []; }

        if (text.Contains('@', StringComparison.Ordinal)) { return [Of(SearchTermKind.Email, text.ToLowerInvariant())]; }

        var readings = text.Any(char.IsAsciiDigit) ? WithDigits(text) : Words(text);
        return ShortReference.TryParse(text, null, out var reference)
            ? [Exactly(SearchTermKind.Reference, SearchWords.Compact(reference.Value)), .. readings]
            : readings;
    }

    private static List<FindReading> WithDigits(string text)
    {
        var readings = new List<FindReading>();
        var digits = SearchWords.Digits(text);
        if (text.Any(char.IsLetter)) { readings.AddRange(Mixed(text)); }
        else if (digits.Length == 4) { readings.Add(Exactly(SearchTermKind.LastFour, digits)); }
        else if (IsZip(text)) { readings.Add(Exactly(SearchTermKind.Zip, digits[..5])); }
        else if (digits.Length >= FewestDigitsOfPhone && SearchWords.PhoneDigits(text) is { } phone) { readings.Add(Of(SearchTermKind.Phone, phone)); }

        var compact = SearchWords.Compact(text);
        if (compact.Length >= 3)
        {
            readings.Add(Of(SearchTermKind.Reference, compact));
            readings.Add(Of(SearchTermKind.AccountNumber, compact));
        }

        return readings;
    }

    /// <summary>"garcia 81004" and "garcia 0134": a ZIP or last four digits, which few people share, narrowed by the name.</summary>
    private static IEnumerable<FindReading> Mixed(string text)
    {
        var words = SearchWords.Fold(text);
        var numbers = words.Where(word => word.All(char.IsAsciiDigit)).ToList();
        var names = words.Where(word => word.All(char.IsLetter)).ToList();
        if (numbers.Count != 1 || names.Count == 0 || names.Count + 1 != words.Count || numbers[0].Length is not (4 or 5)) { return []; }

        var few = Exactly(numbers[0].Length == 5 ? SearchTermKind.Zip : SearchTermKind.LastFour, numbers[0]);
        return [names.Aggregate(few, (reading, name) => reading.With(SearchTermKind.NameWord, name, whole: name != names[^1]))];
    }

    private static List<FindReading> Words(string text)
    {
        var words = SearchWords.Fold(text);
        if (words.Count == 0) { return []; }

        var readings = new List<FindReading> { Name(words), Of(SearchTermKind.City, SearchWords.Phrase(text)) };
        if (words.Count > 1) { readings.Add(Of(SearchTermKind.NamePlace, string.Join(' ', words))); }
        if (words.Count > 2) { readings.Add(Of(SearchTermKind.NamePlace, string.Join(' ', words.Skip(1))).With(SearchTermKind.NameWord, words[0])); }

        return readings;
    }

    /// <summary>Two words meet in one stored pair, in either order, so the range holds only debtors with both; further words narrow it.</summary>
    private static FindReading Name(IReadOnlyList<string> words)
    {
        var last = words[^1];
        var whole = words.Take(words.Count - 1).OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal).ToList();
        if (whole.Count == 0) { return Of(SearchTermKind.NameWord, last); }

        var pair = Of(SearchTermKind.NamePair, $"{whole[0]} {last}");
        return whole.Skip(1).Aggregate(pair, (reading, word) => reading.With(SearchTermKind.NameWord, word));
    }

    private static bool IsZip(string text) =>
        text.Length == 5 && text.All(char.IsAsciiDigit)
        || text.Length == 10 && text[5] == '-' && SearchWords.Digits(text).Length == 9;

    private static FindReading Of(SearchTermKind kind, string term) => new(kind, term, Whole: false, []);

    private static FindReading Exactly(SearchTermKind kind, string term) => new(kind, term, Whole: true, []);
}
