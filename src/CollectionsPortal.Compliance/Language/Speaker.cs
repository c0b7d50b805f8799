using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Whose words a note tells. "He called me an idiot" and "says his brother was arrested" are the debtor's; "told him that he will be arrested" is ours.</summary>
internal static partial class Speaker
{
    private const int Patience = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>True where the sentence, up to the phrase, is the debtor's: of two signs the later counts. What merely befell them counts only where nothing says that it was said to them.</summary>
    public static bool IsTheDebtor(FoldedText text, int at, FindingKind kind)
    {
        var start = text.SentenceStart(at);
        var before = text.Text[start..at].TrimStart();
        if (kind is FindingKind.Disclosure or FindingKind.Pressure && TheirOwnAct().IsMatch(before)) { return true; }

        var (theirs, ours) = (Last(Theirs(), before), Last(Ours(), before));
        return theirs > ours || (ours < 0 && CanHaveHappened(kind) && TheirLife().IsMatch(before));
    }

    /// <summary>What befalls people, apart from what is said to them.</summary>
    private static bool CanHaveHappened(FindingKind kind)
        => kind is FindingKind.Arrest or FindingKind.LegalThreat or FindingKind.Immigration or FindingKind.Pressure or FindingKind.FalseAuthority;

    private static int Last(Regex regex, string text)
    {
        var last = -1;
        foreach (var match in regex.EnumerateMatches(text)) { last = match.Index; }

        return last;
    }

    /// <summary>They speak, ask or feel.</summary>
    [GeneratedRegex(@"\b(he|she|they|debtor|customer|consumer|caller|client|husband|wife|mother|father|son|daughter|mr\.? \w+|ms\.? \w+|mrs\.? \w+) ((also|then|has|had|was|is) )?(says?|said|saying|stated?|states|claims?|claimed|called (me|us)|asks?|asked|afraid|scared|fears?|feared|worr(y|ies|ied)|feels?|felt|thinks?|thought|believes?|yell(s|ed)|shout(s|ed)|scream(s|ed)|wrote|writes|told (me|us)|tells|mentions?|mentioned|reports?|reported|complain(s|ed)|accus(es|ed)|wants?|hopes?|threatened (me|us|to)|wonders?|heard|insists?)\b|^(says|asks|asked if|asked whether|claims|states|afraid|fears|worried|wants|feels|feeling|reports|mentions|complains)\b|\b(dice|dijo|pregunt(a|o)|comenta|comento|menciona|menciono|me (llamo|dijo|grito|conto)|nos (llamo|dijo)|tiene miedo|teme|siente|cree|piensa|escribio|grito|se quej(a|o)|reclama)\b", Options, Patience)]
    private static partial Regex Theirs();

    /// <summary>What they did or what happened to them.</summary>
    [GeneratedRegex(@"\b(he|she|they|brother|sister|husband|wife|son|daughter|mother|father|debtor|customer|consumer|(his|her|their) \w+) (was|were|is|are|has|have|had|got|works?|worked|needs|plans|used|already|just|'s)\b|^(is|was|has|had|works|got|needs|wants) |\b(el|ella|su \w+) (fue|esta|estuvo|trabaja|tiene|ya|es)\b|\b(fue|estuvo|esta|ya le|ya lo|ya la)\b", Options, Patience)]
    private static partial Regex TheirLife();

    [GeneratedRegex(@"\b(i|we) (\w+ )?(said|told|warned|mentioned|explained|informed|advised|threatened|asked|called|let|can|could|will|would|may|might|are|have)\b|^(told|warned|informed|advised|mentioned|threatened|explained|reminded|let|gave|asked (him|her|them))\b|\b(told|warned|informed|advised|reminded|threatened) (him|her|them|debtor|customer|consumer)\b|\b(le|les) (dije|adverti|mencione|explique|comente|recorde|avise)\b|\b(dije|adverti|explique|mencione)\b", Options, Patience)]
    private static partial Regex Ours();

    /// <summary>"She told her sister", "he will pay today": what people do themselves is no act of ours.</summary>
    [GeneratedRegex(@"\b(he|she|they|who|debtor|customer|consumer|wife|husband|mother|father|brother|sister|son|daughter|employer|boss|wants to|ella|el)( has| had| already| will| also| just)? $", Options, Patience)]
    private static partial Regex TheirOwnAct();
}
