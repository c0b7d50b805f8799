namespace CollectionsPortal.Web.TagHelpers;

/// <summary>One of several things to choose from.</summary>
/// <param name="Value">What the form posts.</param>
/// <param name="Hint">What choosing it means; null when the label says it all.</param>
public sealed record Choice(string Value, string Label, string? Hint = null)
{
    public static Choice Of<T>(T value, string label, string? hint = null)
        where T : notnull
        => new(value.ToString()!, label, hint);
}
