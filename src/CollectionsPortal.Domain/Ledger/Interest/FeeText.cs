namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>What the ledger says of a fee: what it is for, and what allows it.</summary>
internal static class FeeText
{
    public static string Of(string what, string source) => what + Because(source);

    /// <summary>What it is for, in the words of whoever added it; null: nobody wrote it down.</summary>
    /// <param name="source">Null: what allows it is not part of the text.</param>
    public static string? What(string? text, string? source)
        => text is not null && source is not null && text.EndsWith(Because(source), StringComparison.Ordinal) ? text[..^Because(source).Length] : text;

    private static string Because(string source) => $"; allowed by {source}";
}
