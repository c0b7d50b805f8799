using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

public enum Verdict
{
    Plain,
    Go,
    Wait,
    Stop,
    Review,
}

/// <summary><c>&lt;chip verdict="Wait"&gt;Not now&lt;/chip&gt;</c>: a short answer. The words carry it; colour and sign only help.</summary>
[HtmlTargetElement("chip")]
public sealed class ChipTagHelper(IconSet icons) : TagHelper
{
    public Verdict Verdict { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (look, icon) = Verdict switch
        {
            Verdict.Go => ("go", "check-lg"),
            Verdict.Wait => ("wait", "clock"),
            Verdict.Stop => ("stop", "slash-circle"),
            Verdict.Review => ("review", "question-circle"),
            _ => ("plain", null),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"chip chip-{look}");
        if (icon is not null)
        {
            output.PreContent.SetHtmlContent($"<svg class=\"icon\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">{icons[icon]}</svg>");
        }
    }
}
