namespace CollectionsPortal.Compliance.Examples;

/// <summary>The order of the official text: 6(b) before 14(a), and 1.ii before 1.iii.</summary>
internal sealed class ExampleNumberOrder : IComparer<string>
{
    public static ExampleNumberOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var sections = Section(x).CompareTo(Section(y));
        return sections != 0 ? sections : string.CompareOrdinal(x, y);
    }

    private static int Section(string? number)
    {
        var digits = 0;
        while (digits < number?.Length && char.IsAsciiDigit(number[digits])) { digits++; }

        return digits == 0 ? 0 : int.Parse(number.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture);
    }
}
