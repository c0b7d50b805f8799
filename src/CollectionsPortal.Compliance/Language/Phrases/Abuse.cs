namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Abuse
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Abuse,
        Reason = "Abuses or insults the person.",
        Citation = Citation.RegulationF("14(d)"),
        Suggestion = "Say what happened, without a word about what kind of person they are.",
        English =
        [
            "deadbeats?", "losers?", "scum(bags?)?", "idiots?|idiotic", "morons?", "imbeciles?", "stupid(ity)?", "dumb(ass)?", "low-?lifes?|low lifes?", "crooks?",
            "bitch(es|y)?", "bastards?", "ass-?holes?|jackass(es)?", @"f\*+(k|ck|king|cking)?|fuck\w*", @"(bull)?shit\w*|s\*+t", "(god)?damn(ed|it)?", "pathetic", "worthless",
            "parasites?", "freeloaders?|leech(es)?", "lazy", "sob stor(y|ies)", "jerks?", "con (man|men|artists?)", "low class", "trailer trash", "whores?|sluts?", "retard(ed|s)?", "crap(py)?",
            "((what|who|how|why) the|go to) hell", "scammers?|moochers?", "wetbacks?", "bums?|slackers?", "good[- ]for[- ]nothing",
            "(you|you're|he|he's|she|she's|they|they're|debtor|customer|consumer)( are| is)?( nothing but| just| such)?( an?)?( \\w+)? (thief|thieves|liars?|cheats?|trash|fools?|garbage|criminals?|fraud|joke)",
            "(what|such) an? (thief|liar|cheat|fool|joke|waste of)", "piece of (trash|garbage|work)", "lying (customer|debtor|consumer|man|woman|guy|lady|through)", "(stop|keeps?|quit) lying", "waste of (time|space|oxygen)",
            "lying to (me|us)( again)?",
            "sorry excuse (for|of)", "(is|what|such|you|you're|he's|she's|acts like|being) an? (real |total |complete |absolute )?(clown|nutjob|psycho|crybaby|whiner|piece of work|nightmare)", "waste of (my|our|your|everyone's) (time|day)", "crazy (lady|woman|man|guy|people|person)", "you people (never|always|don't|do not|are all|make me)",
            "(you|you're|he's|she's|what)( are| is)?( such)?( an?)?( \\w+)? (coward|pig|rat|snake|weasel|cheapskate|dirtbag|hypocrite)", "(dirtbag|cheapskate|scumbag)s?",
        ],
        Spanish =
        [
            "sin ?verguenzas?", "idiotas?", "imbecil(es)?", "estupid[oa]s?|estupidez", "tont[oa]s?", "mentiros[oa]s?", "inutil(es)?", "mierdas?", "put[oa]s?", "cabron(es|a)?", "pendej[oa]s?",
            "maldit[oa]s?", "carajo", "desgraciad[oa]s?", "holgazan(es|a)?", "descarad[oa]s?", "parasitos?", "cochin[oa]s?", "ladron(a|es)? de mierda",
            "(es|eres|son|usted es|este senor es|esta senora es)( usted| todos)?( nada mas que)?( un| una| unos| unas)( [a-z]+){0,2} (moros[oa]s?|ladron(es|a)?|vag[oa]s?|tramposos?|tramposa|basura|ratas?|flojos?|floja|irresponsables?|delincuentes?)",
            "(viej[oa]|tip[oa]|senor[a]?) (loc[oa]|bruj[oa]|ridicul[oa])", "(esta|es) loc[oa]", "ustedes (nunca|siempre) (pagan|mienten|hacen)",
            "cobardes?", "muert[oa]s? de hambre", "aprovechad[oa]s?",
        ],
        Harmless = ["la-?z-?boy", "lazy (river|susan|days?)", "con artists? (stole|took|used)", "stupid (me|of me)|my own stupidity"],
    };
}
