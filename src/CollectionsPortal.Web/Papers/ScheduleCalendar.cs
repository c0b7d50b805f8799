using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using NodaTime;
using Calendar = Ical.Net.Calendar;

namespace CollectionsPortal.Web.Papers;

/// <summary>What is still due, as days in the person's own calendar (RFC 5545).</summary>
/// <remarks>
/// A calendar is often shared. So the entries name neither the agency nor a debt (12 CFR 1006.6(d)(1): no word about a debt to third persons), block no time,
/// ring no bell, and are marked as private.
/// </remarks>
public static class ScheduleCalendar
{
    public const string FileName = "schedule.ics";

    /// <summary>Says nothing of what the portal is for.</summary>
    private const string Product = "-//Portal//Payments//EN";

    private const string Private = "PRIVATE";
    private const int UidBytes = 16;

    /// <summary>Null when nothing is due any more: a calendar without an entry is none.</summary>
    public static PaperFile? Write(PlanPapers papers, PaperText text)
    {
        if (papers.StillDue.Count == 0) { return null; }

        var calendar = new Calendar { ProductId = Product };
        foreach (var line in papers.StillDue)
        {
            calendar.Events.Add(EventOf(line, papers, text));
        }

        return new PaperFile(FileName, PaperFile.Calendar, Encoding.UTF8.GetBytes(new CalendarSerializer().SerializeToString(calendar)!));
    }

    private static CalendarEvent EventOf(InstalmentLine line, PlanPapers papers, PaperText text) => new()
    {
        Uid = UidOf(papers.FirstVersion, line.DueOn),
        Sequence = papers.Revision - 1,
        DtStamp = new CalDateTime(papers.ChangedAt.ToDateTimeUtc(), CalDateTime.UtcTzId),
        Start = DayOf(line.DueOn),
        End = DayOf(line.DueOn.PlusDays(1)),
        Summary = text.CalendarTitle(line.Outstanding),
        Description = text.CalendarWords(line.Outstanding, papers.Agency.Phone?.ToString()),
        Transparency = Ical.Net.TransparencyType.Transparent,
        Class = Private,
    };

    private static CalDateTime DayOf(LocalDate day) => new(day.Year, day.Month, day.Day);

    /// <summary>The same day of the same plan keeps its entry when the file is taken again, also after a change; nothing about either can be read from it.</summary>
    private static string UidOf(PlanId first, LocalDate day)
    {
        var source = string.Create(CultureInfo.InvariantCulture, $"payment-{first.Value}-{day:uuuuMMdd}");
        return $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, UidBytes))}@payments.invalid";
    }
}
