using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Finds in a creditor's remark what may bind us from the first day.</summary>
/// <remarks>
/// It would rather stop an agent for nothing than let a lawyer's letter pass: a needless stop costs a minute. It never records what it
/// found as a fact; a person reads the words and does that. English and Spanish.
/// </remarks>
public static partial class RemarkReader
{
    private static readonly (RemarkSigns Sign, Regex Words)[] Signs =
    [
        (RemarkSigns.Lawyer, Lawyer()),
        (RemarkSigns.InconvenientTime, Hours()),
        (RemarkSigns.Dispute, Dispute()),
        (RemarkSigns.Bankruptcy, Bankruptcy()),
        (RemarkSigns.Deceased, Deceased()),
        (RemarkSigns.Cease, Cease()),
        (RemarkSigns.Workplace, Workplace()),
        (RemarkSigns.Media, Media()),
        (RemarkSigns.Hardship, Hardship()),
        (RemarkSigns.Military, Military()),
    ];

    /// <summary>Everything that the remark seems to speak of; <see cref="RemarkSigns.None"/> when nothing in it could bind us.</summary>
    /// <param name="remark">The creditor's words; null and blank speak of nothing.</param>
    public static RemarkSigns Read(string? remark)
    {
        if (string.IsNullOrWhiteSpace(remark))
        {
            return RemarkSigns.None;
        }

        var signs = Signs.Where(known => known.Words.IsMatch(remark)).Aggregate(RemarkSigns.None, (all, known) => all | known.Sign);
        return signs == RemarkSigns.None && Unclear().IsMatch(remark) ? RemarkSigns.Other : signs;
    }

    [GeneratedRegex(@"\b(deceased|dece[aá]s\w*|died|dead|death|passed away|estate of|probate|executor\w*|widow\w*|fallec\w+|muri[oó]|difunt\w+|muerte)\b", Options, Timeout)]
    private static partial Regex Deceased();

    [GeneratedRegex(@"\b(bankrupt\w*|bk|chapter (7|11|12|13)|ch\.? ?(7|13)|trustee|automatic stay|bancarrota|quiebra)\b", Options, Timeout)]
    private static partial Regex Bankruptcy();

    [GeneratedRegex(@"\b(lawyers?|attorneys?|attny|atty|counsel\w*|represented|law (firm|office)s?|legal (aid|rep\w*)|esq|abogad\w+|legal services)\b", Options, Timeout)]
    private static partial Regex Lawyer();

    [GeneratedRegex(@"\b(cease|c&d|desist|(stop|no|quit|don'?t|do not|never|not) (any )?(more )?(call\w*|contact\w*|writ\w+|mail\w*|phon\w+|letters?|communicat\w+)|no (me )?llame\w*|refus\w+ to pay|harass\w*)\b", Options, Timeout)]
    private static partial Regex Cease();

    [GeneratedRegex(@"\b(disput\w+|wrong|incorrect|not (his|her|their|my|the) (debt|account|bill)|not mine|doesn'?t owe|does not owe|never (owed|received|opened)|already paid|paid in full|settled|fraud\w*|identity theft|id theft|stolen|contest\w*|denies|error|overcharged?|inaccurate|reclam\w+|no es m[ií][oa]|equivocad\w+|insurance)\b", Options, Timeout)]
    private static partial Regex Dispute();

    [GeneratedRegex(@"\b(at work|work ?place|employer|at (his|her|their|my) job|on the job|boss|en el trabajo|trabajo|empleador)\b", Options, Timeout)]
    private static partial Regex Workplace();

    [GeneratedRegex(@"\b(\d{1,2}(:\d{2})? ?([ap]\.?m\b)|noon|mornings?|afternoons?|evenings?|nights?|weekends?|week ?days?|(mon|tues|wednes|thurs|fri|satur|sun)days?|(before|after|between|until) \d|works? nights?|night shift|inconvenient|hours?|time zone|holidays?|sabbath|tarde|ma[ñn]ana|noche|despu[eé]s de|antes de)\b", Options, Timeout)]
    private static partial Regex Hours();

    [GeneratedRegex(@"\b((by|via|only|no|stop|prefers?) (e-?mails?|texts?|sms|letters?|phone|post|mail)|(e-?mail|text|sms|mail|letter|phone)s? only|opt(ed)?[ -]?out|unsubscrib\w*|wrong number|do not (text|e-?mail)|solo (correo|texto))\b", Options, Timeout)]
    private static partial Regex Media();

    [GeneratedRegex(@"\b(military|active duty|deploy\w+|scra|army|navy|marines?|air force|national guard|incarcerat\w+|prison|jail|inmate)\b", Options, Timeout)]
    private static partial Regex Military();

    [GeneratedRegex(@"\b(suicid\w*|disab\w+|hospice|hospital\w*|cancer|dementia|alzheimer\w*|deaf|blind|mental\w*|hardship|domestic violence|abus\w+|minor|under ?age|guardian\w*|power of attorney|poa|interpreter|vulnerab\w+|ill(ness)?|terminal\w*)\b", Options, Timeout)]
    private static partial Regex Hardship();

    [GeneratedRegex(@"\b(call\w*|contact\w*|legal\w*|court|lawsuit|sue[ds]?|suing|complain\w*|cfpb|attorney general|stop|refus\w*|consent\w*|request\w*|llam\w+|demand\w*|warning|caution|threat\w*|confidential|do not|don'?t|never)\b", Options, Timeout)]
    private static partial Regex Unclear();

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    /// <summary>Milliseconds. None of the patterns backtracks much; this only bounds what a hostile file could cost.</summary>
    private const int Timeout = 1000;
}
