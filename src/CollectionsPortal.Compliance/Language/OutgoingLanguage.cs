using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Language.Phrases;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// Reads a text before it leaves: what it may not say, what it must say, and for a limited-content voicemail that it holds exactly what 12 CFR 1006.2(j) lists.
/// A clean answer means that nothing known was found, not that the text is lawful.
/// </summary>
public static class OutgoingLanguage
{
    /// <summary>All findings in the order of the text, what is missing last; empty where there are none.</summary>
    public static IReadOnlyList<LanguageFinding> Check(string text, OutgoingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        var folded = FoldedText.Lower(text);
        var found = Words(folded, context);
        if (context.Form == MessageForm.LimitedContentMessage)
        {
            found.AddRange(LimitedContentMessage.Check(text, context.BusinessName, context.IsKnownThirdParty));
        }
        else
        {
            found.AddRange(Lines(folded, context));
        }

        return PhraseTables.Sort(found);
    }

    /// <summary>What must not leave in any case: nothing here may be sent.</summary>
    public static bool MayLeave(IReadOnlyList<LanguageFinding> findings) => !findings.Any(finding => finding.IsBlocking);

    /// <summary>In which languages a text is written, as far as its words tell; lines that must stand in it are not told apart from the rest.</summary>
    public static MessageLanguage LanguageOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LanguageDetector.Of(FoldedText.Lower(text), []);
    }

    /// <summary>Forbidden and doubtful words alone, required lines left out: for a sentence rather than a whole message.</summary>
    public static IReadOnlyList<LanguageFinding> CheckWords(string text, OutgoingContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        return PhraseTables.Sort(Words(FoldedText.Lower(text), context));
    }

    private static List<LanguageFinding> Words(FoldedText text, OutgoingContext context)
    {
        var found = new List<LanguageFinding>();
        foreach (var family in PhraseTables.Always.Concat(PhraseTables.OfMessages))
        {
            found.AddRange(family.Match(text).Select(place => Weigh(family.At(text, place.Start, place.Length), context)));
        }

        if (context.IsTimeBarred != false) { found.AddRange(TimeBarred.Family.Match(text).Select(place => Weigh(TimeBarred.Family.At(text, place.Start, place.Length), context))); }

        if (context.IsInValidationPeriod != false) { found.AddRange(Overshadowing.Family.Match(text).Select(place => Weigh(Overshadowing.Family.At(text, place.Start, place.Length), context))); }

        found.AddRange(CardNumbers.In(text).Select(place => Secrets.Card.At(text, place.Start, place.Length)));
        if (context.Purpose == ContactPurpose.LocationInformation) { found.AddRange(DebtWords.Location.Match(text).Select(place => DebtWords.Location.At(text, place.Start, place.Length))); }

        if (context.Purpose == ContactPurpose.OptOutConfirmation) { found.AddRange(DebtWords.Confirmation.Match(text).Select(place => DebtWords.Confirmation.At(text, place.Start, place.Length))); }

        return found;
    }

    /// <summary>The same words weigh more on an old debt, and less where a suit is lawful and intended.</summary>
    private static LanguageFinding Weigh(LanguageFinding finding, OutgoingContext context) => finding.Kind switch
    {
        FindingKind.LegalThreat when context.IsTimeBarred == true => TimeBarred.Made(finding, FindingSeverity.Block),
        FindingKind.LegalThreat when context.IsTimeBarred is null && !finding.IsBlocking => TimeBarred.Made(finding, FindingSeverity.Doubtful),
        FindingKind.LegalThreat when context.LegalStepIsIntended => finding with { Severity = FindingSeverity.Doubtful },
        FindingKind.TimeBarred when context.IsTimeBarred is null => finding with { Severity = FindingSeverity.Doubtful },
        FindingKind.Overshadowing when context.IsInValidationPeriod is null => finding with { Severity = FindingSeverity.Doubtful },
        _ => finding,
    };

    private static IEnumerable<LanguageFinding> Lines(FoldedText text, OutgoingContext context)
    {
        var due = new List<RequiredLine>();
        if (context.Required.Contains(RequiredContent.OptOutLine) || (context.IsElectronic && context.Purpose != ContactPurpose.LocationInformation)) { due.Add(RequiredLines.OptOut); }

        if (Disclosure(context) is { } disclosure) { due.Add(disclosure); }

        due.AddRange(context.Required.Select(RequiredLines.Of).OfType<RequiredLine>());

        var languages = LanguageDetector.Of(text, [.. due.SelectMany(line => line.Places(text))]);
        if (languages == MessageLanguage.Other) { yield return Unread(text); }

        foreach (var line in due)
        {
            foreach (var finding in Lacking(line, text, languages)) { yield return finding; }
        }

        if (!context.IsElectronic) { yield break; }

        foreach (var (start, length) in RequiredLines.OptOutHurdles.Match(text)) { yield return RequiredLines.OptOutHurdles.At(text, start, length); }
    }

    /// <summary>Unless it is known that more was said before, the fuller disclosure is due.</summary>
    private static RequiredLine? Disclosure(OutgoingContext context) => context switch
    {
        { Purpose: ContactPurpose.LocationInformation or ContactPurpose.OptOutConfirmation } or { Disclosure: DisclosureDue.None } => null,
        { Disclosure: DisclosureDue.Later } when !context.Required.Contains(RequiredContent.FirstDisclosure) => RequiredLines.Later,
        _ => RequiredLines.Initial,
    };

    private static IEnumerable<LanguageFinding> Lacking(RequiredLine line, FoldedText text, MessageLanguage languages)
    {
        if (languages is MessageLanguage.None or MessageLanguage.Other)
        {
            return line.IsInAny(text) ? [] : [line.Lacking(text, MessageLanguage.English)];
        }

        // Only 18(e)(4) asks for the language by name; 6(e) asks that the line be clear.
        var severity = line.Kind == FindingKind.OptOutLine && line.IsInAny(text) ? FindingSeverity.Doubtful : FindingSeverity.Block;
        return new[] { MessageLanguage.English, MessageLanguage.Spanish }
            .Where(language => languages.HasFlag(language) && !line.IsIn(text, language))
            .Select(language => line.Lacking(text, language, severity));
    }

    private static LanguageFinding Unread(FoldedText text) => new()
    {
        Start = 0,
        Length = text.Original.Length,
        Words = text.Original,
        Kind = FindingKind.UnknownLanguage,
        Severity = FindingSeverity.Doubtful,
        Reason = "This is neither English nor Spanish, so its words were not checked.",
        Citation = Citation.House,
        Certainty = Certainty.Read,
        Suggestion = "Have somebody who reads the language check it, disclosures included.",
    };
}
