using System.Text.Json.Serialization;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What two people agree on; the rest is arithmetic.</summary>
/// <param name="FirstDueOn">The day of the first payment, which all others are counted from.</param>
/// <param name="Parts">How large each payment is, or how many there are.</param>
public sealed record PlanTerms(PlanRhythm Rhythm, LocalDate FirstDueOn, PlanParts Parts)
{
    /// <summary>The other of the two dates of <see cref="PlanRhythm.TwiceAMonth"/>, 1 to 31, where 31 is the last day of any month. Not looked at for other rhythms.</summary>
    public int? OtherDay { get; init; }

    public DayAdjustment Adjustment { get; init; }
}

/// <summary>How a sum is parted into payments.</summary>
[JsonDerivedType(typeof(PlanParts.ByNumber), "number")]
[JsonDerivedType(typeof(PlanParts.ByAmount), "amount")]
[JsonDerivedType(typeof(PlanParts.Stepped), "steps")]
[JsonDerivedType(typeof(PlanParts.Seasonal), "seasons")]
[JsonDerivedType(typeof(PlanParts.WithRest), "rest")]
public abstract record PlanParts
{
    private PlanParts()
    {
    }

    /// <summary>So many payments, equal to the cent; the one that takes the remainder is the largest or equal.</summary>
    public sealed record ByNumber(int Number, RemainderIn Remainder = RemainderIn.Last) : PlanParts;

    /// <summary>Payments of this much, as many as are needed; the one that takes what is left is the smallest or equal.</summary>
    public sealed record ByAmount(Money Amount, RemainderIn Remainder = RemainderIn.Last) : PlanParts;

    /// <summary>Payments that change with time: each step so many payments of so much, and then one amount until everything is paid.</summary>
    public sealed record Stepped(IReadOnlyList<PlanStep> Steps, Money Then) : PlanParts
    {
        /// <summary>More of them nobody keeps in mind.</summary>
        public const int MostSteps = 12;
    }

    /// <summary>The usual amount, and another one in some months; nothing at all where that is zero.</summary>
    /// <param name="InMonth">By the month of the agreed day, 1 to 12.</param>
    public sealed record Seasonal(Money Usual, IReadOnlyDictionary<int, Money> InMonth) : PlanParts
    {
        /// <param name="agreed">The day before it is moved off a holiday.</param>
        public Money On(LocalDate agreed) => InMonth.TryGetValue(agreed.Month, out var amount) ? amount : Usual;
    }

    /// <summary>So many payments, the last of which takes the rest, whatever it is. Refused where that makes a balloon, unless the terms agree to one.</summary>
    public sealed record WithRest(Money Amount, int Number) : PlanParts;
}

/// <param name="Number">How many payments.</param>
public sealed record PlanStep(int Number, Money Amount);

/// <summary>Which payment differs when a sum does not part evenly.</summary>
public enum RemainderIn
{
    Last,
    First,
}
