using CollectionsPortal.Domain.Debtors;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class LawyerModel(DebtorFormQueries forms, RepresentationService representations) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var lawyer = new Lawyer(Input.Name, Input.Address, Input.Phone, Input.Email);
        var result = await representations.RecordAsync(new(DebtorId, lawyer, AccountsOrAll, Said.ToStatement()), Actor, ct);
        return Answer(result, "The lawyer is recorded. Contact rests; write to the lawyer instead.");
    }

    /// <summary>All may stay empty: a lawyer whose name nobody knows yet binds us as well.</summary>
    public sealed class Form
    {
        public string? Name { get; set; }

        public string? Address { get; set; }

        public string? Phone { get; set; }

        public string? Email { get; set; }
    }
}
