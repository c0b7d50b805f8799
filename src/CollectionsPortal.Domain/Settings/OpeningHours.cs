using System.Globalization;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Settings;

/// <summary>
/// When somebody answers: days and hours, not a sentence, so that every language can say it in its own words. Written as
/// "Mon-Fri 09:00-18:00; Sat 10:00-14:00", by the agency's clock.
/// </summary>
public readonly record struct OpeningHours : IParsable<OpeningHours>
{
    public const int MaxLength = 100;

    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    private static readonly LocalTimePattern Time = LocalTimePattern.Create("H:mm", CultureInfo.InvariantCulture);

    private readonly string? value;

    private OpeningHours(string text) => value = text.Length > 0 ? text : null;

    /// <summary>Nothing is known of them.</summary>
    public static OpeningHours None => default;

    public string Value => value ?? string.Empty;

    public bool IsKnown => Value.Length > 0;

    public IReadOnlyList<OpeningSpan> Spans => SpansOf(Value) ?? [];

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static OpeningHours Of(string text) => Parse(text, null);

    public static OpeningHours Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var hours) ? hours : throw new FormatException("Not days and hours.");

    public static bool TryParse(string? s, IFormatProvider? provider, out OpeningHours result)
    {
        var text = (s ?? string.Empty).Trim();
        var isFine = text.Length <= MaxLength && SpansOf(text) is not null;
        result = isFine ? new OpeningHours(text) : default;
        return isFine;
    }

    public override string ToString() => Value;

    private static List<OpeningSpan>? SpansOf(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var spans = parts.Select(SpanOf).OfType<OpeningSpan>().ToList();
        return spans.Count == parts.Length ? spans : null;
    }

    private static OpeningSpan? SpanOf(string part)
    {
        if (part.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var days, var hours]
            || DaysOf(days) is not { } on
            || hours.Split('-') is not [var from, var to]
            || !Time.Parse(from).TryGetValue(default, out var opens)
            || !Time.Parse(to).TryGetValue(default, out var closes)
            || opens >= closes)
        {
            return null;
        }

        return new OpeningSpan(on, opens, closes);
    }

    private static Weekdays? DaysOf(string text)
    {
        var days = Weekdays.None;
        foreach (var range in text.Split(','))
        {
            var ends = range.Split('-').Select(IndexOf).ToArray();
            if (ends is not ([>= 0] or [>= 0, >= 0]) || ends[0] > ends[^1])
            {
                return null;
            }

            for (var day = ends[0]; day <= ends[^1]; day++)
            {
                days |= (Weekdays)(1 << day);
            }
        }

        return days;
    }

    private static int IndexOf(string day) => Array.FindIndex(DayNames, name => name.Equals(day.Trim(), StringComparison.OrdinalIgnoreCase));

    internal sealed class Converter() : ValueConverter<OpeningHours, string>(hours => hours.Value, text => new OpeningHours(text));
}

/// <summary>Open on these days from one time until before the other.</summary>
public sealed record OpeningSpan(Weekdays Days, LocalTime From, LocalTime To);
