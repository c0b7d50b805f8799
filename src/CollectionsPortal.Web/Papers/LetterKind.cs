namespace CollectionsPortal.Web.Papers;

/// <summary>What a person may want to tell us in writing.</summary>
public enum LetterKind
{
    Dispute,
    Change,
    Stop,
    Times,
}

public static class LetterKinds
{
    public static IReadOnlyList<LetterKind> All { get; } = Enum.GetValues<LetterKind>();

    /// <summary>How an address names it: "dispute".</summary>
    public static string Slug(this LetterKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Null for what is no letter.</summary>
    public static LetterKind? Find(string? slug) => All.Where(kind => kind.Slug() == slug).Select(kind => (LetterKind?)kind).FirstOrDefault();
}
