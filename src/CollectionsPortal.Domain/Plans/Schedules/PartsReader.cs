using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>Tells from payments how they were parted, so that a plan can be started anew as it was said. Pure.</summary>
/// <remarks>Whatever it reads makes the same payments again: each way is tried, the plainest first, and steps can say them all but where days are left out.</remarks>
public static class PartsReader
{
    /// <summary>Long enough for any plan that was ever made.</summary>
    private const int Horizon = 60 * Rhythms.MonthsAYear;

    /// <param name="terms">How often and from which day; its parts are not looked at.</param>
    /// <param name="payments">At least one, in their order.</param>
    public static PlanParts Read(PlanTerms terms, IReadOnlyList<ScheduledPayment> payments)
        => Ways(payments).FirstOrDefault(parts => Makes(terms with { Parts = parts }, payments)) ?? Steps(payments);

    private static IEnumerable<PlanParts> Ways(IReadOnlyList<ScheduledPayment> payments)
    {
        yield return new PlanParts.ByAmount(payments[0].Amount);
        yield return new PlanParts.ByNumber(payments.Count);
        yield return new PlanParts.ByAmount(payments[^1].Amount, RemainderIn.First);
        yield return new PlanParts.ByNumber(payments.Count, RemainderIn.First);
        foreach (var seasonal in Seasons(payments)) { yield return seasonal; }
    }

    /// <summary>One amount in some months, or nothing in those that no payment falls into; the usual one in the others.</summary>
    private static IEnumerable<PlanParts> Seasons(IReadOnlyList<ScheduledPayment> payments)
    {
        var whole = payments.Take(Math.Max(1, payments.Count - 1)).ToList();
        var usual = whole.GroupBy(payment => payment.Amount).OrderByDescending(same => same.Count()).First().Key;
        var others = whole.Where(payment => payment.Amount != usual).ToList();
        if (others.Count > 0)
        {
            yield return Season(usual, others.Select(payment => payment.DueOn.Month), others[0].Amount);
        }

        yield return Season(usual, Enumerable.Range(1, Rhythms.MonthsAYear).Except(payments.Select(payment => payment.DueOn.Month)), Money.Zero(usual.Currency));
    }

    private static PlanParts.Seasonal Season(Money usual, IEnumerable<int> months, Money amount) => new(usual, months.Distinct().ToDictionary(month => month, _ => amount));

    /// <summary>Runs of equal amounts. A smaller last one is what was left of the run before.</summary>
    private static PlanParts.Stepped Steps(IReadOnlyList<ScheduledPayment> payments)
    {
        var runs = new List<PlanStep>();
        foreach (var payment in payments)
        {
            if (runs.Count > 0 && runs[^1].Amount == payment.Amount) { runs[^1] = runs[^1] with { Number = runs[^1].Number + 1 }; }
            else { runs.Add(new PlanStep(1, payment.Amount)); }
        }

        var isRest = runs.Count > 1 && runs[^1].Number == 1 && runs[^1].Amount < runs[^2].Amount;
        var then = isRest ? 2 : 1;
        return new PlanParts.Stepped([.. runs.Take(runs.Count - then)], runs[^then].Amount);
    }

    private static bool Makes(PlanTerms terms, IReadOnlyList<ScheduledPayment> payments)
    {
        var total = payments.Aggregate(Money.Zero(payments[0].Amount.Currency), (sum, payment) => sum + payment.Amount);
        var made = PlanSchedule.Make(terms, total, terms.FirstDueOn.PlusMonths(-1), Horizon);
        return made.Refusal is null && made.Value.Payments.SequenceEqual(payments);
    }
}
