using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;empty title="No open flags"&gt;What would stand here, and what to do.&lt;/empty&gt;</c></summary>
[HtmlTargetElement("empty")]
public sealed class EmptyTagHelper : TagHelper
{
    public required string Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append(Title);
        var text = new TagBuilder("div");
        text.InnerHtml.AppendHtml(words);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.SetHtmlContent(heading);
        output.Content.AppendHtml(text);
    }
}
