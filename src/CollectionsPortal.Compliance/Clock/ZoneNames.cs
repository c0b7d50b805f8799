using System.Collections.Frozen;
using NodaTime;

namespace CollectionsPortal.Compliance.Clock;

/// <summary>What people call a zone.</summary>
public static class ZoneNames
{
    private static readonly FrozenDictionary<string, string> Everyday = new Dictionary<string, string>
    {
        ["Europe/London"] = "United Kingdom time",
        ["America/New_York"] = "Eastern time",
        ["America/Detroit"] = "Eastern time",
        ["America/Chicago"] = "Central time",
        ["America/Menominee"] = "Central time",
        ["America/Denver"] = "Mountain time",
        ["America/Boise"] = "Mountain time",
        ["America/Phoenix"] = "Arizona time",
        ["America/Los_Angeles"] = "Pacific time",
        ["America/Anchorage"] = "Alaska time",
        ["America/Nome"] = "Alaska time",
        ["America/Juneau"] = "Alaska time",
        ["America/Sitka"] = "Alaska time",
        ["America/Adak"] = "Aleutian time",
        ["Pacific/Honolulu"] = "Hawaii time",
        ["America/Puerto_Rico"] = "Atlantic time",
        ["America/St_Thomas"] = "Atlantic time",
        ["Pacific/Guam"] = "Chamorro time",
        ["Pacific/Saipan"] = "Chamorro time",
        ["Pacific/Pago_Pago"] = "Samoa time",
    }.ToFrozenDictionary();

    /// <summary>"Pacific time"; for zones without an everyday name their place: "Winamac (Indiana) time".</summary>
    public static string Of(DateTimeZone zone)
    {
        if (Everyday.TryGetValue(zone.Id, out var name)) { return name; }

        var parts = zone.Id.Replace('_', ' ').Split('/');
        return parts.Length > 2 ? $"{parts[^1]} ({parts[^2]}) time" : $"{parts[^1]} time";
    }

    /// <summary>"Address in Pacific time".</summary>
    internal static string Evidence(string label, DateTimeZone zone) => $"{label} in {Of(zone)}";
}
