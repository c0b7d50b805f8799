using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Enums as camelCase words; numbers and unknown words are refused with the list of words.</summary>
internal sealed class EnumWordConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(EnumWordConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class EnumWordConverter<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var isText = reader.TokenType == JsonTokenType.String;
            if (isText && !reader.ValueIsEscaped && !reader.HasValueSequence && EnumWords<T>.Find(reader.ValueSpan) is { } value) { return value; }

            var word = isText ? reader.GetString() ?? "" : "";
            return EnumWords<T>.Find(Encoding.UTF8.GetBytes(word)) ?? throw new JsonException($"\"{word}\" is not one of {string.Join(", ", EnumWords<T>.All)}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(EnumWords<T>.Of(value));
    }
}
