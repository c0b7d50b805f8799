using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages;

public sealed class IndexModel(Navigation navigation) : PageModel
{
    public async Task<IActionResult> OnGetAsync() => RedirectToPage(await navigation.StartOfAsync(User));
}
