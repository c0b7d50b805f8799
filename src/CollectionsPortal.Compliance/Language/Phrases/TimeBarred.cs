namespace CollectionsPortal.Compliance.Language.Phrases;

/// <summary>On a debt too old to sue on, a hint is a threat. The rule is strict: it does not help not to have known.</summary>
internal static class TimeBarred
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.TimeBarred,
        Reason = "Threatens or hints at a suit on a debt that is, or may be, too old to sue on.",
        Citation = Citation.RegulationF("26(b)"),
        Suggestion = "Take out every word about suits. Say instead: “Because of the age of your debt, we will not sue you for it.”",
        English =
        [
            "lawsuits?", "<will> sue", "<will>( \\w+)? (go|take)<gap2> court", "(in|before|through) (a |the )?(courts?|judge)", "attorneys?( review| fees)", "(all|any|every) (available|legal) (means|options|remedies)",
            "(reserves?|reserving)<gap> rights?", "enforce (the|this|our|its) (debt|claim|rights?|agreement)",
        ],
        Spanish = ["demanda", "(iniciar|tomar|emprender|ejercer|presentar)<gap> (accion(es)?|via judicial|demanda)", "(ante|por|en) (la corte|los tribunales|un juez|el juzgado)", "todos los medios legales", "reserva<gap> derechos?"],
        Harmless = ["the law limits how long you can be sued on a debt"],
    };

    /// <summary>A threat found by its words, on such a debt.</summary>
    public static LanguageFinding Made(LanguageFinding finding, FindingSeverity severity) => finding with
    {
        Kind = FindingKind.TimeBarred,
        Severity = severity,
        Reason = Family.Reason,
        Citation = Family.Citation,
        Suggestion = Family.Suggestion,
    };
}
