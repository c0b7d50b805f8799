using System.Security.Claims;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Authorization;

namespace CollectionsPortal.Web;

/// <param name="Page">One of <see cref="Links"/>.</param>
/// <param name="Icon">A name of Bootstrap Icons.</param>
/// <param name="Policy">One of <see cref="Policies"/>.</param>
public sealed record NavigationItem(string Page, string Label, string Icon, string Policy);

/// <summary>The rail: what each role works with, in this order; the first that a person may open is where they start.</summary>
public sealed class Navigation(IAuthorizationService authorization, LinkGenerator links)
{
    private static readonly NavigationItem[] All =
    [
        new(Links.Queue, "Now", "list-task", Policies.Agents),
        new(Links.Find, "Find", "search", Policies.Agents),
        new(Links.Plans, "Plans", "calendar3", Policies.Agents),
        new(Links.Rules, "Rules", "journal-check", Policies.Agents),
        new(Links.Flags, "Flags", "flag", Policies.Supervisors),
        new(Links.Limits, "Limits", "sliders", Policies.Supervisors),
        new(Links.PaymentFiles, "Money", "cash-stack", Policies.Money),
        new(Links.Imports, "Imports", "file-earmark-arrow-up", Policies.Administrators),
        new(Links.ApiClients, "API", "hdd-network", Policies.Administrators),
        new(Links.Agency, "Agency", "building", Policies.Administrators),
        new(Links.Users, "People", "people", Policies.Administrators),
    ];

    /// <summary>Whether a page belongs to an item: the page itself, or one in a folder of its name.</summary>
    public static bool IsAt(NavigationItem item, string? page)
        => page == item.Page || page?.StartsWith(item.Page + "/", StringComparison.OrdinalIgnoreCase) == true;

    public async Task<IReadOnlyList<NavigationItem>> ForAsync(ClaimsPrincipal user)
    {
        var items = new List<NavigationItem>();
        foreach (var item in All.Where(item => links.GetPathByPage(item.Page) is not null))
        {
            if ((await authorization.AuthorizeAsync(user, item.Policy)).Succeeded)
            {
                items.Add(item);
            }
        }

        return items;
    }

    /// <summary>The page a person starts on; their own account when there is nothing else for them to open.</summary>
    public async Task<string> StartOfAsync(ClaimsPrincipal user)
        => (await ForAsync(user)) is [{ Page: var first }, ..] ? first : Links.YourAccount;
}
