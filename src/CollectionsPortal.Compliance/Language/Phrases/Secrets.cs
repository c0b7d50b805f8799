namespace CollectionsPortal.Compliance.Language.Phrases;

/// <summary>Data that must not stand in a note. Where the words do not say whose law, it is our own rule: what is not written down cannot be stolen.</summary>
internal static class Secrets
{
    private const string OutOfNotes = "Take it out. Nobody needs it in a note, and notes cannot be changed later.";

    public static Citation CardIndustry { get; } = new("PCI DSS 3.3, 3.5 (rules of the card networks)", "https://www.pcisecuritystandards.org/document_library/");

    public static PhraseFamily Card { get; } = new()
    {
        Kind = FindingKind.CardNumber,
        Reason = "This looks like a card number.",
        Citation = CardIndustry,
        Certainty = Certainty.Recalled,
        Suggestion = "Take it out. Payments go through the payment page, never through a note.",
        English = [],
        Spanish = [],
    };

    public static PhraseFamily SecurityCode { get; } = new()
    {
        Kind = FindingKind.SecurityCode,
        Reason = "This looks like the security code of a card.",
        Citation = CardIndustry,
        Certainty = Certainty.Recalled,
        Suggestion = "Take it out. It may not be kept by anybody, not even for a moment after the payment.",
        English = [@"(cvv2?|cvc2?|cid|csc|security code|card code)( (number|code|is|was))*[ :=#-]*\d{3,4}", @"(three|four|3|4)[- ](digits?|digit (code|number))( on the back| on the front| code| on the card)*( (is|are|was|were))?[ :=#-]*\d{3,4}"],
        Spanish = [@"codigo (de )?seguridad( de la tarjeta)?( (es|era))?[ :=#-]*(el )?\d{3,4}", @"(tres|3) digitos( de atras| del reverso)?( son)?[ :=#-]*(los )?\d{3,4}"],
        CanBeDenied = false,
    };

    public static PhraseFamily NationalId { get; } = new()
    {
        Kind = FindingKind.NationalId,
        Reason = "This looks like a Social Security number.",
        Citation = Citation.House,
        Suggestion = "Take it out. Its field is on the person’s page, encrypted; “last four matched” is enough in a note.",
        English = [@"[0-8]\d\d-\d\d-\d{4}", @"[0-8]\d\d \d\d \d{4}", @"(ssn|ss#|itin|social security (number|no\.?|#)|social)( (number|is|was))*[ :=#-]*\d{9}"],
        Spanish = [@"(numero (de|del) )?seguro social( (es|era))?( el)?[ :=#-]*\d{9}"],
        CanBeDenied = false,
    };

    public static PhraseFamily BankAccount { get; } = new()
    {
        Kind = FindingKind.BankAccount,
        Reason = "This looks like the number of a bank account.",
        Citation = Citation.House,
        Suggestion = "Take it out. Payments go through the payment page, never through a note.",
        English =
        [
            @"(checking|savings|bank)( (account|acct))?( (number|no\.?|num|is|#|at \w+))*[ :=#-]*\d{6,17}", @"(account|acct)\.?( (number|no\.?|num|#))? (at|with) (the|her|his|their) (bank|credit union)( is| was)?[ :=#-]*\d{6,17}",
            @"(account|acct)\.?( (number|no\.?|#|is))* ?\d{6,17}( \w+){0,2}? (at|with|from) (the |her |his |their |my )?(\w+ )?(bank|credit union)", @"(pull|draw|debit|take)( it)? from (account|acct)\.? ?\d{6,17}",
            @"(routing|aba)( (number|no\.?|#|is|was))*[ :=#-]*\d{9}", @"[a-z]{2}\d\d( ?[a-z0-9]{4}){3,7}( ?[a-z0-9]{1,4})?",
        ],
        Spanish = [@"cuenta (bancaria|corriente|de cheques|de ahorros?)( (numero|num\.?|no\.?|es|#))*[ :=#-]*\d{6,17}", @"(numero de )?ruta[ :=#-]*\d{9}", @"clabe[ :=#-]*\d{18}"],
        CanBeDenied = false,
    };

    public static PhraseFamily Password { get; } = new()
    {
        Kind = FindingKind.Password,
        Reason = "This looks like a password.",
        Citation = Citation.House,
        Suggestion = "Take it out, and ask the person to change it: others have seen it now.",
        English = [@"(password|passwd|passcode|pw|pwd|pin)( (number|code))?( (is|was)| ?[:=])( now| still)? ?[""']?[\w!@#$%&*+-]{3,}", @"(login|log-in|username|user name|credentials)( is| are)? ?[:=] ?[\w.@-]+ ?(/|,|and|pw|pass) ?[\w!@#$%&*+-]{4,}"],
        Spanish = [@"(contrasena|clave|nip)( (es|era)| ?[:=]) ?[""']?[\w!@#$%&*+-]{3,}"],
        Harmless =
        [
            "(password|passcode|pin|pw)( reset)? (is|was) (not|reset|changed|forgotten|wrong|expired|lost|locked|working|fine|new|unknown|correct|sent|blocked|needed|required|invalid|incorrect|never)[a-z]*",
            "(contrasena|clave|nip) (es|era) (incorrecta|nueva|correcta|invalida|desconocida)",
        ],
        CanBeDenied = false,
    };

    public static PhraseFamily Health { get; } = new()
    {
        Kind = FindingKind.Health,
        Severity = FindingSeverity.Doubtful,
        Reason = "Says more of somebody’s health than the work needs.",
        Citation = Citation.House,
        Suggestion = "Write what it means for us: “needs large print”, “no calls until June”.",
        English =
        [
            "hiv|aids|cancer|chemo(therapy)?|tumou?rs?|leukemia|bipolar|schizophreni[ac]|depress(ion|ed|ive)|anxiety disorder|panic attacks|ptsd|dementia|alzheimer'?s|parkinson'?s|multiple sclerosis|epilep(sy|tic)|hepatitis|diabet(es|ic)|dialysis|stroke|heart attack|overdos(e|ed)|addict(ed|ion)?|alcoholic|alcoholism|rehab|methadone|miscarriage|abortion|pregnan(t|cy)|suicid(e|al)|psychiatric|psych ward|lithium|antiretrovirals?|antidepressants?|insulin|opioids?|diagnos(ed|is)|std|transplant",
        ],
        Spanish =
        [
            "vih|sida|cancer|quimioterapia|tumor(es)?|leucemia|bipolar|esquizofreni[ac]o?|depresion|deprimid[oa]|ansiedad|demencia|alzheimer|parkinson|esclerosis|epilepsia|hepatitis|diabetes|diabetic[oa]|dialisis|derrame cerebral|infarto|sobredosis|adict[oa]|alcoholic[oa]|alcoholismo|aborto|embarazada|embarazo|suicidi[oa]|psiquiatric[oa]|diagnostic(o|aron|ado|ada)|trasplante",
        ],
        Harmless = ["debt diagnosis", "(american )?cancer society", "aids (in|with|the)"],
        CanBeDenied = false,
    };

    /// <summary>Those found by their words; a card is found by its arithmetic.</summary>
    public static IReadOnlyList<PhraseFamily> ByWords { get; } = [SecurityCode, NationalId, BankAccount, Password, Health];
}
