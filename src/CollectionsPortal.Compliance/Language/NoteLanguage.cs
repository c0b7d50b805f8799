using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Finds words in a note that suggest that something was said which must not be said. A first set: it flags for a person to read, and clears nobody.</summary>
public static partial class NoteLanguage
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const int Patience = 1000;

    private static readonly (Regex Pattern, ForbiddenKind Kind, string Reason, Citation Citation)[] Phrases =
    [
        (Violence(), ForbiddenKind.Violence, "Threatens harm to a person, their name or their property.", Citation.RegulationF("14(c)")),
        (Abuse(), ForbiddenKind.Abuse, "Abuses or insults the person.", Citation.RegulationF("14(d)")),
        (Arrest(), ForbiddenKind.Arrest, "Speaks of arrest, prison or a crime: owing money is none.", Citation.RegulationF("18(b)")),
        (LegalThreat(), ForbiddenKind.LegalThreat, "Threatens wages, property or a suit: only what is lawful and intended may be said.", Citation.RegulationF("18(c)")),
        (FalseUrgency(), ForbiddenKind.FalseUrgency, "Invents a deadline or a last chance.", Citation.RegulationF("18(b)")),
        (FalseAuthority(), ForbiddenKind.FalseAuthority, "Pretends to speak for an authority, a court or a lawyer.", Citation.RegulationF("18(a)")),
        (Disclosure(), ForbiddenKind.Disclosure, "Tells others of the debt, or threatens to.", Citation.RegulationF("6(d)(1)")),
    ];

    /// <summary>Every place where such words stand, in the order of the text; empty where none do.</summary>
    public static IReadOnlyList<ForbiddenPhrase> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<ForbiddenPhrase>? found = null;
        foreach (var (pattern, kind, reason, citation) in Phrases)
        {
            foreach (var match in pattern.EnumerateMatches(text))
            {
                (found ??= []).Add(new ForbiddenPhrase(match.Index, match.Length, text.Substring(match.Index, match.Length), kind, reason, citation));
            }
        }

        return found is null ? [] : [.. found.OrderBy(phrase => phrase.Start).ThenBy(phrase => phrase.Kind)];
    }

    [GeneratedRegex(@"\b(hurt you|harm you|beat you( up)?|break your (legs|arms|neck)|kill you|come after you|you('ll| will) (regret|be sorry)|(know|knows) where (you|they|he|she) lives?|watch your back|burn (down )?your)\b", Options, Patience)]
    private static partial Regex Violence();

    [GeneratedRegex(@"\b(deadbeat|loser|scum(bag)?|idiot|moron|stupid|lowlife|low[- ]life|trash|crook|thief|liar|bitch|bastard|asshole|f\*+k|fuck\w*|shit\w*|pathetic|shame on you|parasite|freeloader)\b", Options, Patience)]
    private static partial Regex Abuse();

    [GeneratedRegex(@"\b(arrest(ed|ing)?|jail(ed)?|prison|imprison(ed|ment)?|lock(ed)? (you |them |him |her )?up|handcuff(s|ed)?|warrant|criminal (charge|charges|case|complaint)|felony|press(ing)? charges|police|sheriff|fraud charges?)\b", Options, Patience)]
    private static partial Regex Arrest();

    [GeneratedRegex(@"\b(garnish(ed|ing|ment)?|seiz(e|ed|ing) (your|their|his|her) \w+|take (your|their|his|her) (house|home|car|wages|paycheck|kids|children)|sue (you|them|him|her)|(you|they|he|she)('ll| will) be sued|put a lien|repossess(ed|ing|ion)?|freeze (your|their|his|her) (account|accounts|bank account)|legal action|deport(ed|ation)?)\b", Options, Patience)]
    private static partial Regex LegalThreat();

    [GeneratedRegex(@"\b(final (notice|demand|warning|chance|opportunity)|last (chance|warning|notice)|immediate action|act now|or else|(within|in) 24 hours|today only|before it('s| is) too late|no more chances|pay (right )?now)\b", Options, Patience)]
    private static partial Regex FalseUrgency();

    [GeneratedRegex(@"\b((from|with) the (court|courthouse|district attorney|da's office|irs|government|federal government|attorney general)|i('m| am) (an attorney|a lawyer|an officer|a detective|an investigator)|law enforcement|process server|(case|file) (is )?(with|before) (the |a )?(judge|court)|credit bureau (calling|here))\b", Options, Patience)]
    private static partial Regex FalseAuthority();

    [GeneratedRegex(@"\b((tell|told|call|called|inform|informed|contact|contacted) (your|their|his|her|the) (boss|employer|neighbou?rs?|family|mother|father|parents|friends?|coworkers?|co-workers?|landlord|commanding officer)|everyone will know|post (it|this) (online|on facebook)|wall of shame)\b", Options, Patience)]
    private static partial Regex Disclosure();
}
