using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>What a plan takes from a month.</summary>
public static class PlanCost
{
    /// <summary>The largest payment, as often as a year has it, a twelfth of that, rounded up. Never more than all payments together.</summary>
    /// <remarks>The largest, because a plan that fits in most months and not in one does not fit.</remarks>
    /// <param name="currency">Of all payments, and of nothing where there are none.</param>
    public static Money AMonth(PlanRhythm rhythm, IEnumerable<Money> payments, string currency)
    {
        var (largest, sum) = (0m, 0m);
        foreach (var payment in payments)
        {
            (largest, sum) = (Math.Max(largest, payment.Amount), sum + payment.Amount);
        }

        return new Money(Math.Min(sum, Budget.Up(largest * rhythm.TimesAYear(), currency).Amount), currency);
    }

    public static Money AMonth(PlanRhythm rhythm, PlanSchedule schedule)
        => AMonth(rhythm, schedule.Payments.Select(payment => payment.Amount), schedule.First.Amount.Currency);
}
