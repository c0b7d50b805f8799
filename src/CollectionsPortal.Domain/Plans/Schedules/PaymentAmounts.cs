using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>Parts a total into payments on days. Cents are made here and nowhere else, and none is lost.</summary>
internal static class PaymentAmounts
{
    private const decimal Cent = 0.01m;

    /// <summary>Null when the parts make sense for this total.</summary>
    public static FieldRefusal? RefusalOf(PlanParts parts, Money total) => parts switch
    {
        _ when In(parts).Any(amount => amount.Currency != total.Currency) => new OtherCurrency(total.Currency),
        PlanParts.ByNumber { Number: < 1 } or PlanParts.WithRest { Number: < 1 } => new(nameof(PlanParts.ByNumber.Number), "Enter at least one payment."),
        PlanParts.ByNumber { Number: var number } when number * Cent > total.Amount => new(nameof(PlanParts.ByNumber.Number), "That is more payments than there are cents."),
        PlanParts.ByAmount { Amount: var amount } => RefusalOf(amount, total),
        PlanParts.WithRest { Amount: var amount, Number: var number } => RefusalOf(amount, total)
            ?? (amount.Amount * (number - 1) >= total.Amount ? new(nameof(PlanParts.WithRest.Number), "With that many payments nothing is left for the last one.") : null),
        PlanParts.Stepped { Steps.Count: > PlanParts.Stepped.MostSteps } => new(nameof(PlanParts.Stepped.Steps), $"Use at most {PlanParts.Stepped.MostSteps} steps."),
        PlanParts.Stepped { Steps: var steps, Then: var then } => then.Amount <= 0 || steps.Any(step => step.Number < 1 || step.Amount.Amount <= 0)
            ? new(nameof(PlanParts.Stepped.Steps), "Enter at least one payment and an amount above zero in each step.")
            : null,
        PlanParts.Seasonal { Usual: var usual, InMonth: var months } => usual.Amount < 0 || months.Any(month => month.Key is < 1 or > 12 || month.Value.Amount < 0)
            || (usual.IsZero && months.Values.All(amount => amount.IsZero))
            ? new(nameof(PlanParts.Seasonal.Usual), "Enter amounts of zero or more for the months 1 to 12, and one above zero.")
            : null,
        _ => null,
    };

    /// <param name="most">How many payment days there are. More are not looked at.</param>
    /// <returns>Null when they do not suffice.</returns>
    public static IReadOnlyList<ScheduledPayment>? Of(ScheduleTerms terms, Money total, int most)
    {
        if (NumberOf(terms.Parts, total) is { } number && number > most)
        {
            return null;
        }

        var payments = new List<ScheduledPayment>();
        var left = total;
        for (var step = 0; step < most && !left.IsZero; step++)
        {
            var wanted = AmountOf(terms.Parts, total, step, terms.Days.On(terms.First, step));
            var amount = wanted < left ? wanted : left;
            if (amount.Amount > 0)
            {
                payments.Add(new ScheduledPayment(payments.Count + 1, terms.DueOn(step), amount));
                left -= amount;
            }
        }

        return left.IsZero ? payments : null;
    }

    private static FieldRefusal? RefusalOf(Money amount, Money total) => amount switch
    {
        { Amount: <= 0 } => new(nameof(PlanParts.ByAmount.Amount), "Enter an amount above zero."),
        _ when amount > total => new(nameof(PlanParts.ByAmount.Amount), $"That is more than the whole sum of {total}."),
        _ => null,
    };

    private static IEnumerable<Money> In(PlanParts parts) => parts switch
    {
        PlanParts.ByAmount each => [each.Amount],
        PlanParts.WithRest rest => [rest.Amount],
        PlanParts.Stepped stepped => [.. stepped.Steps.Select(step => step.Amount), stepped.Then],
        PlanParts.Seasonal seasonal => [seasonal.Usual, .. seasonal.InMonth.Values],
        _ => [],
    };

    /// <summary>Where it is known before the days are: may be larger than any calendar.</summary>
    private static long? NumberOf(PlanParts parts, Money total) => parts switch
    {
        PlanParts.ByNumber { Number: var number } => number,
        PlanParts.WithRest { Number: var number } => number,
        PlanParts.ByAmount { Amount: var amount } => (long)decimal.Ceiling(total.Amount / amount.Amount),
        _ => null,
    };

    /// <summary>What is due at one step as long as that much is left.</summary>
    /// <param name="agreed">The day before it is moved.</param>
    private static Money AmountOf(PlanParts parts, Money total, int step, LocalDate agreed) => parts switch
    {
        PlanParts.ByNumber equal => EqualPart(equal, total, step),
        PlanParts.ByAmount { Remainder: RemainderIn.First } each when step == 0 => total - Times(each.Amount, NumberOf(parts, total)!.Value - 1),
        PlanParts.ByAmount each => each.Amount,
        PlanParts.WithRest rest => step == rest.Number - 1 ? total : rest.Amount,
        PlanParts.Stepped stepped => StepAt(stepped, step),
        PlanParts.Seasonal seasonal => seasonal.On(agreed),
        _ => throw new ArgumentOutOfRangeException(nameof(parts), parts, "Not a way to part a sum."),
    };

    /// <summary>Always cut: what is cut off comes back in the one that takes the remainder.</summary>
    private static Money EqualPart(PlanParts.ByNumber equal, Money total, int step)
    {
        var each = new Money(decimal.Floor(total.Amount / equal.Number / Cent) * Cent, total.Currency);
        var takesRemainder = step == (equal.Remainder == RemainderIn.First ? 0 : equal.Number - 1);
        return takesRemainder ? total - Times(each, equal.Number - 1) : each;
    }

    private static Money StepAt(PlanParts.Stepped stepped, int step)
    {
        foreach (var part in stepped.Steps)
        {
            if (step < part.Number)
            {
                return part.Amount;
            }

            step -= part.Number;
        }

        return stepped.Then;
    }

    private static Money Times(Money amount, long times) => new(amount.Amount * times, amount.Currency);
}
