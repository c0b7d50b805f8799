namespace CollectionsPortal.Compliance.Language.Phrases;

/// <summary>Words that tell of a debt, where none may be told of.</summary>
internal static class DebtWords
{
    private static readonly string[] English =
    [
        "debts?", "owe[sd]?|owing", "(past|over)[- ]?due", "balance", "collect(s|ing|ions?|ors?)?", "payments?|pay", "creditors?|credit", "accounts?", "bills?|invoice", "delinquent|arrears|default", "loans?|card", "settle(ment)?",
    ];

    private static readonly string[] Spanish = ["deudas?|deudor(a)?", "debe(n)?", "vencid[oa]", "saldo", "cobr(o|os|ar|ador|anza)", "pagos?|pagar", "acreedor", "cuentas?", "factura", "prestamo|tarjeta"];

    public static PhraseFamily Location { get; } = new()
    {
        Kind = FindingKind.DebtMentioned,
        Reason = "Who is asked where somebody lives or works may not learn that there is a debt.",
        Citation = Citation.RegulationF("10(b)(2)"),
        Suggestion = "Give your own name, say that you confirm where the person can be reached, and nothing more.",
        English = English,
        Spanish = Spanish,
        CanBeDenied = false,
    };

    public static PhraseFamily Confirmation { get; } = new()
    {
        Kind = FindingKind.MoreThanConfirmation,
        Reason = "A confirmation of an opt-out says that it arrived and will be kept, and nothing else.",
        Citation = Citation.RegulationF("14(h)(2)(i)"),
        Suggestion = "Keep only: “We received your request and will send no more messages here.”",
        English = [.. English, "call us|call me|please (call|contact|reply)"],
        Spanish = [.. Spanish, "llamenos|llameme|comuniquese"],
        CanBeDenied = false,
    };
}
