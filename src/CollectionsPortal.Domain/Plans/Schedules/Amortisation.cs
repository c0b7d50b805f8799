using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>What one payment does.</summary>
/// <param name="Interest">The part that pays interest; paid before principal.</param>
/// <param name="Principal">The part that lowers the debt.</param>
/// <param name="Balance">The principal that is left.</param>
/// <param name="UnpaidInterest">Interest that the payment did not cover. It waits and bears no interest itself.</param>
public sealed record AmortisationLine(int Number, LocalDate? On, Money Payment, Money Interest, Money Principal, Money Balance, Money UnpaidInterest);

/// <summary>How payments and interest bring a debt down, to the cent. Each period's interest is rounded once, half a cent away from zero.</summary>
public sealed record Amortisation(IReadOnlyList<AmortisationLine> Lines)
{
    public Money Interest => Sum(line => line.Interest);

    public Money Paid => Sum(line => line.Payment);

    private Money Sum(Func<AmortisationLine, Money> part)
        => Lines.Aggregate(Money.Zero(Lines.Count == 0 ? Money.DefaultCurrency : Lines[0].Balance.Currency), (sum, line) => sum + part(line));

    public bool IsPaidOff => Lines.Count > 0 && Lines[^1] is { Balance.IsZero: true, UnpaidInterest.IsZero: true };

    /// <summary>The equal payment that brings a debt to nothing in so many periods, rounded to the cent.</summary>
    /// <param name="rate">Of one period: 0.005 for six percent a year, paid monthly.</param>
    public static Money LevelPayment(Money principal, decimal rate, int periods)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        if (rate == 0)
        {
            return Money.Rounded(principal.Amount / periods, principal.Currency);
        }

        // 1 / (1 + rate) to the power of the number of periods, by multiplying: never in binary fractions.
        var discount = 1m;
        for (var period = 0; period < periods; period++)
        {
            discount /= 1 + rate;
        }

        return Money.Rounded(principal.Amount * rate / (1 - discount), principal.Currency);
    }

    /// <summary>Equal periods, as banks publish schedules. The last of them takes whatever is left.</summary>
    public static Amortisation InPeriods(Money principal, decimal rate, Money payment, int periods)
    {
        var lines = new List<AmortisationLine>();
        var state = new AmortisationLine(0, null, Zero(principal), Zero(principal), Zero(principal), principal, Zero(principal));
        for (var period = 1; period <= periods && !IsOver(state); period++)
        {
            var interest = Money.Rounded(state.Balance.Amount * rate, principal.Currency);
            state = Next(state, null, interest, period == periods ? null : payment);
            lines.Add(state);
        }

        return new Amortisation(lines);
    }

    /// <summary>Interest by the day between payments that are due on any days.</summary>
    /// <param name="from">Interest runs from this day on.</param>
    /// <param name="payments">In the order of their days. What comes after the debt is paid is left out.</param>
    public static Amortisation ByDay(Money principal, SimpleInterest interest, LocalDate from, IEnumerable<ScheduledPayment> payments)
    {
        var lines = new List<AmortisationLine>();
        var state = new AmortisationLine(0, from, Zero(principal), Zero(principal), Zero(principal), principal, Zero(principal));
        foreach (var payment in payments.TakeWhile(_ => !IsOver(state)))
        {
            var accrued = Money.Rounded(interest.On(state.Balance.Amount, state.On!.Value, payment.DueOn), principal.Currency);
            state = Next(state, payment.DueOn, accrued, payment.Amount);
            lines.Add(state);
        }

        return new Amortisation(lines);
    }

    /// <param name="payment">Null: everything that is left.</param>
    private static AmortisationLine Next(AmortisationLine before, LocalDate? on, Money accrued, Money? payment)
    {
        var interest = before.UnpaidInterest + accrued;
        var owed = before.Balance + interest;
        var paid = payment is { } amount && amount < owed ? amount : owed;
        var toInterest = paid < interest ? paid : interest;
        var toPrincipal = paid - toInterest;
        return new AmortisationLine(before.Number + 1, on, paid, toInterest, toPrincipal, before.Balance - toPrincipal, interest - toInterest);
    }

    private static bool IsOver(AmortisationLine line) => line.Balance.IsZero && line.UnpaidInterest.IsZero;

    private static Money Zero(Money like) => Money.Zero(like.Currency);
}
