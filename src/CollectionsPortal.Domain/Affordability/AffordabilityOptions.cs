using System.ComponentModel.DataAnnotations;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>What the agency asks before it agrees on a plan.</summary>
public sealed record AffordabilityOptions
{
    public const string Section = "Portal:Affordability";

    /// <summary>All plans of a person that together take at most this much a month need no statement.</summary>
    [Range(typeof(decimal), "0", "1000000", ParseLimitsInInvariantCulture = true)]
    public decimal SmallAMonth { get; init; } = 50m;

    /// <summary>A statement counts for this many months from its day on.</summary>
    [Range(1, 36)]
    public int StatementMonths { get; init; } = 12;

    /// <summary>The most that is set aside for savings in a month. The Standard Financial Statement has 20 pounds.</summary>
    [Range(typeof(decimal), "0", "10000", ParseLimitsInInvariantCulture = true)]
    public decimal SavingsAMonth { get; init; } = 20m;

    /// <summary>With what the agency chose for itself.</summary>
    public AffordabilityOptions As(AgencyTerms chosen) => this with
    {
        SmallAMonth = chosen.SmallAMonth ?? SmallAMonth,
        StatementMonths = chosen.StatementMonths ?? StatementMonths,
        SavingsAMonth = chosen.SavingsAMonth ?? SavingsAMonth,
    };
}
