namespace CollectionsPortal.Compliance.Language;

/// <summary>All families of hints, under <c>HintPhrases/</c>.</summary>
internal static class HintTables
{
    public static IReadOnlyList<HintFamily> All { get; } = [.. HintPhrases.Wishes.All, .. HintPhrases.LifeEvents.All, .. HintPhrases.TheDebt.All];
}
