using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One payment of a schedule.</summary>
/// <param name="Number">1 for the first.</param>
public sealed record ScheduledPayment(int Number, LocalDate DueOn, Money Amount);

/// <summary>Which payments are due on which days. Pure: the same terms give the same schedule.</summary>
/// <remarks>The payments are above zero, their days strictly rise, and together they are the total to the cent.</remarks>
public sealed record PlanSchedule(IReadOnlyList<ScheduledPayment> Payments)
{
    private const decimal Cent = 0.01m;

    public ScheduledPayment First => Payments[0];

    public ScheduledPayment Last => Payments[^1];

    /// <param name="terms">What was agreed.</param>
    /// <param name="total">What the payments add up to.</param>
    /// <param name="today">The agency's date; the first payment may be due on it, not before.</param>
    /// <param name="horizonMonths">The last payment is due at most this many months from today, that day included.</param>
    public static Result<PlanSchedule> Make(PlanTerms terms, Money total, LocalDate today, int horizonMonths)
    {
        if (total.Amount <= 0) { return new NothingToPlan(); }
        if (!Enum.IsDefined(terms.Rhythm)) { return new FieldRefusal(nameof(terms.Rhythm), "Choose how often."); }
        if (terms.FirstDueOn < today) { return new FieldRefusal(nameof(terms.FirstDueOn), "This date is in the past."); }

        var number = NumberOf(terms.Parts, total);
        if (number.Refusal is { } refusal) { return refusal; }

        // Past the horizon is found out before any date is made: a number can be larger than the calendar.
        var end = today.PlusMonths(horizonMonths);
        if (terms.FirstDueOn > end || number.Value > MostUntil(end, terms)) { return new PlanTooLong(end); }

        return new PlanSchedule([.. PartsOf(terms, total, (int)number.Value)]);
    }

    /// <summary>The day of a payment, counted from the first one: 31 January, last of February, 31 March.</summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="first">The day of the first payment.</param>
    /// <param name="steps">0 for the first payment itself.</param>
    public static LocalDate DueOn(PlanRhythm rhythm, LocalDate first, int steps) => rhythm switch
    {
        PlanRhythm.Weekly => first.PlusWeeks(steps),
        PlanRhythm.EveryTwoWeeks => first.PlusWeeks(2 * steps),
        PlanRhythm.Monthly => first.PlusMonths(steps),
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm), rhythm, "Not a rhythm."),
    };

    private static IEnumerable<ScheduledPayment> PartsOf(PlanTerms terms, Money total, int number)
    {
        var each = EachOf(terms.Parts, total);
        var last = new Money(total.Amount - (each.Amount * (number - 1)), total.Currency);
        for (var step = 0; step < number; step++)
        {
            yield return new ScheduledPayment(step + 1, DueOn(terms.Rhythm, terms.FirstDueOn, step), step == number - 1 ? last : each);
        }
    }

    private static Result<long> NumberOf(PlanParts parts, Money total) => parts switch
    {
        PlanParts.ByNumber { Number: < 1 } => new FieldRefusal(nameof(PlanParts.ByNumber.Number), "Enter at least one payment."),
        PlanParts.ByNumber { Number: var number } when number * Cent > total.Amount
            => new FieldRefusal(nameof(PlanParts.ByNumber.Number), "That is more payments than there are cents."),
        PlanParts.ByNumber { Number: var number } => (long)number,
        PlanParts.ByAmount { Amount.Amount: <= 0 } => new FieldRefusal(nameof(PlanParts.ByAmount.Amount), "Enter an amount above zero."),
        PlanParts.ByAmount { Amount: var amount } when amount > total
            => new FieldRefusal(nameof(PlanParts.ByAmount.Amount), $"That is more than the whole sum of {total}."),
        PlanParts.ByAmount { Amount: var amount } => (long)decimal.Ceiling(total.Amount / amount.Amount),
        _ => throw new ArgumentOutOfRangeException(nameof(parts), parts, "Not a way to part a sum."),
    };

    /// <summary>Cents are made here, and always cut: what is cut off comes back in the last payment.</summary>
    private static Money EachOf(PlanParts parts, Money total) => parts switch
    {
        PlanParts.ByNumber { Number: var number } => new Money(decimal.Floor(total.Amount / number / Cent) * Cent, total.Currency),
        PlanParts.ByAmount { Amount: var amount } => amount,
        _ => throw new ArgumentOutOfRangeException(nameof(parts), parts, "Not a way to part a sum."),
    };

    /// <summary>How many payments fit up to and including a day that is not before the first.</summary>
    private static int MostUntil(LocalDate end, PlanTerms terms) => 1 + terms.Rhythm switch
    {
        PlanRhythm.Weekly => Period.DaysBetween(terms.FirstDueOn, end) / 7,
        PlanRhythm.EveryTwoWeeks => Period.DaysBetween(terms.FirstDueOn, end) / 14,
        _ => WholeMonths(terms.FirstDueOn, end),
    };

    /// <summary>Month ends count as the schedule counts them: from 31 January the last of February is one month on.</summary>
    private static int WholeMonths(LocalDate first, LocalDate end)
    {
        var months = ((end.Year - first.Year) * 12) + end.Month - first.Month;
        return first.PlusMonths(months) <= end ? months : months - 1;
    }
}

public sealed record NothingToPlan() : Refusal("There is nothing left to pay on these accounts.");

public sealed record PlanTooLong(LocalDate End)
    : Refusal($"The last payment would be after {End:d MMM uuuu}, the longest that a plan may run. Choose larger or more frequent payments.");
