using System.Text.Json;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>An enum's values as camelCase words.</summary>
internal static class EnumWords<T>
    where T : struct, Enum
{
    private static readonly (JsonEncodedText Word, T Value)[] Words =
        Array.ConvertAll(Enum.GetValues<T>(), value => (JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())), value));

    public static IEnumerable<string> All => Words.Select(pair => pair.Word.Value);

    /// <summary>Null for a word that is not one of them.</summary>
    public static T? Find(ReadOnlySpan<byte> utf8)
    {
        foreach (ref readonly var pair in Words.AsSpan())
        {
            if (utf8.SequenceEqual(pair.Word.EncodedUtf8Bytes)) { return pair.Value; }
        }

        return null;
    }

    public static JsonEncodedText Of(T value)
    {
        foreach (ref readonly var pair in Words.AsSpan())
        {
            if (EqualityComparer<T>.Default.Equals(pair.Value, value)) { return pair.Word; }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, "It has no word.");
    }
}
