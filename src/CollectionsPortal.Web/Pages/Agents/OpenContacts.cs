using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>"You have an open call with …: log it", on every page of staff while it is so. Leaving a page without an outcome is caught here.</summary>
public sealed class OpenContacts(ContactQueries contacts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var open = await contacts.ListOpenForAgentAsync(HttpContext.User.ToActor(), HttpContext.RequestAborted);
        var here = RouteData.Values["attemptId"] as string;
        return View("/Pages/Agents/_OpenContacts.cshtml", open.Where(contact => contact.Id.ToString() != here).ToList());
    }
}
