using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Fills in the words for a call from the agency's settings.</summary>
public sealed class CallScripts(SettingsQueries settings, WorkplaceQueries workplaces)
{
    public async Task<CallScript> ForAsync(Actor actor, string person, CancellationToken ct)
    {
        var agency = await settings.GetAsync(ct);
        var workplace = await workplaces.OfAsync(actor.Id!.Value, ct);
        return new CallScript(actor.Display, agency.Name, agency.Phone?.ToString(), person, workplace.Zone);
    }
}
