using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>The references that somebody may have meant: one sign wrong, two swapped, one missing or one too many.</summary>
/// <remarks>The check sign rules out thirty of every thirty-one, so some ten remain.</remarks>
public static class NearReferences
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXY";
    private const int Signs = 8;

    public static IReadOnlyList<ShortReference> Of(string typed)
    {
        var signs = new string([.. typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);

        // The letters in front may be left out, and may be signs of the reference as well.
        string[] readings = signs.StartsWith("CP", StringComparison.Ordinal) ? [signs[2..], signs] : [signs];
        return [.. readings.Where(reading => reading.Length is >= Signs - 1 and <= Signs + 1).SelectMany(Variants).Select(Parse).OfType<ShortReference>().Distinct()];
    }

    private static IEnumerable<string> Variants(string signs) => signs.Length switch
    {
        Signs + 1 => Enumerable.Range(0, signs.Length).Select(at => signs.Remove(at, 1)),
        Signs - 1 => Enumerable.Range(0, signs.Length + 1).SelectMany(at => Alphabet.Select(sign => signs.Insert(at, sign.ToString()))),
        _ => Enumerable.Range(0, signs.Length).SelectMany(at => Alphabet.Select(sign => signs.Remove(at, 1).Insert(at, sign.ToString())))
            .Concat(Enumerable.Range(0, signs.Length - 1).Select(at => $"{signs[..at]}{signs[at + 1]}{signs[at]}{signs[(at + 2)..]}")),
    };

    private static ShortReference? Parse(string signs) => ShortReference.TryParse(signs, null, out var reference) ? reference : null;
}
