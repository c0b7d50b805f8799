using CollectionsPortal.Compliance.Language.Phrases;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// Reads a note: words that suggest that something was said which must not be said, and data that must not stand in a note.
/// It flags for a person to read, and clears nobody. What the debtor said or lived through is left alone.
/// </summary>
public static class NoteLanguage
{
    /// <summary>Every place, in the order of the text; empty where there is none.</summary>
    public static IReadOnlyList<LanguageFinding> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0) { return []; }

        var folded = FoldedText.Lower(text);
        var found = new List<LanguageFinding>();
        foreach (var family in PhraseTables.Always)
        {
            found.AddRange(family.Match(folded).Where(place => !Speaker.IsTheDebtor(folded, place.Start, family.Kind)).Select(place => family.At(folded, place.Start, place.Length)));
        }

        found.AddRange(CardNumbers.In(folded).Select(place => Secrets.Card.At(folded, place.Start, place.Length)));
        foreach (var family in Secrets.ByWords)
        {
            found.AddRange(family.Match(folded).Select(place => family.At(folded, place.Start, place.Length)));
        }

        return found.Count == 0 ? [] : PhraseTables.Sort(found);
    }

    /// <summary>Data that may not be kept at all, rather than words that somebody should read.</summary>
    public static bool MustNotBeKept(FindingKind kind)
        => kind is FindingKind.CardNumber or FindingKind.SecurityCode or FindingKind.NationalId or FindingKind.BankAccount or FindingKind.Password;
}
