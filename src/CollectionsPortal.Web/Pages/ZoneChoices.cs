using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages;

/// <summary>The zones of the United States and its territories, and of the United Kingdom, as people there call them.</summary>
public static class ZoneChoices
{
    public static IReadOnlyList<SelectListItem> All { get; } =
    [
        new("Eastern", "America/New_York"),
        new("Eastern, Indiana", "America/Indiana/Indianapolis"),
        new("Central", "America/Chicago"),
        new("Mountain", "America/Denver"),
        new("Mountain, Arizona", "America/Phoenix"),
        new("Pacific", "America/Los_Angeles"),
        new("Alaska", "America/Anchorage"),
        new("Hawaii", "Pacific/Honolulu"),
        new("Puerto Rico", "America/Puerto_Rico"),
        new("Guam", "Pacific/Guam"),
        new("Samoa", "Pacific/Pago_Pago"),
        new("United Kingdom", "Europe/London"),
    ];

    /// <summary>The list, and the zone that holds now where it is another.</summary>
    public static IReadOnlyList<SelectListItem> With(string current)
        => All.Any(zone => zone.Value == current) ? All : [new(current, current), .. All];
}
