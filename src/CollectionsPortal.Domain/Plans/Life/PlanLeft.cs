using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>What is left of a plan on a day: all that a change needs to know of it.</summary>
/// <param name="Open">What is not paid yet, by day: each amount is what is outstanding. Together never more than <paramref name="Owed"/>.</param>
/// <param name="Usual">What one payment of the plan is, as a rule.</param>
/// <param name="Terms">What was agreed. Of its parts only months and steps are looked at.</param>
/// <param name="Owed">The balances of the plan's accounts.</param>
public sealed record PlanLeft(PlanKind Kind, IReadOnlyList<ScheduledPayment> Open, Money Usual, PlanTerms Terms, Money Owed, LocalDate Today)
{
    public Money Total => Sum(Open, Owed.Currency);

    public Money Missed => Sum(Open.Where(payment => payment.DueOn < Today), Owed.Currency);

    /// <summary>What a plan of other terms has to reach. The debt behind token payments is the whole balance.</summary>
    public Money ToPlan => Kind is PlanKind.Token or PlanKind.Nil ? Owed : Total;

    /// <param name="plan">With its instalments.</param>
    public static PlanLeft Of(Plan plan, Money owed, LocalDate today)
    {
        var open = plan.Instalments.Where(i => !i.Outstanding.IsZero).OrderBy(i => i.Number)
            .Select(i => new ScheduledPayment(i.Number, i.DueOn, i.Outstanding));
        return new PlanLeft(plan.Kind, AtMost(open, owed), UsualOf(plan), plan.Terms, owed, today);
    }

    public static Money Sum(IEnumerable<ScheduledPayment> payments, string currency)
        => payments.Aggregate(Money.Zero(currency), (sum, payment) => sum + payment.Amount);

    /// <summary>Credits and payments outside of the plan shorten it from its end.</summary>
    private static List<ScheduledPayment> AtMost(IEnumerable<ScheduledPayment> payments, Money owed)
    {
        var (left, kept) = (owed, new List<ScheduledPayment>());
        foreach (var payment in payments)
        {
            var amount = payment.Amount < left ? payment.Amount : left;
            if (amount.Amount <= 0) { break; }

            kept.Add(payment with { Amount = amount });
            left -= amount;
        }

        return kept;
    }

    /// <summary>The amount that most instalments have; the smaller of two that are as frequent.</summary>
    private static Money UsualOf(Plan plan) => plan.Instalments.Count == 0
        ? Money.Zero(plan.Total.Currency)
        : plan.Instalments.GroupBy(i => i.Amount).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.Amount).First().Key;
}
