using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>All that an agent sees of a plan.</summary>
public sealed class PlanDesk(PlanViewQueries plans, PlanLinkQueries links, PlanLifeQueries life, SettingsQueries settings)
{
    /// <summary>Null when there is no such plan.</summary>
    public async Task<PlanOnDesk?> GetAsync(PlanId id, CancellationToken ct)
        => await plans.GetAsync(id, ct) is { } view && await life.GetAsync(id, ct) is { } found
            ? new PlanOnDesk(view, found, await links.NewestAsync(id, ct), await settings.GetAsync(ct))
            : null;
}

/// <param name="Link">The newest; null: none was ever made.</param>
public sealed record PlanOnDesk(PlanView View, PlanLife Life, PlanLinkLine? Link, AgencyProfile Agency)
{
    public string Zone => Agency.TimeZoneId;

    public bool IsNewest => Life.Newest == View.Id;
}
