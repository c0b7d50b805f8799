using CollectionsPortal.Domain.Values;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;money amount="Model.Balance" /&gt;</c>: always with cents, in figures of one width, never broken across lines.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Amount { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "money");
        output.Content.SetContent(Amount.ToString().Replace('-', '\u2212'));
    }
}
