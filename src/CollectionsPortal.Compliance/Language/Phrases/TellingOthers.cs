namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class TellingOthers
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Disclosure,
        Reason = "Tells others of the debt, or threatens to.",
        Citation = Citation.RegulationF("6(d)(1)"),
        Suggestion = "Speak of the debt with the person alone.",
        English =
        [
            "(tell|telling|told|call|calling|called|contact|contacting|contacted|inform|informing|informed|notify|notifying|notified|write to|wrote to|speak (to|with)|spoke (to|with)|talk to|talked to|visit|visiting|email|emailed|text|texted|alert|embarrass|ask)( <your>| all <your>| everyone at <your>| the) ([\\w']+ ){0,2}?<others>",
            "(report|reported|reporting) <you> to <your> <others>", "left( an?| the)?( \\w+)? ?(word|messages?|note|voicemail) (with|for) (<your>|the|an?) ([\\w']+ )?<others><gap> (owes?|debts?|balance|bill|pay|collect\\w*)",
            "<others> (know|knows|knew|learned|heard) (about|of|that)( \\w+){0,3}? (debts?|owes?|balance|bill)", "(everyone|everybody|people|others|the whole \\w+)<gap> will (know|find out|hear|see|learn)", "(everyone|everybody) will know",
            "post(ed|ing)? (it|this|you|<your> (name|debt|picture|photo|account)) (online|on|to|publicly|in)", "posted (online|publicly|on (facebook|social media|the internet))", "wall of shame", "publish(ed|ing)? (<your>|the|a list)", "(on|in) (facebook|social media) (for|so)", "(name|list) of (people|debtors|those) who (refuse|don't|do not|won't)",
            "(mentioned|discussed|disclosed|explained|revealed|shared)( the| her| his| their)? (debt|balance|account) (to|with) (<your>|the|an?) ([\\w']+ )?<others>",
            "(<your>|the) <others> (would|might|may|will|should|needs? to|has to|ought to)( \\w+)?( like to| want to| love to| be interested to| be interested in)? (hear|know|find out|learn|hearing|knowing)", "(<your>|the) <others> (should|could|can|might|will have to|would|wants? to) (pay|cover) (for|this|your|his|her|it|the)", "what (would|will) <your> <others> (think|say)",
            "let <your> ([\\w']+ )?<others> know", "<your> ([\\w']+ )?<others> (is|are|will be) (going to|about to|getting|hearing|next)", "(send|sending|mail|mailing|deliver)( \\w+){0,3}? (letters?|notices?|copy|copies|this|postcards?) to <your> ([\\w']+ )?<others>", "(sign|notice|flyers?|posters?)( \\w+){0,3}? (on|at|around|in) <your> (door|lawn|street|workplace|building|neighbou?rhood)", "(show up|showing up|showed up) (to|at|by|in) <your> (job|work|workplace|church|school)",
            "<others> to (know|learn|hear|find out|see|be told)", "(find out|learn|hear)( about)?( it| this)? from (us|me)",
        ],
        Spanish =
        [
            "(llam|contact|avis|inform|habl|cont|dec|dic|dig|dij|notific|visit)[a-z]*( [a-z]+){0,3}? (a|con|al) ?(todos )?<su>? ?<otros>", "tod[oa]s? <gap2>(se (van a|va a) enterar|lo sabran|sabran|se enteraran|se enterara)", "publicar(emos|an)?<gap2> (nombre|deuda|foto|lista)",
            "en (facebook|internet|redes sociales) (para|que)", "(le|les) (conte|dije|comente|explique) (a|al) <su>? ?<otros>",
            "<su> <otros> (quiera|quiere|pueda|puede|deberia|tendra que|podria) pagar", "(que|para que) <su> <otros>( [a-z]+){0,3}? (sepa|pague|entere|vea)[a-z]*",
            "(que )?<su> <otros> se enter[a-z]+", "(mand|envi|entreg)[a-z]*( [a-z]+){0,3}? a <su> <otros>", "(iremos|vamos|presentarnos|presentaremos) (a|en) su (trabajo|iglesia|escuela)",
        ],
        Harmless = ["(told|tell|telling) (his|her|their|the) ([\\w']+ )?<others> (that )?(i|we|i'd|we'd|i'll|we'll)( would|'d| will)?( \\w+)? (call|try|ring)", "(call|text|email|contact)(ed|ing)? (the|her|his|their|your) (employer|job|manager)'?s? (line|number) (back)?"],
    };
}
