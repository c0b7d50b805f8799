using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>On which days payments are due. Each day is counted from the first one, so a short month never pulls later days forward.</summary>
public abstract record PaymentDays
{
    /// <summary>Twice a month: at least this many days lie between two payments, whatever the month.</summary>
    public const int LeastGap = 7;

    private const int ShortestMonth = 28;

    private PaymentDays()
    {
    }

    /// <param name="first">The day of the first payment.</param>
    /// <param name="step">0 for the first payment itself.</param>
    public abstract LocalDate On(LocalDate first, int step);

    /// <summary>How many payments fit up to and including a day.</summary>
    public int MostUntil(LocalDate first, LocalDate end)
    {
        var most = 0;
        while (On(first, most) <= end)
        {
            most++;
        }

        return most;
    }

    /// <summary>Null when the first day is one of the days.</summary>
    public virtual FieldRefusal? RefusalOf(LocalDate first) => null;

    /// <summary>The same weekday every week, every second or every fourth week.</summary>
    public sealed record EveryWeeks(int Weeks) : PaymentDays
    {
        public override LocalDate On(LocalDate first, int step) => first.PlusWeeks(Weeks * step);

        public override FieldRefusal? RefusalOf(LocalDate first)
            => Weeks is >= 1 and <= 52 ? null : new FieldRefusal(nameof(Weeks), "Choose from one week to a year.");
    }

    /// <summary>The same date every month, or every third for quarters: 31 January, the last of February, 31 March.</summary>
    public sealed record EveryMonths(int Months) : PaymentDays
    {
        public override LocalDate On(LocalDate first, int step) => first.PlusMonths(Months * step);

        public override FieldRefusal? RefusalOf(LocalDate first)
            => Months is >= 1 and <= 12 ? null : new FieldRefusal(nameof(Months), "Choose from one month to a year.");
    }

    /// <summary>Two dates of each month, such as the 3rd and the 18th; 31 is the last day of any month.</summary>
    public sealed record TwiceAMonth(int Early, int Late) : PaymentDays
    {
        public override LocalDate On(LocalDate first, int step)
        {
            var half = (IsLate(first) ? 1 : 0) + step;
            var month = new LocalDate(first.Year, first.Month, 1).PlusMonths(half / 2);
            return DayOf(month, half % 2 == 0 ? Early : Late);
        }

        public override FieldRefusal? RefusalOf(LocalDate first) => this switch
        {
            { Early: < 1 } or { Late: > 31 } => new FieldRefusal(nameof(Early), "Choose two days from 1 to 31."),
            _ when Math.Min(Late, ShortestMonth) - Early < LeastGap || Early + ShortestMonth - Math.Min(Late, ShortestMonth) < LeastGap
                => new FieldRefusal(nameof(Late), $"Choose two days that lie at least {LeastGap} days apart in every month."),
            _ when first == DayOf(first, Early) || IsLate(first) => null,
            _ => new FieldRefusal(nameof(PlanTerms.FirstDueOn), "The first payment is on one of the two days."),
        };

        private bool IsLate(LocalDate day) => day == DayOf(day, Late);

        private static LocalDate DayOf(LocalDate month, int day)
            => new(month.Year, month.Month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
    }

    /// <summary>One weekday of each month, such as its second Friday.</summary>
    /// <param name="Nth">1 to 4; 5 is the last one, which some months have as their fourth.</param>
    public sealed record MonthlyByWeekday(int Nth, IsoDayOfWeek Weekday) : PaymentDays
    {
        public const int Last = 5;

        public override LocalDate On(LocalDate first, int step) => DayOf(new LocalDate(first.Year, first.Month, 1).PlusMonths(step));

        public override FieldRefusal? RefusalOf(LocalDate first) => this switch
        {
            { Nth: < 1 or > Last } => new FieldRefusal(nameof(Nth), "Choose the first to the fourth, or the last."),
            { Weekday: < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday } => new FieldRefusal(nameof(Weekday), "Choose a weekday."),
            _ when first == DayOf(first) => null,
            _ => new FieldRefusal(nameof(PlanTerms.FirstDueOn), "The first payment is on that weekday of its month."),
        };

        private LocalDate DayOf(LocalDate month)
        {
            var start = new LocalDate(month.Year, month.Month, 1);
            var earliest = start.DayOfWeek == Weekday ? start : start.Next(Weekday);
            var day = earliest.PlusWeeks(Nth - 1);
            return day.Month == month.Month ? day : day.PlusWeeks(-1);
        }
    }
}
