using CollectionsPortal.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages;

public static class PageModelExtensions
{
    /// <summary>Where the confirmation waits for the page that the redirect leads to.</summary>
    public const string ConfirmationKey = "Confirmation";

    private const string Form = "Input";

    /// <summary>Shows the page again, all that was entered kept, with the reason beside its field.</summary>
    /// <param name="page">The page that was posted to.</param>
    /// <param name="field">A property of the page's <c>Input</c>, or a full name with dots. Empty: no field in particular, only the summary.</param>
    /// <param name="refusal">What the service answered.</param>
    public static PageResult Refuse(this PageModel page, string field, Refusal refusal)
    {
        page.ModelState.AddModelError(field.Length == 0 || field.Contains('.', StringComparison.Ordinal) ? field : $"{Form}.{field}", refusal.Message);
        return page.Page();
    }

    /// <summary>Says on the next page that it is done. One sentence, nothing personal: it travels in a cookie.</summary>
    public static void Confirm(this PageModel page, string sentence) => page.TempData[ConfirmationKey] = sentence;

    /// <summary>Back to where the person came from, if that is ours, else to their start page.</summary>
    public static IActionResult RedirectBack(this PageModel page, string? returnUrl)
        => page.Url.IsLocalUrl(returnUrl) ? page.LocalRedirect(returnUrl) : page.RedirectToPage(Links.Home);
}
