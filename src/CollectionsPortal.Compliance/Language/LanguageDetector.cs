using System.Collections.Frozen;

namespace CollectionsPortal.Compliance.Language;

/// <summary>Tells English from Spanish by their small words, sentence by sentence: a message may be in both (comment 18(e)(4)-1.i).</summary>
internal static class LanguageDetector
{
    private const int EnoughToTell = 4;
    private const int EnoughForAnother = 12;

    /// <summary>In either language about every third word is one of the small ones; fewer than one in this many is neither.</summary>
    private const int FewestKnown = 6;

    private static readonly FrozenSet<string> English = FrozenSet.Create(
        "the", "you", "your", "and", "to", "of", "is", "are", "we", "this", "that", "for", "in", "with", "if", "can", "will", "have", "from", "or", "on", "at", "be", "our", "us", "it", "any",
        "please", "not", "by", "has", "what", "when", "how", "do", "would", "hello", "hi", "was", "may", "call", "pay", "payment", "debt", "balance", "amount");

    private static readonly FrozenSet<string> Spanish = FrozenSet.Create(
        "el", "la", "los", "las", "de", "que", "y", "en", "su", "sus", "un", "una", "es", "por", "para", "con", "del", "al", "lo", "le", "se", "si", "usted", "nos", "esta", "este", "esto",
        "puede", "como", "hola", "deuda", "pago", "pagar", "saldo", "gracias", "mas", "nuestro", "nuestra", "cuando", "sobre", "o", "hasta", "llamenos", "responda", "somos");

    /// <param name="text">Folded, in lower case.</param>
    /// <param name="ignored">Stretches that do not count, such as a line required in another language.</param>
    public static MessageLanguage Of(FoldedText text, IReadOnlyList<(int Start, int Length)> ignored)
    {
        var languages = MessageLanguage.None;
        int words = 0, known = 0;
        for (var at = 0; at < text.Text.Length;)
        {
            var end = text.SentenceEnd(at);
            if (!ignored.Any(span => span.Start < end && at < span.Start + span.Length))
            {
                var (english, spanish, all) = Count(text.Text.AsSpan(at, end - at));
                words += all;
                known += english + spanish;
                if (all >= EnoughToTell && english + spanish > 0) { languages |= english >= spanish ? MessageLanguage.English : MessageLanguage.Spanish; }
            }

            at = end + 1;
        }

        return words >= EnoughForAnother && known * FewestKnown < words ? MessageLanguage.Other : languages;
    }

    private static (int English, int Spanish, int All) Count(ReadOnlySpan<char> sentence)
    {
        int english = 0, spanish = 0, all = 0;
        var englishWords = English.GetAlternateLookup<ReadOnlySpan<char>>();
        var spanishWords = Spanish.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < sentence.Length;)
        {
            if (!char.IsLetter(sentence[at])) { at++; continue; }

            var start = at;
            while (at < sentence.Length && char.IsLetter(sentence[at])) { at++; }

            var word = sentence[start..at];
            all++;
            if (englishWords.Contains(word)) { english++; }

            if (spanishWords.Contains(word)) { spanish++; }
        }

        return (english, spanish, all);
    }
}
