using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>
/// <c>&lt;when at="note.WrittenAt" zone="America/Denver" /&gt;</c>: an instant in a zone, "18 Nov 2026, 3:20 pm". Name the zone in words
/// nearby where it is not the reader's own.
/// </summary>
[HtmlTargetElement("when", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WhenTagHelper : TagHelper
{
    private static readonly CultureInfo English = LowerCaseHalves();
    private static readonly LocalDateTimePattern DayAndTime = LocalDateTimePattern.Create("d MMM uuuu, h:mm tt", English);
    private static readonly LocalDateTimePattern TimeOnly = LocalDateTimePattern.Create("h:mm tt", English);

    public Instant At { get; set; }

    /// <summary>An IANA zone id.</summary>
    public required string Zone { get; set; }

    /// <summary>Only the time of day, where the day stands beside it.</summary>
    public bool TimeAlone { get; set; }

    /// <summary>"18 Nov 2026, 3:20 pm", for sentences.</summary>
    public static string Words(Instant at, string zone) => DayAndTime.Format(at.InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var local = At.InZone(DateTimeZoneProviders.Tzdb[Zone]).LocalDateTime;
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", InstantPattern.General.Format(At));
        output.Content.SetContent((TimeAlone ? TimeOnly : DayAndTime).Format(local));
    }

    private static CultureInfo LowerCaseHalves()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("en-US").Clone();
        culture.DateTimeFormat.AMDesignator = "am";
        culture.DateTimeFormat.PMDesignator = "pm";
        return CultureInfo.ReadOnly(culture);
    }
}
