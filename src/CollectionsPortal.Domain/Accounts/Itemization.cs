using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>How the amount came about since the itemization date, as the validation notice must show it (12 CFR 1006.34(c)(2)).</summary>
public sealed record Itemization
{
    public required ItemizationKind Kind { get; init; }

    public required LocalDate Date { get; init; }

    /// <summary>What was owed on the itemization date, interest and fees up to then included.</summary>
    public required Money Balance { get; init; }

    public required Money Interest { get; init; }

    public required Money Fees { get; init; }

    /// <summary>Paid since, as an amount above zero.</summary>
    public required Money Payments { get; init; }

    /// <summary>Credited since, as an amount above zero.</summary>
    public required Money Credits { get; init; }

    /// <summary>What is owed at placement, to the cent.</summary>
    public Money Total => Balance + Interest + Fees - Payments - Credits;
}

/// <summary>The five dates that 12 CFR 1006.34(b)(3) allows.</summary>
public enum ItemizationKind
{
    LastStatement,
    ChargeOff,
    LastPayment,
    Transaction,
    Judgment,
}
