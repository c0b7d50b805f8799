using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using CollectionsPortal.Domain.Plans;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>Who helps people with debts for free, by country and state. The list is data: an agency checks it, dates it, and may put its own in its place.</summary>
public sealed class FreeHelp
{
    public const int MostShown = 6;

    /// <exception cref="InvalidOperationException">The agency's own file cannot be read, an address in it is not https, or a day of check is no date.</exception>
    public FreeHelp(IOptions<FreeHelpOptions> options)
    {
        using var stream = options.Value.File is { Length: > 0 } own
            ? File.OpenRead(own)
            : typeof(FreeHelp).Assembly.GetManifestResourceStream("free-help.json")!;
        Places = JsonSerializer.Deserialize<List<HelpPlace>>(stream, JsonSerializerOptions.Web) ?? [];
        if (Places.FirstOrDefault(place => !place.Address.StartsWith("https://", StringComparison.Ordinal)) is { } wrong)
        {
            throw new InvalidOperationException($"The list of free help has an address that is not https: {wrong.Name}.");
        }

        if (Places.FirstOrDefault(place => place.Checked is { } day && !LocalDatePattern.Iso.Parse(day).Success) is { } undated)
        {
            throw new InvalidOperationException($"The list of free help has a day of check that is no date: {undated.Name}.");
        }
    }

    public IReadOnlyList<HelpPlace> Places { get; }

    /// <summary>Those of the state first.</summary>
    public IEnumerable<HelpPlace> For(HomePlace home)
    {
        var country = home.IsUnitedKingdom ? "GB" : "US";
        var state = home.State is { } known ? $"{country}-{known}" : country;
        return Places
            .Where(place => place.Place == country || place.Place == state)
            .OrderByDescending(place => place.Place.Length)
            .Take(MostShown);
    }

    /// <summary>The day since which nobody has looked at one of them; null: one of them nobody has ever looked at.</summary>
    public static LocalDate? CheckedOn(IEnumerable<HelpPlace> places)
    {
        var days = places.Select(place => place.CheckedOn).ToList();
        return days.Contains(null) ? null : days.Min();
    }
}

/// <param name="Place">"US", "US-MA", "GB".</param>
/// <param name="Checked">The day on which somebody last saw that it is right, such as 2026-11-22; null: nobody yet.</param>
public sealed record HelpPlace(string Place, string Name, string Address, string? Phone, string En, string Es, string? Checked)
{
    public LocalDate? CheckedOn => Checked is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    public string In(PlanText text) => text.Code == PlanText.Spanish.Code ? Es : En;
}

public sealed record FreeHelpOptions
{
    public const string Section = "Portal:FreeHelp";

    /// <summary>A file in the shape of <c>free-help.json</c>; empty: the portal's own list.</summary>
    [MaxLength(500)]
    public string? File { get; init; }
}
