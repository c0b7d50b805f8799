using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>Moments on a clock: "2026-04-08 12:00" is New York time unless another zone is named.</summary>
internal static class When
{
    public const string NewYork = "America/New_York";

    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    public static Instant At(string local, string zone = NewYork) =>
        Pattern.Parse(local).Value.InZoneLeniently(DateTimeZoneProviders.Tzdb[zone]).ToInstant();

    public static LocalDate Day(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
