using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>One number or e-mail address: what they agreed to there, by what right we use it, and whether it is still theirs.</summary>
public sealed class ThisPointModel(DebtorFormQueries forms, PointQueries points, PointService service, RelatedPersonService people, AgencyCalendar calendar) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public ContactPoint Point { get; set; }

    [BindProperty]
    public PointForm Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public PointView View { get; private set; } = null!;

    public AgencyDay Today { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input = PointForm.Of(View, Debtor.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = View.Phone is { } phone
            ? await service.SavePhoneAsync(new(DebtorId, phone.Id, Input.ToPhoneFacts(), Input.Version), User.ToActor(), ct)
            : await service.SaveEmailAsync(new(DebtorId, View.Email!.Id, Input.ToEmailFacts(), Input.Version), User.ToActor(), ct);
        if (result.IsDone && Input.Owner != (View.Phone?.BelongsToId ?? View.Email?.BelongsToId))
        {
            result = await people.SayWhoseAsync(new(DebtorId, Point, Input.Owner), User.ToActor(), ct);
        }

        if (result.Refusal is { } refusal)
        {
            return this.Refuse(refusal is FieldRefusal { Field: var field } ? field : string.Empty, refusal);
        }

        this.Confirm("Recorded. The next check goes by it.");
        return RedirectToPage(Links.Debtor, new { DebtorId, tab = DebtorModel.Reach });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || await points.FindAsync(DebtorId, Point, ct) is not { } view)
        {
            return false;
        }

        (Debtor, View, Today) = (debtor, view, await calendar.TodayAsync(ct));
        return true;
    }
}
