using CollectionsPortal.Compliance.Notices;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>The days on which money moves: no Saturday, no Sunday, no public holiday of the country.</summary>
public sealed class BusinessDays
{
    private readonly Func<LocalDate, bool> isHoliday;

    private BusinessDays(Func<LocalDate, bool> isHoliday) => this.isHoliday = isHoliday;

    /// <summary>5 USC 6103: the days of the federal law, and the weekday on which one of them is observed.</summary>
    public static BusinessDays UnitedStates { get; } = new(FederalHolidays.IsHoliday);

    /// <inheritdoc cref="BankHolidays"/>
    public static BusinessDays EnglandAndWales { get; } = new(BankHolidays.IsHoliday);

    /// <summary>Of the country in which a currency is paid.</summary>
    public static BusinessDays Of(string currency) => currency == Money.PoundSterling ? EnglandAndWales : UnitedStates;

    public bool Includes(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !isHoliday(day);

    public LocalDate Adjust(LocalDate day, DayAdjustment how) => how switch
    {
        DayAdjustment.AsAgreed => day,
        DayAdjustment.Later => Move(day, 1),
        DayAdjustment.Earlier => Move(day, -1),
        DayAdjustment.LaterInTheMonth => Move(day, 1) is var later && later.Month == day.Month ? later : Move(day, -1),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, "Not a way to move a day."),
    };

    private LocalDate Move(LocalDate day, int by)
    {
        while (!Includes(day))
        {
            day = day.PlusDays(by);
        }

        return day;
    }
}
