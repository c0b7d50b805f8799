namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Violence
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Violence,
        Reason = "Threatens harm to a person, their name or their property.",
        Citation = Citation.RegulationF("14(c)"),
        Suggestion = "Take it out. If it was said, tell a supervisor.",
        English =
        [
            "(hurt|harm|kill|injure|shoot|stab) <you>",
            "beat <you>( up)?",
            "(some(one|body)|people|<you>|<your> (family|kids|wife|husband|dog))<gap2> (gets?|got|will get|could get|might get|end up) (hurt|injured|killed)",
            "break <your> (legs?|arms?|neck|bones|fingers|knees|face|windows?)",
            "(come|coming) after <you>", "(come|coming) (for|to get) you",
            "('ll|'d|will|would|going to|gonna) (regret (it|this|that)|be sorry)", "make <you> (regret|sorry|suffer)",
            "(know|knows) where <you>( and <gap>)? (live|lives|work|works|sleep|sleeps|park|parks)",
            "(know|knows) where <your> (kids?|children|wife|husband|family|mother|son|daughter|car)<gap2> (live|lives|goes?|work|works|sleep|sleeps|is|are|go to school)",
            "(watch|mind) <your> back", "burn (down )?<your>", "(smash|slash|key) <your>",
            "(my|our) (guys|boys|men|people|team) (are|will be) (on their way|outside|at your|coming)", "pay <you> a (little )?visit",
            "(bad|ugly|unpleasant) things (can |could |may |will )?happen", "accidents (can |do )?happen",
            "(sleep with one eye open|look(ing)? over your shoulder|wish you (had|were)( never)?)", "leak <your> (photos?|pictures?|messages)",
            "(it would|it'd|it will) be (a shame|too bad|a pity|terrible|sad)( if)?( \\w+){0,5}? (happen|happened|happens|burn|burned|break)", "if (anything|something) (happens?|happened|were to happen) to (you|your (car|house|family|kids|children|wife|husband|dog|home))", "nice (family|house|car|kids|home) you have", "(send|sending|sent) (someone|somebody|a guy|people|men|boys|my guys) (over|to your|around|round|by)",
            "teach <you> (a |some )?(lesson|manners|respect)", "make <your> life (a living |a )?(hell|miserable|very hard)", "(watch yourself|better watch (it|out))", "(won't|not) see it coming", "(put|putting) <you> in (the |a )?hospital",
        ],
        Spanish =
        [
            "(te|le|lo|la|les|los) (<va> )?(matar|mato|golpear|lastimar|hacer dano|romper|partir|quemar|pegar|dar una leccion)",
            "sabemos donde (vive|trabaja|duerme|estudian?|vives|trabajas|estan?)<gap2>", "(se|te) <va> arrepentir", "se arrepentira|te arrepentiras", "lo <va> lamentar|lo lamentara",
            "(cuide|cuidese|cuida|cuidate)( bien)? (la|su|las) espaldas?", "(le|te|les) (puede|podria|va a) pasar algo", "(rompemos|romperemos|quemaremos|mataremos) <gap2>",
            "(ensenar|dar)(le|te) una leccion", "hacer(le|te|les) la vida (imposible|un infierno|de cuadritos)", "(ya vera|vas a ver) (lo que|quien)",
        ],
    };
}
