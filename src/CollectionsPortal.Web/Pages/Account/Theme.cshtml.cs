using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class ThemeModel(IHostEnvironment environment) : PageModel
{
    public IActionResult OnPost(string? choice, string? returnUrl)
    {
        Theme.Choose(HttpContext, environment, choice);
        return this.RedirectBack(returnUrl);
    }
}
