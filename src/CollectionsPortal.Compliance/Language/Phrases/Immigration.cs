namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Immigration
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Immigration,
        Reason = "Threatens with the immigration authorities.",
        Citation = Citation.RegulationF("18(c)(1)"),
        Suggestion = "Take it out. A debt has nothing to do with where somebody comes from.",
        English =
        [
            "deport(ed|ation|ing)?", "(report|reporting|reported|call|calling|called|notify|notifying|tell|telling|contact|contacting|turn)<gap2>( in)?( to)? (immigration|ice|uscis|border patrol)", "immigration (could|will|might|would|may|can|officers?|officials?|authorities|agents?)",
            "(lose|revoke|cancel|check|affect|risk|jeopardi[sz]e|ruin) <your> (visa|green card|residency|citizenship|immigration status|papers|asylum)", "(visa|green card|residency|citizenship|immigration status) (will|could|may|might|can) (be|get|suffer)",
            "(call|calls|word|phone call|tip) to (ice|immigration|la migra)", "(ice|immigration|la migra)( \\w+){0,3}? (come|comes|coming|pick|find|knock|take|be at|know)", "could hear about (you|this|him|her)",
            "(send|sent|sending|ship|shipped|put) <you>( \\w+)? back (to|where)", "where (you|he|she|they) came from", "(check|look into|ask about|investigate) <your> (immigration |legal )?(status|papers)",
        ],
        Spanish =
        [
            "deport(ar|arlo|arla|arle|aran|ado|ada|acion|en)", "(llam|avis|report|denunci|inform|entreg)[a-z]*<gap2> (a|con) (la )?(migracion|migra|inmigracion|ice)", "(perder|perdera|afectar|quitarle)<gap2> (visa|residencia|papeles|ciudadania|estatus)",
            "la migra",
            "(regres|mand|envi|devolv)[a-z]* a su pais", "(revis|verific|investig)[a-z]* (su estatus|sus papeles|su situacion migratoria)",
        ],
        Harmless = ["(deported|deportation)( \\w+){0,2} (hearing|appeal)"],
    };
}
