using System.Text.Encodings.Web;
using CollectionsPortal.Domain.Values;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;money amount="Model.Balance" /&gt;</c>: always with cents, in figures of one width, never broken across lines.
/// <c>&lt;money amounts="Model.Owed" /&gt;</c>: one sum for each currency, as <see cref="Currencies.Totals"/> makes them.
/// </summary>
[HtmlTargetElement("money", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Amount { get; set; }

    public IReadOnlyList<Money>? Amounts { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("money", HtmlEncoder.Default);
        output.Content.SetContent((Amounts is null ? Amount.ToString() : Currencies.Spoken(Amounts)).Replace('-', '\u2212'));
    }
}
