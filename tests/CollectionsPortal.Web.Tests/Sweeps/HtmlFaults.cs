using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>What the content security policy would block, and what every page owes to those who cannot see it.</summary>
public static class HtmlFaults
{
    public static IEnumerable<string> In(IHtmlDocument document)
    {
        foreach (var element in document.All)
        {
            if (element.HasAttribute("style"))
            {
                yield return $"style attribute on {element.LocalName}";
            }

            foreach (var attribute in element.Attributes.Where(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.StartsWith("hx-on", StringComparison.OrdinalIgnoreCase)))
            {
                yield return $"{attribute.Name} on {element.LocalName}";
            }

            if (element.LocalName == "style" || (element.LocalName == "script" && !element.HasAttribute("src")))
            {
                yield return $"inline {element.LocalName}";
            }

            if ((element.GetAttribute("src") ?? element.GetAttribute("href")) is { } address && (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || address.StartsWith("//", StringComparison.Ordinal)))
            {
                yield return $"{element.LocalName} points to {address[..Math.Min(30, address.Length)]}";
            }
        }

        foreach (var image in document.Images.Where(image => !image.HasAttribute("alt")))
        {
            yield return $"picture without words: {image.Source}";
        }

        foreach (var id in document.All.Select(e => e.Id).OfType<string>().Where(id => id.Length > 0).GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"the id {id.Key} stands twice";
        }

        foreach (var field in document.QuerySelectorAll("input:not([type=hidden]), select, textarea").Where(field => !HasLabel(document, field)))
        {
            yield return $"field without a label: {field.GetAttribute("name")}";
        }

        if (document.QuerySelectorAll("h1").Length != 1)
        {
            yield return $"{document.QuerySelectorAll("h1").Length} h1";
        }

        if (string.IsNullOrWhiteSpace(document.DocumentElement.GetAttribute("lang")) || string.IsNullOrWhiteSpace(document.Title) || document.Title.StartsWith(" ·", StringComparison.Ordinal) || document.Title.StartsWith('·'))
        {
            yield return "no language or no title";
        }
    }

    private static bool HasLabel(IHtmlDocument document, IElement field)
        => field.HasAttribute("aria-label") || field.HasAttribute("aria-labelledby") || field.HasAttribute("hidden") || field.Closest("label") is not null
            || document.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == field.Id);
}
