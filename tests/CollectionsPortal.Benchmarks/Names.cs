namespace CollectionsPortal.Benchmarks;

/// <summary>Names that repeat as they do in life: few first names, many last ones.</summary>
internal static class Names
{
    public const int LastNames = 5000;

    private static readonly string[] FirstNames = ["James", "Maria", "Robert", "Linda", "David", "Elena", "Thomas", "Grace", "Omar", "Priya", "Wei", "Anna"];
    private static readonly string[] Starts = ["Ber", "Cas", "Dor", "Fal", "Gar", "Hol", "Kra", "Lind", "Mor", "Nov", "Per", "Quin", "Ros", "Sant", "Tar", "Val", "Wes"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ara", "eli", "ino", "oru", "uma"];
    private static readonly string[] Ends = ["son", "berg", "ez", "man", "ski", "ton", "field", "well", "ova", "ley", "ford", "dez", "ler", "nik", "sen", "ri", "ma", "ti", "ne", "ka", "tt", "ss", "rd", "lm", "nd", "rk", "st", "th", "ck", "ng"];

    public static string First(int i) => FirstNames[i % FirstNames.Length];

    public static string Last(int i)
    {
        var n = i * 7919 % LastNames;
        return Starts[n % Starts.Length] + Middles[n / Starts.Length % Middles.Length] + Ends[n / (Starts.Length * Middles.Length) % Ends.Length];
    }
}
