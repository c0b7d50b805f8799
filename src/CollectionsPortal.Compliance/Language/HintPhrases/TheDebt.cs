namespace CollectionsPortal.Compliance.Language.HintPhrases;

/// <summary>What they say of the debt, and of who and where they are.</summary>
internal static class TheDebt
{
    private const string Tongue = "(spanish|portuguese|french|creole|chinese|mandarin|cantonese|vietnamese|korean|arabic|russian|tagalog|polish|hindi|somali|urdu|farsi|amharic)";

    public static HintFamily NotMine { get; } = new()
    {
        Kind = HintKind.NotMine,
        English =
        [
            "(isn't|is not|'s not|not|never was|wasn't|was never|was not|aren't|are not) (even )?(mine|hers|my (debt|account|bill|loan|card|purchase|contract))", "(never|didn't|did not|haven't|have not|hasn't|has not) (ever )?(open|opened|had|have|take|took|taken|sign|signed|apply|applied|use|used|order|ordered|buy|bought)( \\w+){0,3}? (accounts?|loans?|cards?|contract|anything|credit)( (with|from|at) \\w+( \\w+)?)?",
            "(don't|do not|doesn't|does not) (know|recogni[sz]e) (this|that|the|any|it)( \\w+)? ?(account|debt|creditor|company|bank|charge)?", "never heard of (them|this|that|it|you|him|her|the)", "(wrong|not the right) person", "(someone|somebody) else's (debt|account|bill|loan)", "mistaken identity", "my (ex|son|father|brother|mother|sister|ex-husband|ex-wife)'s (debt|account|bill|loan)",
            "(got|have|calling|want|reached) the wrong [a-z]+",
        ],
        Spanish = ["no es (mi[oa]|mi (deuda|cuenta))", "(nunca|no|jamas) (abri|tuve|firme|saque|pedi|use|compre)( \\w+){0,3}? (cuenta|prestamo|tarjeta|credito|nada|contrato)", "no (conozco|reconozco|conoce|reconoce) (esa|esta|la|el|ese|este) (deuda|cuenta|cargo|banco|prestamo)", "persona equivocada", "(la )?(deuda|cuenta) es de (otra persona|mi \\w+)"],
        Harmless = ["the wrong (number|address|amount|extension|date|day|impression|idea|card|bill|time|form|door|page)", "(got|have|calling|want|reached) the wrong (number|address|amount|extension|date|day|impression|idea|card|bill|time|form|door|page)", "not mine to (say|give|tell)", "(don't|do not) know (this|that|the|it)( \\w+)? (phone|number|address|day|date|yet)"],
    };

    public static HintFamily Dispute { get; } = new()
    {
        Kind = HintKind.Dispute,
        English =
        [
            "(don't|do not|doesn't|does not|didn't|did not|never) owe( \\w+){0,2}", "already (paid|settled) (this|that|it|the (debt|bill|account|balance|loan|whole|full)|off|everything|them|harbor)( \\w+){0,3}", "(paid|settled) (this|that|it|the (debt|bill|account|balance|loan))?( \\w+)? ?(in full|off)( \\w+){0,2}", "(was|were|been|has been) (already )?(paid|settled)( \\w+){0,2}? (years? ago|last year|in \\d{4}|in full|already)",
            "(amount|balance|figures?|total|interest|bill|sum)( \\w+){0,2}? (is|are|'s|isn't|is not|looks|seems)( \\w+)? (wrong|incorrect|not right|not correct|too (high|much)|off|inflated)", "(amount|balance|figure|total|bill) (isn't|is not) (right|correct)", "(i|we|he|she|they|debtor|wants to|want to|to) (\\w+ )?disput(e|es|ed|ing)", "disputes? (this|that|the|it|a|part|all|everything)", "(want|wants|need|needs|asked for|asks for|send me|show me|demand|demands|request|requests|requested)( \\w+){0,2}? (proof|verification|validation)( of)?", "never (received|got) (the|my|what|any)( \\w+)? (goods|product|order|item|items|service|services|delivery|merchandise)",
            "not what (i|we|he|she) (signed up for|agreed to|bought|ordered|owe)", "(charging|charged|billed|billing) (me|us|him|her) (double|twice|too much|for something)", "(paid|settled) (this|that|it)( (with|to|at|through|off)( \\w+){1,3}?)?( back)? (in (19|20)\\d\\d|last (year|month|spring|summer|fall|winter)|years? ago|already|long ago)",
        ],
        Spanish = ["no (lo |la |les |le |nos )?(debo|debe|debemos)( \\w+){0,3}", "ya (la |lo |les |se )?(pague|pago|pagamos|liquide)( \\w+){0,3}? (deuda|cuenta|total|todo|completo|ano pasado|hace \\w+)", "(cantidad|monto|saldo|total|cifra) (esta |es )?(mal|equivocad[oa]|incorrect[oa]|errone[oa]|demasiado alt[oa])", "(disputo|disputa la|disputar la|disputar esta|impugno)", "no (estoy|esta) de acuerdo con (la|el) (deuda|saldo|monto|cantidad)", "(quiero|quiere|pide|exijo) (pruebas?|verificacion|validacion)", "(ya )?(esta|fue|quedo) (ya )?(pagad[oa]|liquidad[oa]|saldad[oa])( \\w+){0,4}?"],
        Harmless = ["(no )?debe (de |que )?(ser|haber|estar|tener)", "(how|where)( can| do)? (i|we|he|she|they) dispute"],
    };

    public static HintFamily IdentityTheft { get; } = new()
    {
        Kind = HintKind.IdentityTheft,
        IsFact = true,
        English = ["identity theft", "stolen identity", "(stole|stolen|using|used|misused|took|hacked)( \\w+)? (my|his|her|their) (identity|ssn|social|information|name|card)", "opened (it |this |that |an account |a card |a loan |accounts )?(in|under) (my|his|her|their) name", "victim of (fraud|identity)", "fraud (against|on) (me|him|her|us)", "fraudulent (account|charges?|loan)", "got (hold|ahold) of (my|his|her|their) (social|identity|ssn|information|card)", "(took|taken|opened)( \\w+){0,3}? (out )?(in|under) (my|his|her) name"],
        Spanish = ["robo de identidad", "(robaron|usaron|uso|roba)( \\w+)? (mi|su) (identidad|nombre|tarjeta|seguro|informacion)", "victima de (un )?(fraude|robo)"],
    };

    public static HintFamily WrongNumber { get; } = new()
    {
        Kind = HintKind.WrongNumber,
        English = ["(have|has|got|is|it's|the|a|called|said) (the |a )?wrong (number|person)", "wrong number", "no(body| one)?( here)?( \\w+){0,2}? (by|with|of) that name( here)?", "there('s| is| isn't|'s been| is not)? (no|any|a) [a-z]+ (here|at this (number|address)|living here)", "(doesn't|does not|don't|no longer) (live|lives|work|works) here( anymore)?", "(just|only|recently) got this (number|phone)", "not (her|his|their|maria's|my) (phone )?number( anymore| any more)", "no(body| one) (called|named|by the name of) [a-z]+( \\w+){0,2}? (here|at this|lives|on this|has)( \\w+){0,3}?"],
        Spanish = ["numero equivocado", "(se )?equivoc(o|ado|aron) de numero", "aqui no (vive|hay|es|esta)( \\w+)?", "no (vive|hay)( \\w+){0,3}? (aqui|con ese nombre)"],
        Harmless = ["there('s| is)? (no|a|any) (problem|reason|issue|bank|store|change|money|point|need|hurry) (here|at this (number|address))", "(dialed|dialled) (the|a) wrong number"],
    };

    public static HintFamily NewReach { get; } = new()
    {
        Kind = HintKind.NewReach,
        English =
        [
            "(i|we|he|she|they|debtor|customer|have|has|'ve|'s|just|recently)( \\w+)? moved (to|from|out|in|last|away|back|again|recently|into)( \\w+){0,3}", "(am|is|are|'m|'re|'s) moving (to|out|next|in)", "(my|his|her|their|the|a) new (\\w+ )?(address|phone( number)?|number|cell( phone)?( number)?|mobile|e-?mail( address)?|apartment)( is| at| in)?", "new (address|phone( number)?|number|cell|mobile|e-?mail) (is|:|since|starting|from|needed)", "changed (my|his|her|their|the) (address|phone|number|cell|e-?mail|phone number)", "(address|number|phone|e-?mail) (has |have )?changed", "use (this|my other) (number|address|e-?mail) instead", "lives? (now )?at \\d+",
            "(have|has|'ve|just|recently) moved",
        ],
        Spanish = ["(me mude|se mudo|nos mudamos|me cambie de casa)( a)?( \\w+)?", "(mi|su|el|la|un|una) (nuevo|nueva) (numero|telefono|celular|direccion|correo|domicilio)( es)?", "(direccion|numero|telefono|celular|correo|domicilio) nuev[oa]", "(cambie|cambio) de (numero|telefono|direccion|casa|celular|correo)"],
        Harmless = ["(have|has|'ve|just|recently) moved (your|the|my|it|his|her|their|on) ?\\w*", "new address needed", "moved (in|to) (tears|the next|another plan|the dispute)"],
    };

    public static HintFamily Language { get; } = new()
    {
        Kind = HintKind.Language,
        English = [$"(speak|speaks|speaking|understands?|reads?|prefers?) (only |mostly |mainly )?{Tongue}( only)?", "(doesn't|does not|don't|do not|can't|cannot) (speak|understand|read)( \\w+){0,2}? english", $"(in|prefers?|wants?|needs?|only) {Tongue}( only| please)?", $"{Tongue}[- ](speaker|speaking|only|please|interpreter)", "(interpreter|translator)( needed)?", "(no|little|limited|poor) english"],
        Spanish = ["no (hablo|habla|entiendo|entiende|hablamos)( \\w+){0,2}? ingles", "(habla|hablo|hablan|solo|prefiere|prefiero|hable|hableme|en) (solo )?espanol", "alguien que hable espanol", "interprete"],
    };

    public static IReadOnlyList<HintFamily> All { get; } = [NotMine, Dispute, IdentityTheft, WrongNumber, NewReach, Language];
}
