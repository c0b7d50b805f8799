using System.Text.Json.Serialization;
using CollectionsPortal.Compliance.Clock;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>How keys and NodaTime's values are written.</summary>
internal static class TextConverters
{
    private const int LongestKey = 200;

    /// <summary>Further away nothing has happened and nothing will; and windows around a moment must not run off the calendar.</summary>
    private static readonly LocalDate FirstDay = new(1900, 1, 1);
    private static readonly LocalDate LastDay = new(2199, 12, 31);
    private static readonly Instant Beginning = FirstDay.AtMidnight().InUtc().ToInstant();
    private static readonly Instant End = LastDay.PlusDays(1).AtMidnight().InUtc().ToInstant();

    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextConverter<PersonKey>("a key", text => IsKey(text) ? new PersonKey(text) : null, key => key.Value),
        new TextConverter<DebtKey>("a key", text => IsKey(text) ? new DebtKey(text) : null, key => key.Value),
        new TextConverter<EndpointKey>("a key", text => IsKey(text) ? new EndpointKey(text) : null, key => key.Value),
        new TextConverter<ZoneId>("a time zone such as America/Chicago", text => ZoneTable.Find(text) is null ? null : new ZoneId(text), zone => zone.Value),
        new TextConverter<Instant>("an instant such as 2026-11-22T18:30:00Z", text => InBounds(Parse(InstantPattern.ExtendedIso, text) ?? WithOffset(text)), InstantPattern.ExtendedIso.Format, (ref reader) => InBounds(IsoText.ReadInstant(ref reader))),
        new TextConverter<LocalDate>("a date such as 2026-11-22", text => InBounds(Parse(LocalDatePattern.Iso, text)), LocalDatePattern.Iso.Format, (ref reader) => InBounds(IsoText.ReadDate(ref reader))),
        new TextConverter<LocalTime>("a time such as 15:00", text => Parse(HourAndMinute, text) ?? Parse(LocalTimePattern.ExtendedIso, text), Short),
    ];

    private static bool IsKey(string text) => text.Length is > 0 and <= LongestKey;

    private static T? Parse<T>(IPattern<T> pattern, string text)
        where T : struct =>
        pattern.Parse(text) is { Success: true } parsed ? parsed.Value : null;

    private static Instant? InBounds(Instant? instant) => instant >= Beginning && instant < End ? instant : null;

    private static LocalDate? InBounds(LocalDate? date) => date >= FirstDay && date <= LastDay ? date : null;

    private static Instant? WithOffset(string text) => Parse(OffsetDateTimePattern.ExtendedIso, text)?.ToInstant();

    private static string Short(LocalTime time) =>
        time is { Second: 0, NanosecondOfSecond: 0 } ? HourAndMinute.Format(time) : LocalTimePattern.ExtendedIso.Format(time);
}
