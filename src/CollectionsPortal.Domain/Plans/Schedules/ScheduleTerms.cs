using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>Everything that a schedule is computed from.</summary>
/// <param name="First">The day of the first payment, before it is moved off a holiday.</param>
public sealed record ScheduleTerms(PaymentDays Days, LocalDate First, PlanParts Parts)
{
    public DayAdjustment Adjustment { get; init; }

    /// <summary>Whose holidays count for <see cref="Adjustment"/>.</summary>
    public BusinessDays Calendar { get; init; } = BusinessDays.UnitedStates;

    /// <summary>The person knows that the last payment is much larger than the others, and wants it so.</summary>
    public bool BalloonAgreed { get; init; }

    /// <param name="currency">Of the debt: pounds are paid in England and Wales, where other days are holidays.</param>
    public static ScheduleTerms Of(PlanTerms terms, string currency) => new(DaysOf(terms), terms.FirstDueOn, terms.Parts)
    {
        Adjustment = terms.Adjustment,
        Calendar = BusinessDays.Of(currency),
    };

    public LocalDate DueOn(int step) => Calendar.Adjust(Days.On(First, step), Adjustment);

    private static PaymentDays DaysOf(PlanTerms terms) => terms.Rhythm switch
    {
        PlanRhythm.Weekly => new PaymentDays.EveryWeeks(1),
        PlanRhythm.EveryTwoWeeks => new PaymentDays.EveryWeeks(2),
        PlanRhythm.EveryFourWeeks => new PaymentDays.EveryWeeks(4),
        PlanRhythm.TwiceAMonth => TwiceAMonth(terms.FirstDueOn, terms.OtherDay ?? 0),
        PlanRhythm.Monthly => new PaymentDays.EveryMonths(1),
        PlanRhythm.MonthlyByWeekday => new PaymentDays.MonthlyByWeekday(((terms.FirstDueOn.Day - 1) / 7) + 1, terms.FirstDueOn.DayOfWeek),
        PlanRhythm.Quarterly => new PaymentDays.EveryMonths(3),
        _ => throw new ArgumentOutOfRangeException(nameof(terms), terms.Rhythm, "Not a rhythm."),
    };

    private static PaymentDays.TwiceAMonth TwiceAMonth(LocalDate first, int other)
        => new(Math.Min(first.Day, other), Math.Max(first.Day, other));
}
