using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Payments.Files;

public sealed class UnmatchedModel(UnmatchedService service, UnmatchedQueries unmatched) : PageModel
{
    [BindProperty(SupportsGet = true, Name = PagerTagHelper.Key)]
    public int Number { get; set; } = 1;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Page<UnmatchedLine> List { get; private set; } = null!;

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAssignAsync(CancellationToken ct)
        => await AnswerAsync((await service.AssignAsync(new AssignPayment(Input.Key, Input.Account, null) { Directions = Input.Directions }, User.ToActor(), ct)).Refusal, "The payment is booked.", ct);

    public async Task<IActionResult> OnPostAssignReferenceAsync(CancellationToken ct)
    {
        var account = ShortReference.TryParse(Input.Reference, null, out var reference) ? await unmatched.FindAccountAsync(reference, ct) : null;
        return account is null
            ? await AnswerAsync(new FieldRefusal(nameof(Input.Reference), new NotFound("An account with this reference").Message), string.Empty, ct)
            : await AnswerAsync((await service.AssignAsync(new AssignPayment(Input.Key, account, null), User.ToActor(), ct)).Refusal, "The payment is booked.", ct);
    }

    public async Task<IActionResult> OnPostSetAsideAsync(CancellationToken ct)
        => await AnswerAsync((await service.SetAsideAsync(new SetPaymentAside(Input.Key, Input.Reason ?? string.Empty), User.ToActor(), ct)).Refusal, "The payment is set aside.", ct);

    /// <summary>What is wrong with a field of the form that was sent; null: nothing, or there is no such form here.</summary>
    public string? ErrorOf(string field) => ModelState[$"{nameof(Input)}.{field}"]?.Errors.FirstOrDefault()?.ErrorMessage;

    private async Task<IActionResult> AnswerAsync(Refusal? refusal, string done, CancellationToken ct)
    {
        if (refusal is { } no)
        {
            await LoadAsync(ct);
            return this.Refuse(no is FieldRefusal { Field: var field } ? field : string.Empty, no);
        }

        this.Confirm(done);
        return RedirectToPage(Links.UnmatchedPayments);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        List = await unmatched.ListAsync(Number, ct);
        Total = await unmatched.CountAsync(ct);
    }

    public sealed class Form
    {
        public PaymentFileId File { get; set; }

        public int Line { get; set; }

        public AccountId? Account { get; set; }

        public string? Reference { get; set; }

        public string? Directions { get; set; }

        public string? Reason { get; set; }

        public UnmatchedKey Key => new(File, Line);
    }
}
