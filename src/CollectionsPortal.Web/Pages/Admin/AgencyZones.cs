using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>Where an agency may sit: the zones of the United States and its territories, and the United Kingdom.</summary>
internal static class AgencyZones
{
    private static readonly SelectListItem[] Known =
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
        => Known.Any(zone => zone.Value == current) ? Known : [new(current, current), .. Known];
}
