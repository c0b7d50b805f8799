namespace CollectionsPortal.Compliance.Language;

/// <summary>The lines that the law wants in a message. Wordings are those of the official forms and comments, and what comes close to them.</summary>
internal static class RequiredLines
{
    private const string Collecting = "(attempt|attempting|attempts|trying|tries|seeking|seeks) to collect (a|an|this|the|your|that)( \\w+)? ?debts?";
    private const string UseOfInformation = "information( [\\w']+){0,6}? (will be|is|may be|shall be) used for (that|this) purpose|use (any|all|the|that) information( [\\w']+){0,6}? (for (that|this) purpose|to help (us )?collect the debt|to collect the debt)";
    private const string Cobrando = "(intent(o|a|ar|amos|ando)|trat(o|a|ar|amos|ando)|tentativa|busc(a|amos|ando)|gestion(a|amos|ando)?)( de| por)? ?(cobrar|cobro)( de)? (una|esta|la|su|esa)( [a-z]+)? ?deudas?";
    private const string UsoDeInformacion = "informacion( [a-z]+){0,6}? (utiliza|usa|utilice|use|emplea)[a-z]*( [a-z]+){0,3}? (ese|este|tal|dicho|esos|estos) (proposito|propositos|fin|fines)|us(aremos|amos|ara) (cualquier|toda|la) informacion( [a-z]+){0,6}? (cobrar la deuda|ese (fin|proposito))";

    /// <summary>12 CFR 1006.18(e)(1): in the first communication, and in the first written one.</summary>
    public static RequiredLine Initial { get; } = new()
    {
        Kind = FindingKind.DisclosureLine,
        Missing = "The first message must say that you are attempting to collect a debt and that information will be used for that purpose.",
        InLanguage = "The disclosure must stand in every language that the message is written in.",
        Citation = Citation.RegulationF("18(e)(1)"),
        SuggestInEnglish = "This is an attempt to collect a debt, and any information obtained will be used for that purpose.",
        SuggestInSpanish = "Esto es un intento de cobrar una deuda y toda información que se obtenga se usará para ese fin.",
        English = [Collecting, UseOfInformation],
        Spanish = [Cobrando, UsoDeInformacion],
    };

    /// <summary>12 CFR 1006.18(e)(2): in every later communication.</summary>
    public static RequiredLine Later { get; } = new()
    {
        Kind = FindingKind.DisclosureLine,
        Missing = "Every message about a debt must say that it is from a debt collector.",
        InLanguage = "The disclosure must stand in every language that the message is written in.",
        Citation = Citation.RegulationF("18(e)(2)"),
        SuggestInEnglish = "This message is from a debt collector.",
        SuggestInSpanish = "Este mensaje es de un cobrador de deudas.",
        English = [$"debt collectors?|debt collection (agency|company)|{Collecting}"],
        Spanish = [$"cobrador(a|es)? de deudas?|agencia de cobr(o|os|anza|anzas)( de deudas?)?|{Cobrando}"],
    };

    /// <summary>12 CFR 1006.6(e): in every electronic message.</summary>
    public static RequiredLine OptOut { get; } = new()
    {
        Kind = FindingKind.OptOutLine,
        Missing = "Every electronic message must say how to opt out, simply.",
        InLanguage = "The way to opt out should stand in the language of the message, or it is not clear to its reader.",
        Citation = Citation.RegulationF("6(e)"),
        SuggestInEnglish = "Reply STOP to stop messages to this number or address.",
        SuggestInSpanish = "Responda STOP para no recibir más mensajes en este número o dirección.",
        English =
        [
            "(reply|replying|text|respond|responding|send|write|answer)( [\\w\"'-]+){0,8}? [\"']?(stop|quit|end|cancel|unsubscribe|opt[- ]?out)[\"']?|(click|tap|press|use|follow)( [\\w\"'-]+){0,8}? (to )?(opt[- ]?out|unsubscribe|stop (these|further|receiving))"
            + "|(to )?(opt[- ]?out|unsubscribe|stop( receiving| getting)?( these| further| our)? (e-?mails|texts|messages))[^.!?]{0,80}? (click|tap|reply|text|press|follow|use this link|https?)|unsubscribe( here)?:? (https?|at this link|with one click)|stop ?= ?(end|stop|opt[- ]?out)",
        ],
        Spanish =
        [
            "(responda|respondiendo|responder|conteste|envie|mande|escriba|texto|respondanos)( [\\w\"'-]+){0,8}? [\"']?(stop|alto|cancelar|baja|parar|pare|fin)[\"']?|(haga|hacer|dando|de) clic( [\\w\"'-]+){0,8}? (dejar de recibir|no recibir|darse de baja|cancelar)"
            + "|(para )?(dejar de recibir|no recibir mas|darse de baja|cancelar)[^.!?]{0,80}? (clic|responda|conteste|envie|pulse|toque|use este enlace|https?)|(pulse|toque|use)( [\\w\"'-]+){0,8}? (dejar de recibir|no recibir|darse de baja|cancelar)",
        ],
    };

    /// <summary>The age of the debt, in the words of 12 CFR 1006.34(d)(3)(iv)(B) and of the states that ask for it.</summary>
    public static RequiredLine TimeBarredNotice { get; } = new()
    {
        Kind = FindingKind.NoticeLine,
        Missing = "This message must say that the debt is too old to sue for.",
        InLanguage = "That the debt is too old to sue for must stand in every language of the message.",
        Citation = Citation.RegulationF("34(d)(3)(iv)(B)"),
        SuggestInEnglish = "The law limits how long you can be sued on a debt. Because of the age of your debt, we will not sue you for it.",
        SuggestInSpanish = "La ley limita el tiempo durante el cual se le puede demandar por una deuda. Debido a la antigüedad de su deuda, no le demandaremos por ella.",
        English = ["(law limits how long|too old to (be )?sued?|age of (your|this|the) debt|time[- ]barred|statute of limitations)", "(will not|won't|cannot|can't|may not|can no longer) (be )?sued? (you|for|on)?|too old to (be )?sued?"],
        Spanish = ["(la ley limita|antiguedad de (su|esta|la) deuda|prescri(ta|to|bio))", "no (le |lo |la |se le |podemos |puede |pueden )*(demandaremos|demandar|ser demandad[oa])|prescri(ta|to|bio)"],
        IsDenialWanted = true,
    };

    /// <summary>That the living do not owe what the dead owed (D.C. Code 28-3814).</summary>
    public static RequiredLine NotPersonallyLiable { get; } = new()
    {
        Kind = FindingKind.NoticeLine,
        Missing = "This message must say that its reader does not owe the debt personally.",
        InLanguage = "That its reader does not owe the debt must stand in every language of the message.",
        Citation = new Citation("D.C. Code 28-3814"),
        SuggestInEnglish = "You are not personally liable for this debt.",
        SuggestInSpanish = "Usted no es personalmente responsable de esta deuda.",
        English = ["(not|n't) (personally |individually )?(liable|responsible|obligated)"],
        Spanish = ["no (es|esta) (personalmente )?(responsable|obligad[oa])"],
        IsDenialWanted = true,
    };

    /// <summary>The line for what a permit asks; null for what other checks look at, or nobody can see in a text.</summary>
    public static RequiredLine? Of(RequiredContent content) => content switch
    {
        RequiredContent.TimeBarredNotice => TimeBarredNotice,
        RequiredContent.NotPersonallyLiable => NotPersonallyLiable,
        _ => null,
    };

    /// <summary>An opt-out that asks for a call, a letter, money or more than the address (12 CFR 1006.6(e), comment 6(d)(4)(ii)(C)(4)-1.ii).</summary>
    public static PhraseFamily OptOutHurdles { get; } = new()
    {
        Kind = FindingKind.OptOutLine,
        Reason = "To opt out nobody may have to call, write a letter, pay or tell more than the number or address.",
        Citation = Citation.RegulationF("6(e)"),
        Suggestion = "Offer a reply with STOP, or a link.",
        English =
        [
            "(opt[- ]?out|unsubscribe|stop (receiving )?(these|further|our)? ?(e-?mails|texts|messages))[^.!?]{0,60}? (call|phone|write to|mail|send a letter|by (mail|phone|letter))", "(call|phone|write to|mail)[^.!?]{0,40}? to (opt[- ]?out|unsubscribe|stop (receiving )?(these|further|our)? ?(e-?mails|texts|messages))",
            "(opt[- ]?out|unsubscribe|stop)[^.!?]{0,60}? (account number|full name|social security|ssn|date of birth|fee|charge of|\\$\\d+)",
        ],
        Spanish =
        [
            "(dejar de recibir|no recibir mas|darse de baja)[^.!?]{0,60}? (llame|llamenos|por telefono|por carta|escriba a)", "(llame|llamenos|escriba una carta)[^.!?]{0,40}? para (dejar de recibir|no recibir|darse de baja)", "(dejar de recibir|darse de baja|stop)[^.!?]{0,60}? (numero de cuenta|seguro social|fecha de nacimiento|tarifa|cargo de)",
        ],
        Harmless = ["(no|without( any)?|free of) (fee|charge)"],
    };
}
