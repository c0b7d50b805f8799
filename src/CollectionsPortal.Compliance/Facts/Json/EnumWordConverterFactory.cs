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
        private static readonly Dictionary<string, T> ByWord =
            Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()), StringComparer.Ordinal);

        private static readonly Dictionary<T, JsonEncodedText> Words = ByWord.ToDictionary(pair => pair.Value, pair => JsonEncodedText.Encode(pair.Key));

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var word = reader.TokenType == JsonTokenType.String ? reader.GetString() ?? "" : "";
            return ByWord.TryGetValue(word, out var value)
                ? value
                : throw new JsonException($"\"{word}\" is not one of {string.Join(", ", ByWord.Keys)}.");
        }

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Words[value]);
    }
}
