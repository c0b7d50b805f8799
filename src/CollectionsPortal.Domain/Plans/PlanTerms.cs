using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What two people agree on; the rest is arithmetic.</summary>
/// <param name="FirstDueOn">The day of the first payment, which all others are counted from.</param>
/// <param name="Parts">How large each payment is, or how many there are.</param>
public sealed record PlanTerms(PlanRhythm Rhythm, LocalDate FirstDueOn, PlanParts Parts);

/// <summary>Either a number of equal payments, or equal payments of an amount.</summary>
public abstract record PlanParts
{
    private PlanParts()
    {
    }

    /// <summary>So many payments, equal to the cent; the last one takes the remainder, so it is the largest or equal.</summary>
    public sealed record ByNumber(int Number) : PlanParts;

    /// <summary>Payments of this much, as many as are needed; the last one is what is left, so it is the smallest or equal.</summary>
    public sealed record ByAmount(Money Amount) : PlanParts;
}
