using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;pager page="2" size="50" total="1234" /&gt;</c>: newer and older, keeping the rest of the address. The page number travels as
/// <c>?p=</c>. Nothing when all fits on one page.
/// </summary>
[HtmlTargetElement("pager", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PagerTagHelper : TagHelper
{
    public const string Key = "p";

    /// <summary>Where two lists stand on one page, the second one's own.</summary>
    [HtmlAttributeName("key")]
    public string Name { get; set; } = Key;

    /// <summary>Counted from 1.</summary>
    public int Page { get; set; }

    public int Size { get; set; }

    public long Total { get; set; }

    /// <summary>What is counted, in the plural: "debtors".</summary>
    public string Of { get; set; } = "rows";

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Total <= Size)
        {
            output.SuppressOutput();
            return;
        }

        var first = ((long)(Page - 1) * Size) + 1;
        var last = Math.Min(first + Size - 1, Total);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Pages");
        var where = new TagBuilder("span");
        where.AddCssClass("soft num");
        where.InnerHtml.Append(string.Create(CultureInfo.InvariantCulture, $"{first:N0}–{last:N0} of {Total:N0} {Of}"));
        var links = new TagBuilder("div");
        links.AddCssClass("side-by-side");
        links.InnerHtml.AppendHtml(Link("Back", "prev", Page - 1, Page > 1));
        links.InnerHtml.AppendHtml(Link("Next", "next", Page + 1, last < Total));
        output.Content.AppendHtml(where).AppendHtml(links);
    }

    private TagBuilder Link(string words, string relation, int page, bool leadsSomewhere)
    {
        var link = new TagBuilder(leadsSomewhere ? "a" : "span");
        link.AddCssClass(leadsSomewhere ? "btn btn-sm" : "btn btn-sm disabled");
        link.InnerHtml.Append(words);
        if (leadsSomewhere)
        {
            link.Attributes["rel"] = relation;
            link.Attributes["href"] = AddressOf(page);
        }

        return link;
    }

    private string AddressOf(int page)
    {
        var request = ViewContext.HttpContext.Request;
        var query = request.Query.Where(pair => pair.Key != Name).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Append(KeyValuePair.Create(Name, (string?)page.ToString(CultureInfo.InvariantCulture)));
        return QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
    }
}
