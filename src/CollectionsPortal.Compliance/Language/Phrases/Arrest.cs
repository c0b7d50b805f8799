namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Arrest
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Arrest,
        Reason = "Speaks of arrest, prison or a crime: owing money is none.",
        Citation = Citation.RegulationF("18(b)(3)"),
        Suggestion = "Take it out. Nobody is arrested for a debt.",
        English =
        [
            "arrest(s|ed|ing)?", "jail(s|ed|time)?", "prison", "imprison(ed|ment)?", "behind bars", "handcuff(s|ed)?", "lock(ed|ing)? <you> up", "locked up",
            "warrants? (for|will|has|is|was|out|against|issued)", "(bench|arrest|issue an?|outstanding|active) warrant", "criminal (charges?|case|complaint|record|offen[cs]e|prosecution|investigation|matter|court|act)",
            "felon(y|ies|s)?|misdemeanou?r", "(press|pressing|file|filing|face|facing|bring) (criminal )?charges", "prosecut(e|ed|ion|ing)", "indict(ed|ment)",
            "(call|calling|send|sending|notify|notifying|involve|involving|contact|contacting|get|getting) the (police|cops|sheriff|authorities)",
            "(police|cops|sheriff|deputies|officers?)( officers?| department)? (will|is|are|would|may|could|might|come|coming|can|at your|knocking|to your)", "reported? <you> to the (police|authorities|sheriff)",
            "(is|was|be|as|for|a|commit(ted|ting)?|this is|of|and) (\\w+ )?fraud", "(is|are|was|be|committed|commit|committing) (a )?(crime|theft|criminal|stealing|larceny|illegal|against the law)", "charged with", "theft (by|of services)",
            "extradit(e|ed|ion)", "mugshot",
            "(cops|police|sheriff|authorities|deputies|detectives?)( will)? (get|gets|getting|got|be|being|become|becomes) (involved|notified|called|informed)", "(district attorney|prosecutor|da's office)( to|( has| have)? decide| will)", "go(es|ing)? to (jail|prison)", "in trouble with the law",
            "(do|doing|serve|serving) (some |hard )?time", "into custody", "(federal|state|serious) (offen[cs]es?|crimes?)", "(officers?|deputy|deputies|police|cops|sheriff)( \\w+){0,3}? (pick|picking|haul|drag|take|taking|bring) <you>", "warrants?( \\w+){0,3}? (with|in) <your> name",
            "(deputy|deputies|officers?|police|cops|sheriff|detectives?)( \\w+){0,3}? (at|to|on) <your> (door|doorstep|house|home|work|job|workplace)", "(will|would|could|can|be|get|getting) (picked|rounded) up by",
        ],
        Spanish =
        [
            "arrest(ar|arlo|arla|arle|aran|ado|ada|ados|o|en|e|amos)", "carcel(es)?", "prision", "pres[oa]s?", "tras las rejas", "detenid[oa]s?", "detener(lo|la|le)", "esposad[oa]", "encarcel\\w+",
            "orden de (arresto|captura|aprehension|detencion)", "(llamar|llamamos|llamaremos|enviar|enviaremos|mandar|mandaremos|avisar a|ira|buscar|vendra|va|denunciar\\w*( a| con| ante)?)<gap2> la policia", "la policia<gap2> (ira|vendra|va|lo|la|le|lleg\\w+)",
            "(es|cometio|comete|cometido|por|de) (un |una )?(delito|fraude|crimen|estafa|robo)", "cargos (penales|criminales)", "(proceso|denuncia|demanda|via|accion) (penal|criminal)", "levantar(emos)? cargos", "delincuente",
            "(terminar|acabar|termina|acaba)<gap2> (con|en) la policia", "problemas con la (ley|justicia|policia)",
            "autoridades( [a-z]+){0,2}? (lo|la|le|te) (busc|detend|llev|visit)[a-z]+", "(denunci|report)[a-z]+<gap2> (a|ante|con) las autoridades",
            "(present|formul|interpon)[a-z]+<gap2> (cargos|denuncias?)", "(abr|inici|hay)[a-z]*<gap2> (proceso|causa|expediente|carpeta) (penal|criminal|de investigacion)",
        ],
        Harmless = ["(is |was )?fraud (against|on) you", "robo de identidad", "(police|sheriff's) report\\w*", "fraud (alert|affidavit|team|department|report|victims?)", "victims? of (a )?(fraud|crime|theft)", "(at|for|in) the prison as", "works? (at|for|in) (the |a )?(prison|jail)", "victima de( un| una)? (fraude|robo|delito|estafa)"],
    };
}
