using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>One record of a payment file, read.</summary>
public sealed record PaymentRow(int Line)
{
    public string? OurReference { get; init; }

    public string? Number { get; init; }

    public string? Creditor { get; init; }

    public string? PlanReference { get; init; }

    public string? Payer { get; init; }

    public Money Amount { get; init; }

    public LocalDate? PaidOn { get; init; }

    public string? Reference { get; init; }

    public PaymentMethod Method { get; init; } = PaymentMethod.Other;

    public PaymentReturn? Return { get; init; }

    public string? ReturnOf { get; init; }

    /// <summary>Why it cannot be booked as it stands; null: it can be read.</summary>
    public string? Fault { get; init; }

    /// <summary>What the record says of whose it is, for the people who look for them.</summary>
    public PaymentClues Clues => new(OurReference, Number, PlanReference, Payer);
}

/// <summary>As it was written.</summary>
public sealed record PaymentClues(string? OurReference, string? Number, string? PlanReference, string? Payer)
{
    public bool IsEmpty => OurReference is null && Number is null && PlanReference is null && Payer is null;
}
