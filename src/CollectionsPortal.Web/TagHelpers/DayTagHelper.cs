using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary><c>&lt;day date="instalment.DueOn" weekday="true" /&gt;</c>: "Fri 28 Nov 2026".</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DayTagHelper : TagHelper
{
    private static readonly LocalDatePattern Plain = LocalDatePattern.Create("d MMM uuuu", CultureInfo.GetCultureInfo("en-US"));
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.Create("ddd d MMM uuuu", CultureInfo.GetCultureInfo("en-US"));

    public LocalDate Date { get; set; }

    public bool Weekday { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", LocalDatePattern.Iso.Format(Date));
        output.Content.SetContent((Weekday ? WithWeekday : Plain).Format(Date));
    }
}
