namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class Initials
{
    /// <summary>"DR" for "Dana Reyes".</summary>
    public static string Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? "?" : string.Concat(words.Take(1).Concat(words.Skip(1).TakeLast(1)).Select(word => char.ToUpperInvariant(word[0])));
    }
}
