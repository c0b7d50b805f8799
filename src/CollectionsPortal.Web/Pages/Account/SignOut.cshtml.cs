using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class SignOutModel(StaffSignIn staff) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await staff.OutAsync(User, ct);
        this.Confirm("You are signed out.");
        return RedirectToPage(Links.SignIn);
    }
}
