using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Notices;

/// <summary>When the validation period ends: not a flat number of days after sending (12 CFR 1006.34(b)(5)).</summary>
public static class ValidationPeriod
{
    /// <summary>The earliest date on which receipt may be assumed: five days after sending, the day of sending, Saturdays, Sundays and legal public holidays not counted.</summary>
    public static LocalDate AssumedReceipt(LocalDate sentOn)
    {
        var day = sentOn;
        for (var counted = 0; counted < RegulationF.AssumedReceiptDays.On(sentOn);)
        {
            day = day.PlusDays(1);
            if (IsCounted(day)) { counted++; }
        }

        return day;
    }

    /// <summary>The last day of the period, inclusive, for information sent in writing or electronically. It is not moved off a weekend.</summary>
    public static LocalDate EndsOn(LocalDate sentOn) => EndsAfterReceipt(AssumedReceipt(sentOn), sentOn);

    /// <summary>The last day of the period, inclusive, for information spoken in the initial communication: it was received that day.</summary>
    public static LocalDate EndsOnWhenSpoken(LocalDate spokenOn) => EndsAfterReceipt(spokenOn, spokenOn);

    /// <summary>The last day on which the notice may still be sent after the initial communication, inclusive. Calendar days (12 CFR 1006.34(a)(1)(i)(B)).</summary>
    public static LocalDate NoticeDueOn(LocalDate initialCommunicationOn) =>
        initialCommunicationOn.PlusDays(RegulationF.ValidationNoticeDays.On(initialCommunicationOn));

    private static LocalDate EndsAfterReceipt(LocalDate receivedOn, LocalDate lawOf) =>
        receivedOn.PlusDays(RegulationF.ValidationPeriodDays.On(lawOf));

    private static bool IsCounted(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !FederalHolidays.IsHoliday(day);
}
