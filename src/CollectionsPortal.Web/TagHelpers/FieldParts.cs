using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>What every kind of field has in common: the hint, the error and how they are tied to the control.</summary>
internal static class FieldParts
{
    public static string? ErrorOf(ViewContext view, string name)
        => view.ModelState.TryGetValue(name, out var entry) && entry is { ValidationState: ModelValidationState.Invalid }
            ? entry.Errors.FirstOrDefault()?.ErrorMessage
            : null;

    /// <summary>What the page gave the tag, plus what ties the control to its hint and error.</summary>
    public static Dictionary<string, object?> AttributesFor(TagHelperOutput output, string id, string? hint, string? error)
    {
        var attributes = output.Attributes.ToDictionary(a => a.Name, object? (a) => a.ValueStyle == HtmlAttributeValueStyle.Minimized ? a.Name : Plain(a.Value));
        attributes["id"] = id;
        var describedBy = string.Join(' ', new[] { hint is null ? null : $"{id}-hint", error is null ? null : $"{id}-error" }.Where(part => part is not null));
        if (describedBy.Length > 0)
        {
            attributes["aria-describedby"] = describedBy;
        }

        if (error is not null)
        {
            attributes["aria-invalid"] = "true";
            AddClass(attributes, "is-invalid");
        }

        return attributes;
    }

    public static IHtmlContent Hint(string id, string? hint) => Paragraph($"{id}-hint", "form-text", hint);

    public static IHtmlContent Error(string id, string? error) => Paragraph($"{id}-error", "field-error", error);

    public static void AddClass(Dictionary<string, object?> attributes, string name)
        => attributes["class"] = attributes.TryGetValue("class", out var known) ? $"{known} {name}" : name;

    /// <summary>Invariant, as browsers' own date and number controls want it.</summary>
    public static string? TextOf(object? value) => value switch
    {
        null => null,
        NodaTime.LocalDate date => NodaTime.Text.LocalDatePattern.Iso.Format(date),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static object? Plain(object? value)
    {
        if (value is not IHtmlContent html)
        {
            return value;
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        html.WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
        return System.Net.WebUtility.HtmlDecode(writer.ToString());
    }

    private static IHtmlContent Paragraph(string id, string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return HtmlString.Empty;
        }

        var paragraph = new TagBuilder("p");
        paragraph.Attributes["id"] = id;
        paragraph.AddCssClass(name);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }
}
