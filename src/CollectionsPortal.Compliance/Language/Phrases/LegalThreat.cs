namespace CollectionsPortal.Compliance.Language.Phrases;

/// <summary>Suits, wages and property, and the hints at them.</summary>
internal static class LegalThreat
{
    private const string Belongings = "(home|house|car|truck|vehicle|wages?|pay|paychecks?|salary|tax refund|refund|property|belongings|furniture|bank accounts?|accounts?|savings|benefits|social security|kids|children|things)";

    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.LegalThreat,
        Reason = "Threatens wages, property or a suit: only what is lawful and intended may be said.",
        Citation = Citation.RegulationF("18(c)(1)"),
        Suggestion = "Take it out, unless counsel has confirmed that this step is lawful and will be taken.",
        English =
        [
            "garnish(ed|es|ing|ment|ments|ee)?", "wage (assignment|attachment|deduction)s?", "attach(ing|ed)? <your> (wages?|property|accounts?|pay)", "lev(y|ied|ying) (<your>|on <your>)",
            "(sue|suing|sued) <you>", "be sued", "<will> sue", "(take|taking|taken|drag|dragging|bring|haul) <you> (to|into|before|in front of) (court|trial|a judge|the judge)", "see <you> in court", "go(ing)? to court",
            "(file|filing|filed|bring|bringing|start|starting|initiate|initiating|begin|commence|pursue|pursuing)( an?| the| this)?( civil| legal| court)? (law)?suits?", "(law)?suit against <you>", "litigat(e|ion|ing)",
            "legal (action|actions|proceedings?|consequences|remed(y|ies)|steps|measures|recourse|options|process|trouble)", "court (action|proceedings?|date|costs?)", "small claims",
            "(put|place|placing|putting|file|filing|get) an? (\\w+ )?lien", "lien on", $"(seize|seizing|seized|take|taking|taken|takes|repossess|lose|losing|auction|sell|confiscate|grab) (away )?<your> {Belongings}",
            $"(take|seize|grab) the {Belongings}", $"<will> lose (<your>|the|everything)", $"{Belongings}<gap2> (frozen|levied|seized|garnished|repossessed|auctioned|foreclosed)", "tax refund (taken|seized|intercepted)", "freez(e|ing) <your>",
            "repossess(ed|es|ing|ion)?", "foreclos(e|ed|ing|ure)", "evict(ed|ion|ing)?", "judgment (against|will|for|on your)", "(get|obtain|seek|seeking|enter|take) a( default)? judgment",
            "(our|the) (attorneys?|lawyers?|legal (team|department)) (will|shall|are going to|can|are ready)", "(turn|turned|hand|send|sent)<gap2> over to (our |the |an )?(attorneys?|lawyers?|legal)",
            "lawsuits?", "(once|when|if|after) (the|a) (court|judge) (signs|orders|rules|decides|approves)", "(court|judge) (will|could|can|may|might|would|is going to)( still| also)? (order|make|force|let|allow|take|rule|decide|award|hear|sign)", "(started|starting|start|begun|opened|opening|initiated) (legal |court )?(proceedings|a case|the paperwork)", "(proceedings|a case|complaint|papers) (against|filed)", "(half|part|some|all|most|a quarter)( of)? your (paycheck|wages|salary|pay|income|check|benefits|savings)", "(come|comes|coming|taken) (straight )?out of your (paycheck|wages|salary|pay|check|account)", "(your|their) (wages|paycheck|house|home|car|property|benefits|savings)( \\w+){0,2}? (is|are) (at risk|at stake|on the line|next)", "(take|taking|took|haul|dragged|drag) (people|folks|debtors|everyone|anyone|customers) to court", "(lose|take) everything",
            "(dock|docking|docked) <your> (pay|wages|paycheck|salary)", "(drain|draining|empty|emptying|clean out|block|blocking) <your> (bank )?(accounts?|savings)", "(go|going|come|coming|went) after <your> (house|home|car|wages|pay|paycheck|property|bank|savings|accounts?|benefits|assets|things)", "(marshals?|sheriff|constable)( \\w+){0,4}? <your> (house|home|car|property|things|belongings)", "(intercept|intercepting|keep|keeping) <your> (tax )?refund", "courtroom", "(seize|liquidate|freeze)( \\w+)? assets", "(take|deduct|collect)( it| this| the money)? (straight |directly )?(from|out of) <your> (wages|paycheck|salary|pay)",
        ],
        Spanish =
        [
            "embarg(o|os|ar|arle|arlo|amos|aremos|aran|ado|ada|a|an|aron|ue|uen|uemos)", "demandar(le|lo|la|te|los|an|a)?", "demandaremos", "(le|lo|la|te) demand(amos|an|o|en|e)", "demanda (judicial|legal|civil|en su contra|contra usted|ante)",
            "accion(es)? (legal|legales|judicial|judiciales)", "(proceso|procedimiento|juicio|proceder) (legal|judicial|legalmente)", "por la via (legal|judicial)", "medidas (legales|judiciales)",
            "(perdera|perderia|va a perder|pierda|quitar(le|emos|an)?|(le|te) (quitamos|quitan|quiten|quitaran|quitaremos|<va> quitar)|rematar|llevarnos) (su|la|el|tu|los|sus) (casa|carro|coche|auto|camioneta|sueldo|salario|cuenta|bienes|muebles|hijos|ninos|hogar|propiedad)",
            "congelar(emos|an)?<gap2> cuentas?", "(llevar(lo|la|le|emos)?|ir|vemos) (a|ante) (juicio|la corte|los tribunales|un juez|el juez|tribunales)", "gravamen", "remate de (su|la)", "desaloj\\w+", "nuestros abogados (van|iniciar\\w*|presentar\\w*|tomar\\w*|le)",
            "present(ar|are|aremos|amos|o|aran)( la| una)? demanda", "(un|el) juez (va a|puede|podra|ordenara|decidira)( \\w+)?",
            "(descont|rebaj)[a-z]+<gap2> (sueldo|salario|cheque|nomina)", "(quedarnos|quedaremos|nos quedamos) con (su|la|el|tu) (casa|carro|coche|auto|sueldo|cuenta)", "(vaci|bloque)[a-z]+<gap2> cuentas?", "nos (vemos|veremos)<gap2> (corte|juzgado|tribunal(es)?)",
        ],
        Harmless =
        [
            "the law limits how long you can be sued on a debt", "you can be sued", "la ley limita (el tiempo|cuanto tiempo) [a-z ]*demandad[oa]", "take (your|his|her|their) (pay|accounts?|things|savings)( stubs?| into account)", "sell (his|her|their|your own) \\w+ (herself|himself)",
        ],
        CanHaveHappened = true,
    };

    /// <summary>Said of somebody else's decision, or without saying what follows.</summary>
    public static PhraseFamily Hints { get; } = new()
    {
        Kind = FindingKind.LegalThreat,
        Severity = FindingSeverity.Doubtful,
        Reason = "Can be read as a hint at a suit.",
        Citation = Citation.RegulationF("18(c)(1)"),
        Suggestion = "Say what will really happen, or leave it out.",
        English =
        [
            "(refer|refers|referred|referring|forward|forwarded|send|sent|pass|passed)<gap> to (an?|our|the|their) (attorneys?|lawyers?|law firm|legal (team|department)|counsel)", "(attorney|legal|lawyer) review",
            "reserves? (the|all|its|their|our|his) (\\w+ )?rights?", "further (legal )?(steps|action|measures|collection (action|activity|efforts))", "other (remedies|options|means) (available|at our disposal)",
        ],
        Spanish =
        [
            "(pasar|pasara|pasaremos|remitir\\w*|turnar\\w*|enviar\\w*)<gap> (a|al) (un |una |nuestro |nuestros |el |los )?(abogad[oa]s?|despacho|departamento legal|juridico)",
            "(se )?reserva (el|su|todos sus) derechos?", "tom(ar|ara|aremos|emos|aran) (otras )?medidas", "otras medidas",
        ],
        CanHaveHappened = true,
    };
}
