namespace CollectionsPortal.Compliance.Language.Phrases;

/// <summary>Only while the right to dispute lasts.</summary>
internal static class Overshadowing
{
    private const string Deadline = "(within|in the next|in|before|by|no later than|not later than|until) (the end of (the |this |next )?(day|week|month)|(the end of )?(the next )?<number> (business )?(hours?|days?|weeks?)|(next |this )?<day>|tomorrow|tonight|today|(january|february|march|april|may|june|july|august|september|october|november|december) \\d+|the \\d+(st|nd|rd|th)?|the deadline|then)";

    private const string Plazo = "(en|dentro de|antes de|antes del|a mas tardar|hasta) (el |los |las )?(proximos? |proximas? )?(<numero> (dias?|horas?|semanas?)|<dia>|manana|hoy|\\d+ de [a-z]+)";

    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Overshadowing,
        Reason = "Speaks against the right to dispute, which still runs.",
        Citation = Citation.RegulationF("38(b)(1)"),
        Suggestion = "Name no date for paying before the dispute period has ended, and leave the dispute rights as they are.",
        English =
        [
            $"(pay|paid|payment|settle|settled|settlement|remit|money|funds|check)( [\\w'$.%-]+){{0,6}}? {Deadline}", $"(you have|you've got|there are) (only )?<number> (business )?(days?|hours?|weeks?) (left )?to (pay|settle|accept|resolve)",
            "(no|not have the|not have a|not have any|lose|lost|waive|waived|waives|give up|forfeit) (longer a |your |any )?rights? to dispute", "(can't|cannot|can no longer|may not|may no longer|are not allowed to) dispute", "too late to dispute", "(first|before|unless you)<gap2> pay( [\\w']+){0,6}? disput\\w+", "disput\\w+( [\\w']+){0,6}? (must|have to|need to)( first)? pay",
            "disput(e|es|ing)<gap2> (will not|won't|does not|doesn't|cannot) (stop|delay|change|help|matter)", "(no (point|use)|pointless|useless|waste) <gap2>disput\\w+", "payment is due (now|immediately|today|at once)", "(offer|discount|deal|settlement)<gap2> (expires?|ends?|is gone|will be gone|runs out|is only good|is good (only )?(until|through)|is valid (until|through))",
            "(assume|treat|consider)<gap2> (as )?(valid|correct|yours) unless you pay",
            $"(send|wire|transfer|mail|bring|get) (us |in )?(the |your |a )?(full |whole |total |remaining |entire )?(amount|balance|sum|rest|half|what you owe)( [\\w'$.%-]+){{0,4}}? {Deadline}", $"(clear|resolve|close|take care of|bring)( [\\w']+){{0,4}}? (current|account|balance|debt|matter)( \\w+){{0,3}}? {Deadline}", $"(balance|amount|debt|total|sum) (is|must be|has to be|needs to be|becomes) (due|cleared|settled)( [\\w'-]+){{0,4}}? {Deadline}",
        ],
        Spanish =
        [
            $"(pague|pagar|pago|liquide|liquidar)( [\\w$.%]+){{0,6}}? {Plazo}", "tiene (solo |solamente )?<numero> (dias|horas|semanas) para (pagar|liquidar|aceptar)", "(ya )?no (puede|tiene derecho a|podra) (disputar|impugnar|reclamar)", "(primero|antes)<gap2> pag(ar|ue)<gap2> (disputar|disputa)",
            "para disputar( [a-z]+){0,5}? (primero )?(debe|tiene que) (primero )?pagar", "el pago vence (hoy|ya|de inmediato)", "la oferta (vence|termina|expira|se acaba)", "(disputar|la disputa) no (detiene|sirve|cambia|suspende)",
            $"(mande|envie|deposite|transfiera|cubra)( [\\w$.%]+){{0,6}}? {Plazo}",
        ],
    };
}
