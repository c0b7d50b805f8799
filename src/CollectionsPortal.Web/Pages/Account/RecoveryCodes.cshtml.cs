using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Account;

public sealed class RecoveryCodesModel : PageModel
{
    /// <summary>The codes travel once, encrypted, in the cookie that the redirect carries.</summary>
    public const string CodesKey = "RecoveryCodes";

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public IActionResult OnGet()
    {
        Codes = (TempData[CodesKey] as string)?.Split(' ') ?? [];
        return Codes.Count == 0 ? RedirectToPage(Links.TwoFactor) : Page();
    }
}
