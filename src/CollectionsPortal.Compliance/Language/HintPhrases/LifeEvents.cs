namespace CollectionsPortal.Compliance.Language.HintPhrases;

/// <summary>What happened to the person, as far as it changes how we may or should act.</summary>
internal static class LifeEvents
{
    private const string Branch = "(army|navy|air force|marines?|marine corps|coast guard|space force|national guard|reserves?|military)";

    public static HintFamily Lawyer { get; } = new()
    {
        Kind = HintKind.Lawyer,
        IsFact = true,
        English =
        [
            "(my|his|her|their|our|debtor's|consumer's|new|bankruptcy) (\\w+ )?(lawyers?|attorneys?|counsel|law firm)('s)?", "(have|has|got|hired|hires|retained|found|gotten|using|'ve got)( an?| my own| a new)? (\\w+ )?(lawyers?|attorneys?|counsel|legal representation)", "(is|am|are|being|'m|'s|was)? ?represented by", "(lawyer|attorney) (is|named|name is|called|represents)", "(through|with) legal aid",
            "(attorney|lawyer)( [\\w']+){0,5}? (handling|handles|representing|represents|taking care of|dealing with) (this|it|my|me|everything)", "legal counsel",
        ],
        Spanish = ["(mi|su|nuestro|nuestra|mis|sus) abogad[oa]s?", "(tengo|tiene|tenemos|contrate|contrato|consegui|consiguio)( un| una)? abogad[oa]", "(representad[oa]|representa) (por|me|nos|un abogado)", "abogad[oa] (es|se llama|me representa)", "licenciad[oa]( \\w+)? (lleva|maneja|me representa|me ayuda)", "(mi caso|el caso|esto|mi asunto)( me)? lo (lleva|maneja)( un| una| mi)? (abogad[oa]|licenciad[oa])"],
        Harmless = ["your (lawyers?|attorneys?|counsel)"],
    };

    public static HintFamily PayDay { get; } = new()
    {
        Kind = HintKind.PayDay,
        English =
        [
            "(get|gets|getting|am|is|be|are|'m|'s) paid( again)? (on|every|each|weekly|biweekly|twice|the|next|this|by|monthly|bi-weekly|<day>)( (the )?(\\w+))?", "pay ?days?( \\w+){0,2}? (is|are|on|comes|falls)( \\w+){0,2}", "(paycheck|pay check|check|benefits?|pension|ssi|ssdi|disability|social security( check)?|direct deposit|deposit|wages|pay)( \\w+)? (comes|arrives|lands|gets in|hits|is deposited|goes in)( \\w+){0,2}? (the )?(\\d+\\w*|first|second|third|fourth|fifth|tenth|fifteenth|last|<day>)",
            "(get|gets|getting|receive|receives) (my|his|her|their) (social security|disability|pension|paycheck|check|benefits?|unemployment|ssi|ssdi)( check)? (on|every|by|around|the)( \\w+){0,2}",
        ],
        Spanish = ["(me|le|nos|les) pagan (los|el|cada|a fin|la)( \\w+)?", "(cobro|cobra|recibo|recibe)( \\w+){0,3}? (los|el|cada) (\\d+|<dia>|quincena|primer\\w*|ultim\\w*|dia)", "dia de pago( es)?( el| los)?( \\w+)?"],
    };

    public static HintFamily JobLoss { get; } = new()
    {
        Kind = HintKind.JobLoss,
        IsFact = true,
        IsPersonal = true,
        English =
        [
            "<i>('ve|'s| have| has| had)?( just| recently| also)? lost (my|his|her|their|our|the|a) (\\w+ )?jobs?", "(was|were|got|been|am|is|'m|'s)( just| recently)? (laid off|let go|fired|furloughed|made redundant|terminated)", "unemployed", "(on|collecting|collects|drawing|draws|get|gets|applied for) unemployment", "out of (work|a job)", "between jobs", "no (job|work|income)( right)? (now|at the moment|since|anymore|any more|currently)",
            "(don't|doesn't) have (a|any) (job|work|income)", "(i'm|i am|he's|she's|is|am|currently) not working", "no longer (work|works|working|employed)", "(haven't|hasn't) worked", "(can't|cannot|unable to) work", "(cut|reduced|cutting|slashed)( back)? (on )?(my|his|her|our|their) (hours|pay|shifts?|wages)", "(hours|shifts|pay) (were|got|have been|has been|was|are) (cut|reduced)",
            "(i'm|i am|he's|she's|currently|still) looking for (a |a new |another )?(job|work)", "(lost|quit|losing) (my|his|her) job",
            "(am|is|are|'m|'s|now|currently) without (work|a job|income)", "(plant|factory|store|restaurant|company|business|shop|office)( \\w+)? (closed( down)?|shut down|went under|went out of business) and",
        ],
        Spanish =
        [
            "(perdi|perdio|perdimos) (mi|el|su|nuestro) (trabajo|empleo)", "(me|le|lo|la|nos) (despidieron|corrieron|botaron|echaron del trabajo)", "(estoy|esta|quede|quedo|sigo|sigue)( \\w+)? ?(sin (trabajo|empleo)|desemplead[oa]|en el paro)", "desemplead[oa]", "no (tengo|tiene) (trabajo|empleo)", "(me|le|nos) (cortaron|redujeron|bajaron|quitaron) (las |mis |sus )?horas", "busc(o|a|ando) (trabajo|empleo)",
            "(me|se) (quede|quedo) sin (chamba|trabajo|empleo|jale)", "(perdi|perdio) (la|mi|su) chamba", "ya no (tengo|tiene) (trabajo|chamba|empleo)",
        ],
    };

    public static HintFamily Deceased { get; } = new()
    {
        Kind = HintKind.Deceased,
        IsFact = true,
        English =
        [
            "(passed|passes|passing) away", "(is|was|are|the) deceased", "(husband|wife|mother|father|mom|dad|brother|sister|son|daughter|he|she|spouse|partner|debtor|customer|consumer|grandmother|grandfather|uncle|aunt|mr\\.? \\w+|mrs\\.? \\w+)( has| have| just| recently|'s)* (died|passed|is dead|is gone now)( (on|in|last|yesterday|this|two|three|a))?", "no longer with us", "(handle|handling|settle|settling|executor of|executrix of|administrator of|in charge of)( \\w+){0,2}? estate", "executor|executrix", "death certificate", "(his|her) (funeral|obituary)", "widow(er|ed)?",
        ],
        Spanish = ["fallecio|falleciera", "(ha|esta|es|habia) (muert[oa]|fallecid[oa])", "murio", "difunt[oa]", "albacea", "(acta|certificado) de defuncion", "(soy|quede|es|quedo) viud[oa]"],
        Harmless = ["(passed|died) (the|a|an|my|his|her|on my|down|along|over|out)( \\w+)?", "phone (has )?died"],
    };

    public static HintFamily Bankruptcy { get; } = new()
    {
        Kind = HintKind.Bankruptcy,
        IsFact = true,
        IsPersonal = true,
        English = ["bankruptc(y|ies)", "bankrupt", "chapter (7|11|12|13|seven|thirteen)", "(was|were|been|got) discharged (in|by)( the)? (bankruptcy|court|\\d{4})", "automatic stay"],
        Spanish = ["bancarrota", "(en|de|la) quiebra", "capitulo (7|13|siete|trece)"],
    };

    public static HintFamily ActiveDuty { get; } = new()
    {
        Kind = HintKind.ActiveDuty,
        IsFact = true,
        IsPersonal = true,
        English =
        [
            "active[- ]duty", "(military|active) (service|orders|duty|leave)", "<i>('m|'s|'re|'ve been| am| is| was| are| were| will be| got| gets| have been| has been)( being| getting| currently| just)? deployed", "(deploy|deploys|deploying|deployment) (to|in|next|soon|overseas|on|until|starts|orders)", "(called|activated) (up|to active|for duty)",
            $"(i'm|i am|he's|he is|she's|she is|is|am|currently|now|still|serving|serves|serve|enlisted|husband's|wife's)( now| still| currently| serving)? (in|with) the (us )?{Branch}", $"(joined|joining|enlisted in|enlisting in) the {Branch}", "stationed (at|in|overseas|on)", "boot camp", "basic training", "scra", "servicemembers?",
            "(ship|ships|shipping|shipped) out", "(i'm|i am|he's|he is|she's|she is|husband is|wife is) an? (us )?(marine|soldier|sailor|airman|guardsman|reservist)", "on (military |active )?orders",
        ],
        Spanish = ["servicio (militar )?activo", "servicio militar", "(estoy|esta|sirvo|sirve|sirviendo|soy|es)( \\w+)? ?(en|de) (el |la |los )?(ejercito|marina|fuerza aerea|guardia nacional|armada|marines)", "desplegad[oa]", "militar activ[oa]"],
    };

    public static HintFamily Incarcerated { get; } = new()
    {
        Kind = HintKind.Incarcerated,
        IsFact = true,
        IsPersonal = true,
        English = ["(in|went to|goes to|sent to|going to|into) (prison|jail|custody|county jail|the penitentiary)", "incarcerated|incarceration", "(is|was|been|got|'s) (locked up|behind bars)", "serving (time|a sentence|<number> (months|years))", "(is an|an) inmate"],
        Spanish = ["(en|a) (la )?(carcel|prision)", "encarcelad[oa]", "(esta|estoy|cayo) (pres[oa]|detenid[oa])"],
    };

    public static HintFamily Hospital { get; } = new()
    {
        Kind = HintKind.Hospital,
        IsFact = true,
        IsPersonal = true,
        English =
        [
            "(i'm|i am|he's|he is|she's|she is|is|am|was|been|still|are|got|currently|stuck|lying|staying|recovering)( still| now| currently| back| admitted)? (in|at) (the |a )?(hospital|icu|intensive care|emergency room|rehab|clinic|nursing home|hospice)", "hospitali[sz]ed", "(had|having|have|has|recovering from|scheduled for|after)( \\w+)? (surgery|an operation)", "admitted to( the)? \\w+", "out of (the )?hospital",
        ],
        Spanish = ["(estoy|esta|sigue|sigo|estuvo|estuve)( \\w+)? ?(en|internad[oa] en|hospitalizad[oa] en) (el |un |la |una )?(hospital|clinica)", "internad[oa]", "hospitalizad[oa]", "(me|la|lo|le) operaron", "(salio|sali) del hospital"],
    };

    public static IReadOnlyList<HintFamily> All { get; } = [Lawyer, PayDay, JobLoss, Deceased, Bankruptcy, ActiveDuty, Incarcerated, Hospital];
}
