using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What a page says, without how it looks.</summary>
public static class PlanPageWords
{
    private static readonly string[] Spoken = ["aria-label", "title", "alt", "placeholder"];

    public static string MainWords(this PortalPage page) => OneLine(page.Document.QuerySelector("main")!.TextContent);

    /// <summary>All that is shown or read out, in attributes too. What is marked as being in another language is left out.</summary>
    public static string WordsIn(this PortalPage page, string language)
    {
        foreach (var foreign in page.Document.QuerySelectorAll($"body [lang]:not([lang={language}])").ToList()) { foreign.Remove(); }

        var attributes = page.Document.All.SelectMany(element => element.Attributes).Where(attribute => Spoken.Contains(attribute.Name)).Select(attribute => attribute.Value);
        return OneLine(string.Join(" | ", attributes.Prepend(page.Document.Title).Prepend(page.Document.Body!.TextContent)));
    }

    private static string OneLine(string? text) => string.Join(' ', text!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
