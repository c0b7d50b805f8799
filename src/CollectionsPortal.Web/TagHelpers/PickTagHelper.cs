using System.Collections;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;pick for="Input.Days" legend="On which days?" items="DayWords.Choices" /&gt;</c>: radio buttons, or check boxes where the
/// property is a list; each may say what choosing it means.
/// </summary>
[HtmlTargetElement("pick", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PickTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }

    public required string Legend { get; set; }

    public string? Hint { get; set; }

    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>Short choices stand side by side.</summary>
    public bool Inline { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public required ViewContext ViewContext { get; set; }

    private string FullName => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => TagBuilder.CreateSanitizedId(FullName, "_");

    private bool IsMany => For.Metadata.IsEnumerableType;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var error = ViewContext.ModelState.TryGetValue(FullName, out var entry) && entry.Errors.Count > 0 ? entry.Errors[0].ErrorMessage : null;
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.AddClass("field", HtmlEncoder.Default);
        if (error is not null)
        {
            output.AddClass("field-invalid", HtmlEncoder.Default);
        }

        output.Attributes.SetAttribute("id", Id);
        output.Content.AppendHtml(Text("legend", Legend, null, null));
        AddText(output, "p", Hint, "form-text", $"{Id}-hint");
        AddText(output, "p", error, "field-error", $"{Id}-error");
        var described = string.Join(' ', new[] { Hint is null ? null : $"{Id}-hint", error is null ? null : $"{Id}-error" }.Where(id => id is not null));
        if (described.Length > 0)
        {
            output.Attributes.SetAttribute("aria-describedby", described);
        }

        var list = new TagBuilder("div");
        list.AddCssClass(Inline ? "choice-row" : "choice-list");
        var chosen = Chosen();
        foreach (var item in Items)
        {
            list.InnerHtml.AppendHtml(Render(item, chosen.Contains(item.Value)));
        }

        output.Content.AppendHtml(list);
    }

    /// <summary>What was posted, so that a refused form keeps it; otherwise the property's own value.</summary>
    private HashSet<string> Chosen()
    {
        if (ViewContext.ModelState.TryGetValue(FullName, out var entry) && entry.RawValue is not null)
        {
            return entry.RawValue is IEnumerable<string> many ? [.. many] : [entry.RawValue.ToString()!];
        }

        return For.Model switch
        {
            null => [],
            string text => [text],
            IEnumerable values => [.. values.Cast<object>().Select(value => value.ToString()!)],
            var value => [value.ToString()!],
        };
    }

    private TagBuilder Render(Choice item, bool isChosen)
    {
        var id = TagBuilder.CreateSanitizedId($"{FullName}_{item.Value}", "_");
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass("form-check-input");
        input.MergeAttributes(new Dictionary<string, string?> { ["type"] = IsMany ? "checkbox" : "radio", ["name"] = FullName, ["value"] = item.Value, ["id"] = id });
        if (isChosen)
        {
            input.MergeAttribute("checked", "checked");
        }

        var label = Text("label", item.Label, null, null);
        label.MergeAttribute("for", id);
        var words = new TagBuilder("div");
        words.InnerHtml.AppendHtml(label);
        if (item.Hint is not null)
        {
            input.MergeAttribute("aria-describedby", $"{id}-hint");
            words.InnerHtml.AppendHtml(Text("span", item.Hint, "choice-hint", $"{id}-hint"));
        }

        var choice = new TagBuilder("div");
        choice.AddCssClass("choice");
        choice.InnerHtml.AppendHtml(input).AppendHtml(words);
        return choice;
    }

    private static void AddText(TagHelperOutput output, string tag, string? text, string css, string id)
    {
        if (text is not null)
        {
            output.Content.AppendHtml(Text(tag, text, css, id));
        }
    }

    private static TagBuilder Text(string tag, string text, string? css, string? id)
    {
        var element = new TagBuilder(tag);
        element.InnerHtml.Append(text);
        if (css is not null)
        {
            element.AddCssClass(css);
        }

        if (id is not null)
        {
            element.MergeAttribute("id", id);
        }

        return element;
    }
}
