using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>One box. What was typed never stands in an address or a log: it travels encrypted.</summary>
public sealed class FindModel(FindQueries find, FindTicket tickets) : PageModel
{
    [BindProperty]
    public string? Words { get; set; }

    /// <summary>Null before anything was looked for.</summary>
    public Found? Found { get; private set; }

    /// <param name="t">What was looked for, as <see cref="FindTicket"/> wrote it.</param>
    /// <param name="p">The page, from 1.</param>
    public async Task OnGetAsync(string? t, int p, CancellationToken ct)
    {
        Words = tickets.Read(t, User.ToActor().Id!.Value);
        if (Words is not null)
        {
            Found = await find.FindAsync(Words, Math.Max(1, p), ct);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Words))
        {
            return RedirectToPage();
        }

        if (Words.Length > FindInput.MaxLength)
        {
            ModelState.AddModelError(nameof(Words), $"Use at most {FindInput.MaxLength} characters.");
            return Page();
        }

        // A number that leads to one person alone was theirs; a name that does may still be somebody else's.
        var found = await find.FindAsync(Words, 1, ct);
        return found.Items is [{ Id: var only }] && Words.Any(char.IsAsciiDigit)
            ? RedirectToPage(Links.Debtor, new { debtorId = only })
            : RedirectToPage(new { t = tickets.Write(Words.Trim(), User.ToActor().Id!.Value) });
    }
}
