using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;choices for="Input.Outcome" legend="How did it end?" items="Model.Outcomes" /&gt;</c>: one out of a few, as radio buttons.</summary>
[HtmlTargetElement("choices", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoicesTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public required IEnumerable<SelectListItem> Items { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, "_");
        var error = FieldParts.ErrorOf(ViewContext, name);
        var tied = FieldParts.AttributesFor(output, id, Hint, error);
        var chosen = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.AttemptedValue : For.Model?.ToString();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-invalid");
        if (tied.TryGetValue("aria-describedby", out var describedBy))
        {
            output.Attributes.SetAttribute("aria-describedby", describedBy);
        }

        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Legend);
        output.Content.AppendHtml(legend).AppendHtml(FieldParts.Hint(id, Hint)).AppendHtml(FieldParts.Error(id, error));
        foreach (var (item, index) in Items.Select((item, index) => (item, index)))
        {
            // The first has the field's own id, so that the list of errors at the top leads to it.
            output.Content.AppendHtml(Radio(item, name, index == 0 ? id : $"{id}-{index}", item.Value == chosen || (chosen is null && item.Selected)));
        }
    }

    private static TagBuilder Radio(SelectListItem item, string name, string id, bool isChosen)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["type"] = "radio";
        input.Attributes["class"] = "form-check-input";
        input.Attributes["name"] = name;
        input.Attributes["id"] = id;
        input.Attributes["value"] = item.Value;
        if (isChosen)
        {
            input.Attributes["checked"] = "checked";
        }

        if (item.Disabled)
        {
            input.Attributes["disabled"] = "disabled";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.AddCssClass("form-check-label");
        label.InnerHtml.Append(item.Text);
        var line = new TagBuilder("div");
        line.AddCssClass("form-check");
        line.InnerHtml.AppendHtml(input).AppendHtml(label);
        return line;
    }
}
