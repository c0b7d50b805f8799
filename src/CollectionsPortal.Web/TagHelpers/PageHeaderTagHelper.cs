using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;page-header title="Flags" lead="What needs a second look."&gt;buttons&lt;/page-header&gt;</c>: the page's only h1.</summary>
[HtmlTargetElement("page-header")]
public sealed class PageHeaderTagHelper : TagHelper
{
    public required string Title { get; set; }

    public string? Lead { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        var words = new TagBuilder("div");
        var heading = new TagBuilder("h1");
        heading.InnerHtml.Append(Title);
        words.InnerHtml.AppendHtml(heading);
        if (Lead is not null)
        {
            var lead = new TagBuilder("p");
            lead.InnerHtml.Append(Lead);
            words.InnerHtml.AppendHtml(lead);
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "page-header");
        output.Content.SetHtmlContent(words);
        if (!actions.IsEmptyOrWhiteSpace)
        {
            var buttons = new TagBuilder("div");
            buttons.AddCssClass("page-actions");
            buttons.InnerHtml.AppendHtml(actions);
            output.Content.AppendHtml(buttons);
        }
    }
}
