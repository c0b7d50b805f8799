namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Shaming
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Shaming,
        Reason = "Shames the person for owing money.",
        Citation = Citation.RegulationF("14(a)"),
        Suggestion = "Leave the person’s character out. Say what can be done next.",
        English =
        [
            "(should|ought to|must|would|need to)( really| all)? (be|feel) (so )?(ashamed|embarrassed)", "shame on <you>", "(aren't|are) you( not)? (even )?(ashamed|embarrassed)",
            "(have|has|got|having) (you )?no (shame|honou?r|pride|decency|conscience|self-respect)", "(don't|do) (you|they) have any (shame|honou?r|pride|decency)",
            "(decent|honest|good|responsible|normal|respectable|hard-?working|real|grown) (people|persons?|folks|citizens|adults?|men|man|women|woman|parents|fathers?|mothers?|families)<gap2> (pay|pays|paid|honou?r|keep|keeps|meet|settle|take care of|don't|do not|would)",
            "(what|which) (kind|sort) of (an? )?(parents?|persons?|people|fathers?|mothers?|men|man|women|woman|husband|wife|human|example|adult|christian|citizen|role model)",
            "(an|bad|poor|terrible|what) example <gap2>(for|to) <your> (kids|children|family|son|daughter)", "(think|say|feel) (if|when) they (knew|find out|learn)",
            "what (will|would|do) <your> (kids|children|family|parents|mother|father|neighbou?rs|friends|wife|husband) (think|say)",
            "<you> only have (yourself|himself|herself|themselves) to blame", "(your|his|her|their) own (fault|doing)", "should have (thought|known|planned|saved)( \\w+){0,3} before",
            "(living|lived|live) (beyond|above) (your|his|her|their) means", "(disgrace|disgraceful|dishonou?rable|irresponsible)", "you made your bed", "grow up", "man up", "take some responsibility",
            "(everyone|everybody|people) else (pays|manages|can pay)", "don't you (care|want to be) ", "can't even (pay|afford|take care of|manage|feed|find)", "broke again", "typical (deadbeat|of these people)",
            "(kids|children|family|mother|father|parents|wife|husband|son|daughter)( \\w+)? (must|should) be( \\w+)? (proud|ashamed|embarrassed)", "(look|looks) (at )?(yourself|himself|herself|themselves) in the mirror", "how (do|does|can) (you|he|she|they) (even )?(sleep|live with|look at)", "(didn't|did not) your (mother|father|parents) (raise|teach)", "(raised|brought up) (better|right)",
            "live off (of )?(others|other people)", "too (cheap|selfish|proud|irresponsible) to pay", "(money|cash) for( [\\w']+){1,4}?,? but (not|none|nothing)( \\w+){0,3}", "(be|act like) an? (adult|grown-?up|real man|responsible (person|adult))",
            "(whether|if|why) (he|she|they|you)( \\w+){0,2}? (ashamed|embarrassed)",
        ],
        Spanish =
        [
            "(deberia|tendria que|deberias|tendrias que|debe|debes)( de)? (darle|darte|tener|sentir|dar)( mucha)? verguenza", "que verguenza", "no (le|te) da( ni un poco de)? verguenza", "(no )?tiene (usted )?(ninguna )?verguenza",
            "(gente|personas?|hombres?|mujer(es)?|padres?) (decentes?|honrad[oa]s?|honest[oa]s?|de bien|responsables?|seri[oa]s?) (si )?(pagan?|cumplen?|no )",
            "que (clase|tipo) de (padre|madre|persona|hombre|mujer|ejemplo|esposo|esposa|ser humano|ciudadano)", "que (diran|van a decir|pensaran|van a pensar|dirian) (de usted )?(sus|los|tus) (hijos|vecinos|familiares|padres|amigos)",
            "(mal|pesimo) ejemplo para (sus|los|tus) hijos", "usted se lo busco|es culpa suya|es su culpa",
            "(como|con que cara) (puede|pueden) (dormir|vivir|verse|mirar)[a-z]*", "(sus hijos|su familia|su madre)( [a-z]+)? (orgullos[oa]s?|averguenz[a-z]+)",
            "(vive|viven|vivir) (a costa de|de los demas)", "(sea|portese como) (un )?(hombre|adulto|adulta|responsable)",
        ],
    };
}
