namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class CreditThreat
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.CreditThreat,
        Reason = "Claims to know what this does to a credit score or report.",
        Citation = Citation.RegulationF("18(a)"),
        Suggestion = "Nobody can promise or threaten a score. Leave it out.",
        English =
        [
            "(ruin|ruins|ruining|ruined|destroy|destroys|destroying|hurt|hurts|damage|damages|damaging|wreck|wrecks|kill|kills|affect|affects|harm|harms|tank|lower|lowers|drop|trash|negatively (affect|impact)|impact)( [\\w']+){0,3}? credit( scores?| ratings?| reports?| history| file)?",
            "credit (score|rating|history|report|file)?( \\w+){0,2} ?(will|would|can|could|may|might|is going to|gets?|goes|keeps) (be |get )?(go up|go down|up|down|improve|improved|drop|fall|suffer|suffers|ruined|destroyed|damaged|hurt|increase|rise|recover|restored|cleared|cleaned|repaired|better|worse|sink|tank)",
            "(improve|improves|raise|raises|boost|boosts|repair|repairs|fix|fixes|clear|clears|restore|restores|clean up|save|saves|protect|increase|rebuild) (your|his|her|their|the) credit( scores?| ratings?| reports?| history)?",
            "(removed?|deleted?|erased?|wiped?)<gap2> (from|off) (your|his|her|their) credit", "never (get|qualify for|be approved for|be able to get|buy)( \\w+){0,2} (loan|mortgage|house|car|apartment|credit)", "bad credit for",
            "(score|credit)( \\w+){0,6}? (a |an )?((serious|big|bad|major|huge) )?(hit|plunge|nosedive|beating)", "(no|nobody|no one|never will) ?(landlord|bank|lender|employer|dealer)?( \\w+){0,3}? (rent|lend|loan|hire|finance|give you credit|approve)( to)? you",
            "(raise|raises|boost|boosts|increase|improve|improves|lift)( \\w+){0,2}? (your|his|her|their) (credit )?(score|rating)", "(black )?(mark|stain|spot) on (your|his|her|their) (credit|score|record|file)", "blacklist(ed)?", "(your|his|her|their) credit('s| is| will be)( \\w+)? (toast|gone|finished|shot|useless|worthless)",
            "credit( \\w+){0,2}? (will|would|can|could) (never|not) (recover|be the same|come back|be good)",
        ],
        Spanish =
        [
            "(arruin|destru|perjudic|afect|manch|dan)[a-z]+ (a )?(su |el |la |tu )?(informe de |reporte de |historial de |puntaje de |puntuacion de )?(credito|historial|puntaje|puntuacion|buro)", "(arruin|destru|perjudic|afect|manch|dan)[a-z]+ (su|el|tu) [a-z]+ (de credito|crediticio)",
            "(historial|credito|puntaje|puntuacion|informe)( de credito| crediticio)? (quedara|sera|va a|estara|se vera|subira|bajara|mejorara)( [a-z]+)?", "(mejor|sub|repar|limpi|salv|proteg)[a-z]+ (su|el|tu) (credito|historial|puntaje|puntuacion)",
            "nadie (le|te) (va a )?(prestar|rentar|dara|fiar|alquilar)[a-z]*",
            "lista negra", "(subir|mejorar|aument)[a-z]* (su|el) (puntaje|puntuacion)", "(mancha|marca) en su (historial|credito)",
        ],
        Harmless = ["report(ed)? (any )?damage to (a |the )?credit (card|union)", "hurt (his|her|their|my|your) \\w+ (at|in) (the )?credit union"],
    };

    public static PhraseFamily Reporting { get; } = new()
    {
        Kind = FindingKind.CreditThreat,
        Severity = FindingSeverity.Doubtful,
        Reason = "Speaks of credit reporting as something that may follow.",
        Citation = Citation.RegulationF("18(c)(2)"),
        Suggestion = "Say so only if we report this account, and only as it is: disputed where it is disputed.",
        English =
        [
            "(may|might|could|will|can|'ll|going to|to)( also)?( be)? report(ed)?( \\w+){0,5}? (credit (bureaus?|agenc(y|ies)|reporting|report)|bureaus?|consumer reporting|equifax|experian|transunion)",
            "(appear|show up|stay|remain|go|placed|put)( \\w+){0,3}? on (your|his|her|their) credit( report| history| file)?",
        ],
        Spanish = ["(reportar|reportad|reporten|informar|informad|aparecer)[a-z]*( [a-z]+){0,5}? (agencias? de (credito|informacion)|buro( de credito)?|(historial|informe|reporte) de credito)"],
    };
}
