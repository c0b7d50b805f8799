using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Input.Amount" label="Amount" hint="In dollars" inputmode="decimal" /&gt;</c>: label, hint, error and control, tied
/// together for screen readers. With <c>items</c> it is a select, with <c>rows</c> a text area, with <c>type="checkbox"</c> one box.
/// Attributes it does not know go to the control.
/// </summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    private const string Checkbox = "checkbox";

    public required ModelExpression For { get; set; }

    public required string Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>More than zero makes it a text area.</summary>
    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public required ViewContext ViewContext { get; set; }

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(Name, generator.IdAttributeDotReplacement);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = FieldParts.ErrorOf(ViewContext, Name);
        var control = Control(FieldParts.AttributesFor(output, Id, Hint, error));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        if (Type == Checkbox)
        {
            output.Attributes.SetAttribute("class", "check");
            output.Content.AppendHtml(control).AppendHtml(Texts(error, "form-check-label"));
            return;
        }

        output.Attributes.SetAttribute("class", error is null ? "field" : "field field-invalid");
        output.Content.AppendHtml(Texts(error, "form-label")).AppendHtml(control);
    }

    private HtmlContentBuilder Texts(string? error, string labelClass)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = Id;
        label.AddCssClass(labelClass);
        label.InnerHtml.Append(Label);
        var texts = new HtmlContentBuilder();
        if (Type == Checkbox)
        {
            var wrap = new TagBuilder("div");
            wrap.InnerHtml.AppendHtml(label).AppendHtml(FieldParts.Hint(Id, Hint)).AppendHtml(FieldParts.Error(Id, error));
            texts.AppendHtml(wrap);
            return texts;
        }

        texts.AppendHtml(label).AppendHtml(FieldParts.Hint(Id, Hint)).AppendHtml(FieldParts.Error(Id, error));
        return texts;
    }

    private IHtmlContent Control(Dictionary<string, object?> attributes)
    {
        if (Items is not null)
        {
            FieldParts.AddClass(attributes, "form-select");
            return generator.GenerateSelect(ViewContext, For.ModelExplorer, optionLabel: null, For.Name, Items, allowMultiple: false, attributes);
        }

        if (Type == Checkbox)
        {
            FieldParts.AddClass(attributes, "form-check-input");
            var box = generator.GenerateCheckBox(ViewContext, For.ModelExplorer, For.Name, For.Model as bool?, attributes);
            return new HtmlContentBuilder().AppendHtml(box).AppendHtml(generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name));
        }

        FieldParts.AddClass(attributes, "form-control");
        if (Rows > 0)
        {
            return generator.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, columns: 0, attributes);
        }

        attributes["type"] = Type;
        return Type switch
        {
            "password" => generator.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, value: null, attributes),
            "file" => FileInput(attributes),
            _ => generator.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, FieldParts.TextOf(For.Model), format: null, attributes),
        };
    }

    private TagBuilder FileInput(Dictionary<string, object?> attributes)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.MergeAttributes(attributes);
        input.MergeAttribute("name", Name);
        input.MergeAttribute("id", Id);
        return input;
    }
}
