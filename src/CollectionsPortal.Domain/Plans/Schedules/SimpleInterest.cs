using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>Interest on the principal alone, for each day: never on interest.</summary>
/// <remarks>Only where the agreement or the law expressly allows it (15 USC 1692f(1), 12 CFR 1006.22(b)); where nothing shows that, there is none.</remarks>
/// <param name="YearlyRate">0.08 for eight percent.</param>
public sealed record SimpleInterest(decimal YearlyRate, InterestBasis Basis)
{
    /// <summary>No authority for interest, or interest frozen.</summary>
    public static SimpleInterest None { get; } = new(0m, InterestBasis.Actual365);

    /// <summary>What accrues from one day to another, not rounded: cents are made where it is booked.</summary>
    /// <param name="from">Counted.</param>
    /// <param name="until">Not counted.</param>
    public decimal On(decimal principal, LocalDate from, LocalDate until)
        => until < from
            ? throw new ArgumentOutOfRangeException(nameof(until), until, "Interest does not run backwards.")
            : OfYear(principal * YearlyRate, from, until);

    /// <summary>Days first, then the year they are part of: a quotient that never ends would bring half a cent down.</summary>
    private decimal OfYear(decimal yearly, LocalDate from, LocalDate until) => Basis switch
    {
        InterestBasis.Actual365 => yearly * Period.DaysBetween(from, until) / 365m,
        InterestBasis.Actual360 => yearly * Period.DaysBetween(from, until) / 360m,
        InterestBasis.ActualActual => YearByYear(yearly, from, until),
        InterestBasis.Thirty360 => yearly * ThirtyDayMonths(from, until) / 360m,
        _ => throw new InvalidOperationException($"{Basis} is no basis."),
    };

    private static decimal YearByYear(decimal yearly, LocalDate from, LocalDate until)
    {
        var sum = 0m;
        for (var start = from; start < until;)
        {
            var end = LocalDate.Min(until, new LocalDate(start.Year + 1, 1, 1));
            sum += yearly * Period.DaysBetween(start, end) / CalendarSystem.Iso.GetDaysInYear(start.Year);
            start = end;
        }

        return sum;
    }

    private static int ThirtyDayMonths(LocalDate from, LocalDate until)
    {
        var start = Math.Min(from.Day, 30);
        var end = until.Day == 31 && start == 30 ? 30 : until.Day;
        return (360 * (until.Year - from.Year)) + (30 * (until.Month - from.Month)) + end - start;
    }
}
