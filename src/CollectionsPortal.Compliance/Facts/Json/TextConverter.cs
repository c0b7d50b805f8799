using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Reads a JSON string in its usual form; null where it has another.</summary>
internal delegate T? UsualForm<T>(ref Utf8JsonReader reader)
    where T : struct;

/// <summary>A value that is one JSON string.</summary>
/// <param name="what">What to call it when it is wrong: "an instant such as …".</param>
/// <param name="readUsual">Only saves time: what it reads, <paramref name="parse"/> reads too.</param>
internal sealed class TextConverter<T>(string what, Func<string, T?> parse, Func<T, string> format, UsualForm<T>? readUsual = null) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) { throw new JsonException($"Expected {what}."); }
        if (readUsual?.Invoke(ref reader) is { } usual) { return usual; }

        var text = reader.GetString() ?? "";
        return parse(text) ?? throw new JsonException($"\"{text}\" is not {what}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(format(value));
}
