using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The one form in which nearly all instants and dates are written, without a detour by strings. Other forms are left to NodaTime's patterns, which read and write the same.</summary>
internal static class IsoText
{
    private const int DateLength = 10;
    private const int InstantLength = 20;

    /// <summary>An instant to the second such as 2026-11-22T18:30:00Z; null for any other text.</summary>
    public static Instant? ReadInstant(ref Utf8JsonReader reader) =>
        IsPlain(ref reader, InstantLength) && reader.ValueSpan[^1] == 'Z' && reader.TryGetDateTime(out var moment) ? Instant.FromDateTimeUtc(moment) : null;

    /// <summary>A date such as 2026-11-22; null for any other text.</summary>
    public static LocalDate? ReadDate(ref Utf8JsonReader reader) =>
        IsPlain(ref reader, DateLength) && reader.TryGetDateTime(out var day) ? LocalDate.FromDateTime(day) : null;

    public static void Write(Utf8JsonWriter writer, Instant instant)
    {
        if (instant.ToUnixTimeTicks() is var ticks && Instant.FromUnixTimeTicks(ticks) == instant)
        {
            writer.WriteStringValue(instant.ToDateTimeUtc());
            return;
        }

        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(instant));
    }

    private static bool IsPlain(ref Utf8JsonReader reader, int length) =>
        !reader.HasValueSequence && !reader.ValueIsEscaped && reader.ValueSpan.Length == length;
}
