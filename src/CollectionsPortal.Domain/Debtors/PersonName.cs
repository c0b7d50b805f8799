namespace CollectionsPortal.Domain.Debtors;

/// <summary>A person's name as it is written to them. Trimmed; what is blank is null.</summary>
public sealed record PersonName
{
    public const int PartMaxLength = 80;
    public const int SuffixMaxLength = 20;

    public PersonName(string first, string? middle, string last, string? suffix)
    {
        First = first.Trim();
        Middle = Blank(middle);
        Last = last.Trim();
        Suffix = Blank(suffix);
    }

    public string First { get; private init; }

    public string? Middle { get; private init; }

    public string Last { get; private init; }

    public string? Suffix { get; private init; }

    /// <summary>"Ana María López Jr".</summary>
    public string Full => string.Join(' ', new[] { First, Middle, Last, Suffix }.Where(part => !string.IsNullOrEmpty(part)));

    public override string ToString() => Full;

    private static string? Blank(string? part) => string.IsNullOrWhiteSpace(part) ? null : part.Trim();
}
