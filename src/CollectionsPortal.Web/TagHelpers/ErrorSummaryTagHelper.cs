using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;error-summary /&gt;</c> at the top of a form: every error once, each a link to its field. Nothing when there is none.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Take(1).Select(error => (Field: entry.Key, error.ErrorMessage)))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var heading = new TagBuilder("h2");
        heading.InnerHtml.Append("That did not work yet");
        var list = new TagBuilder("ul");
        foreach (var (field, message) in errors)
        {
            list.InnerHtml.AppendHtml(Line(field, message));
        }

        output.Content.AppendHtml(heading).AppendHtml(list);
    }

    private static TagBuilder Line(string field, string message)
    {
        var line = new TagBuilder("li");
        if (field.Length == 0)
        {
            line.InnerHtml.Append(message);
            return line;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(field, "_");
        link.InnerHtml.Append(message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
