using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>What we know of one debt.</summary>
public sealed record DebtFacts
{
    public required DebtKey Key { get; init; }

    /// <summary>What to call the debt before an agent ("the card ending 4412"); null for its key.</summary>
    public string? Label { get; init; }

    public DebtKind Kind { get; init; }

    /// <summary>For student loans: the single account number under which they were serviced when we obtained them. Debts that share it are one debt (12 CFR 1006.14(b)(4)).</summary>
    public string? ServicedUnder { get; init; }

    public LocalDate? PlacedOn { get; init; }

    /// <summary>The consumer's date of the initial communication (12 CFR 1006.34(b)(2)); null while there was none.</summary>
    public LocalDate? InitialCommunicationOn { get; init; }

    /// <summary>Null where no validation information was provided.</summary>
    public ValidationNotice? ValidationNotice { get; init; }

    public IReadOnlyList<Dispute> Disputes { get; init; } = [];

    public IReadOnlyList<PaperRequest> Requests { get; init; } = [];

    /// <summary>When the notice that the person's state demands before certain steps went by post (D.C. Code 28-3814(m)(2)(A), NRS 649.366); null where it did not, or nobody noted it.</summary>
    public LocalDate? StateNoticeMailedOn { get; init; }

    /// <summary>Whether we hold the documents that prove the debt; null where nobody has noted it.</summary>
    public bool? DocumentsInHand { get; init; }

    /// <summary>Whether the creditor charged it off; null where not known.</summary>
    public bool? ChargedOff { get; init; }

    /// <summary>The last day on which the law still allows a suit, inclusive; null where not known.</summary>
    public LocalDate? LimitationEndsOn { get; init; }

    public DebtStatus Status { get; init; }
}
