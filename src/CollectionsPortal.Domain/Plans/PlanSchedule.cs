using CollectionsPortal.Domain.Plans.Schedules;
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
    /// <summary>12 CFR 1026.18(s)(5)(i) calls a payment a balloon that is more than twice a regular one.</summary>
    private const int BalloonFactor = 2;

    public ScheduledPayment First => Payments[0];

    public ScheduledPayment Last => Payments[^1];

    /// <summary>The last payment is more than twice any other.</summary>
    public bool HasBalloon => Payments.Count > 1
        && Last.Amount.Amount > BalloonFactor * Payments.Take(Payments.Count - 1).Max(payment => payment.Amount.Amount);

    /// <inheritdoc cref="MakeFrom(ScheduleTerms, Money, LocalDate, int)"/>
    public static Result<PlanSchedule> Make(PlanTerms terms, Money total, LocalDate today, int horizonMonths)
        => Enum.IsDefined(terms.Rhythm)
            ? MakeFrom(ScheduleTerms.Of(terms, total.Currency), total, today, horizonMonths)
            : new FieldRefusal(nameof(terms.Rhythm), "Choose how often.");

    /// <param name="terms">What was agreed.</param>
    /// <param name="total">What the payments add up to.</param>
    /// <param name="today">The agency's date; the first payment may be due on it, not before.</param>
    /// <param name="horizonMonths">The last payment is due at most this many months from today, that day included.</param>
    public static Result<PlanSchedule> MakeFrom(ScheduleTerms terms, Money total, LocalDate today, int horizonMonths)
    {
        if (total.Amount <= 0) { return new NothingToPlan(); }
        if (terms.Days.RefusalOf(terms.First) is { } days) { return days; }
        if (terms.DueOn(0) < today) { return new FieldRefusal(nameof(PlanTerms.FirstDueOn), "This date is in the past."); }
        if (PaymentAmounts.RefusalOf(terms.Parts, total) is { } parts) { return parts; }

        // Past the horizon is found out before many dates are made: a number can be larger than the calendar.
        var end = today.PlusMonths(horizonMonths);
        var payments = terms.DueOn(0) > end ? null : PaymentAmounts.Of(terms, total, MostUntil(terms, end));
        if (payments is null) { return new PlanTooLong(end); }

        var schedule = new PlanSchedule(payments);
        return schedule.HasBalloon && !terms.BalloonAgreed ? new BalloonNotAgreed(schedule.Last.Amount) : schedule;
    }

    /// <summary>A day that is moved later may leave the horizon.</summary>
    private static int MostUntil(ScheduleTerms terms, LocalDate end)
    {
        var most = terms.Days.MostUntil(terms.First, end);
        return most > 0 && terms.DueOn(most - 1) > end ? most - 1 : most;
    }
}

public sealed record NothingToPlan() : Refusal("There is nothing left to pay on these accounts.");

public sealed record PlanTooLong(LocalDate End)
    : Refusal($"The last payment would be after {End:d MMM uuuu}, the longest that a plan may run. Choose larger or more frequent payments.");

/// <summary>A plan that ends in a sum nobody has is no plan.</summary>
public sealed record BalloonNotAgreed(Money Last)
    : Refusal($"The last payment would be {Last}, more than twice any other. Choose larger or more payments.");
