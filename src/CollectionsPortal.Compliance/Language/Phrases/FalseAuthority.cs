namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class FalseAuthority
{
    private const string Office =
        "(court ?house|courtroom|court|district attorney('s office)?|da's office|attorney general('s office)?|irs|internal revenue( service)?|treasury|government|state of [a-z]+|sheriff('s (office|department))?"
        + "|police( department)?|fbi|homeland security|law (offices?|firm|department)|legal (department|division|office)|attorney'?s'? office|enforcement( unit| division| department)?|prosecutor('s office)?|marshals?"
        + "|fraud (unit|division|investigations?)|investigations? (unit|division)|credit bureaus?|equifax|experian|transunion|cfpb|federal trade commission|warrant (unit|division)|process (servers?|serving))";

    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.FalseAuthority,
        Reason = "Pretends to speak for an authority, a court, a lawyer or a credit bureau.",
        Citation = Citation.RegulationF("18(b)(1)"),
        Suggestion = "Say who you are and whom you work for, and nothing more.",
        English =
        [
            $"(this is|i am|i'm|we are|we're|i was|calling|speaking|writing|notice|message|letter|behalf|said i work|i work|we work)( (?:[\\w'-]+)){{0,4}}? (from|with|for|of|at) (the |a |an |our |your |local )*([\\w'-]+ ){{0,3}}?{Office}",
            "(i'm|i am|we're|we are) (an? |your |the )?([a-z]+ )?(attorneys?|lawyers?|officer|detective|investigator|deputy|sheriff|marshal|process server|prosecutor|paralegal|judge|federal agents?)",
            "(officer|detective|deputy|sergeant|investigator|marshal|judge|attorney) [a-z]+ (with|from|of|at|here|calling|speaking)", "law enforcement", "process servers?", "(you|you've|he|she|they)( have| has| are| were| will)?( being| been| be)? served", "be served",
            "(state|people|commonwealth|plaintiff|united states)( of [a-z]+)? (v|vs|versus)\\.?", "subpoena(ed)?", "summons(ed)?", "affidavit of (debt|claim)", "(case|file|claim) (is |has been )?(with|before|filed with|sent to) (the |a )?(judge|court|county)",
            "badge (number|no)", "docket (number|no)", "official (government|court|legal) (notice|document|business)", "court[- ]ordered", "government (approved|backed|authorized|agency)",
            "(federal|state|criminal|county|pre-?legal|court|litigation) (case|cases|crimes?|claims?|processing|compliance|mediation|affairs|investigations?|recovery|enforcement)( \\w+)? (division|unit|department|office|bureau)", "(introduced|presented) (myself|himself|herself) as( \\w+){0,5}? (officer|attorney|lawyer|county|court|sheriff|police|government|detective|state|irs)", "(posed|posing) as", "pretended to be",
            "(working|partnered|cooperating) (with|for) the (government|courts?|county|state|police|irs|sheriff|attorney general)", "(authorized|appointed|sent|instructed) by the (courts?|government|state|county|judge|police)",
        ],
        Spanish =
        [
            "(hablamos|llamamos|escribimos|hablo|llamo|llamaba|hablaba|escribo|somos|soy|mensaje|aviso|notificacion|carta)( [a-z]+){0,2} (de|del|desde|con|por)( parte de| parte del)? ?(la |el |los |las |un |una )?(juzgado|tribunal(es)?|corte|fiscalia|gobierno|policia|irs|ministerio|despacho (juridico|legal|de abogados)|bufete|departamento (legal|juridico)|hacienda|alguacil|procuraduria|oficina del (fiscal|alguacil|sheriff))",
            "soy (el |la |su |un |una )?(abogad[oa]|oficial|detective|agente federal|juez|fiscal|actuario)", "orden judicial", "(citatorio|citacion|notificacion) (judicial|legal)", "ha sido (demandad[oa]|notificad[oa] legalmente)", "demanda en su contra",
            "(trabajamos|trabajo|colaboramos) (con|para) (el gobierno|la corte|la policia|el juzgado|la fiscalia)", "(enviad|autorizad|nombrad)[oa]s? por (el|la) (juez|corte|juzgado|gobierno|tribunal|policia)",
            "(licenciad[oa]|abogad[oa]|juez|fiscal|oficial|agente|comandante|actuario)( [a-z]+){0,2}?,? (de la|del|de) (juzgado|corte|fiscalia|policia|tribunal|gobierno)",
        ],
        Harmless = ["(letter|notice|message|note|copy) (from|of) (the|your) (court|attorney general|irs|state of [a-z]+) (that you|you sent|came)", "attorney general of [a-z]+"],
        CanBeDeniedWithin = true,
    };
}
