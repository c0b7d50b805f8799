namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class Pressure
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.Pressure,
        Severity = FindingSeverity.Doubtful,
        Reason = "Pushes the person rather than asking them.",
        Citation = Citation.House,
        Suggestion = "Ask what they can do and when, and leave it to them.",
        English =
        [
            "urgent(ly)?", "(call|reply|respond|answer|contact us|phone)( us| me)? (at once|immediately|right (now|away)|today|asap)", "(pay|payment|settle)<gap> (right now|right away|immediately|at once|today|asap)",
            "you (must|have to|need to|are required to|are obligated to|got to|had better|better) (pay|settle|respond|call|act|send|make)", "pay up", "we (demand|insist|expect (payment|you to pay))", "demand for payment",
            "borrow (the |some |any )?(money|from|it)", "(take|get|use)( out)?( an?| another| your)? (payday |personal )?(loan|credit card|cash advance)( to pay)?", "(sell|pawn) your", "skip (your |the |a )?(rent|groceries|food|medication|meals?|bills?)", "(401k|retirement savings)",
            "(pushed|pressed|pressured|leaned on|kept at|squeezed|grilled|scared) (her|him|them|debtor)", "no (more )?excuses", "(making|your|his|her|same old|usual) excuses", "(stop|quit) (ignoring|avoiding|dodging|hiding)", "(you|he|she) (keep|keeps|have been|are|is) (ignoring|avoiding|dodging|hiding)",
            "(your|any) (failure|refusal) to (pay|respond|act|cooperate)", "failure to (pay|respond|act|cooperate)", "(serious|severe) (consequences|matter)", "consequences", "(we have|we've) (repeatedly|tried)<gap2> to (reach|contact|collect)", "(this is )?your obligation",
        ],
        Spanish =
        [
            "urgentes?|urge|urgencia", "(debe|tiene que|esta obligad[oa] a|necesita) (pagar|liquidar|responder|llamar)", "pague (hoy|ya|ahora|de inmediato|cuanto antes)", "(llame|llamenos|responda|comuniquese)<gap2> (hoy mismo|de inmediato|inmediatamente|ya)",
            "pid(a|e|ale|ale a)<gap2> prestad[oa]", "(saque|pida|use) (un prestamo|otra tarjeta)", "venda (su|sus)", "(graves |serias )?consecuencias", "exigimos|le exijo", "(deje de|no siga) (ignorar|ignorando|esconder(se)?)", "(puras |sin )excusas", "la presione|lo presione",
        ],
    };
}
