using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Days of the week as a list: ["monday", "tuesday"].</summary>
internal sealed class WeekDaysConverter : JsonConverter<WeekDays>
{
    private static readonly (string Word, WeekDays Day)[] Days =
    [
        ("monday", WeekDays.Monday), ("tuesday", WeekDays.Tuesday), ("wednesday", WeekDays.Wednesday), ("thursday", WeekDays.Thursday),
        ("friday", WeekDays.Friday), ("saturday", WeekDays.Saturday), ("sunday", WeekDays.Sunday),
    ];

    public override WeekDays Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) { throw new JsonException("Expected a list of days."); }

        var days = WeekDays.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            days |= Day(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);
        }

        return days == WeekDays.None ? throw new JsonException("Name at least one day.") : days;
    }

    public override void Write(Utf8JsonWriter writer, WeekDays value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var (word, day) in Days)
        {
            if (value.HasFlag(day)) { writer.WriteStringValue(word); }
        }

        writer.WriteEndArray();
    }

    private static WeekDays Day(string? word)
    {
        foreach (var (known, day) in Days)
        {
            if (known == word) { return day; }
        }

        throw new JsonException($"\"{word}\" is not a day of the week (monday to sunday).");
    }
}
