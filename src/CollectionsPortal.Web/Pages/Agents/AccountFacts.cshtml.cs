using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>What laws ask about one account: documents, notices, charge-off, limitation, papers that were asked for.</summary>
public sealed class AccountFactsModel(DebtorFormQueries forms, AccountQueries accounts, AccountFactsService service) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public AccountId AccountId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public AccountChoice Account { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct) || await accounts.FactsAsync(DebtorId, AccountId, ct) is not { } known)
        {
            return NotFound();
        }

        Input = Form.Of(known);
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

        var result = await service.SaveAsync(new(DebtorId, AccountId, Input.ToFacts(), Input.ChargedOffOn, Input.Version), User.ToActor(), ct);
        if (result.Refusal is { } refusal)
        {
            return this.Refuse(refusal is FieldRefusal { Field: var field } ? field : string.Empty, refusal);
        }

        this.Confirm("Recorded. The next check goes by it.");
        return RedirectToPage(Links.Debtor, new { DebtorId, tab = DebtorModel.Accounts });
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await forms.FindAsync(DebtorId, ct) is not { } debtor || debtor.Accounts.FirstOrDefault(a => a.Id == AccountId) is not { } account)
        {
            return false;
        }

        (Debtor, Account) = (debtor, account);
        return true;
    }

    public sealed class Form
    {
        public bool? DocumentsInHand { get; set; }

        public LocalDate? StateNoticeMailedOn { get; set; }

        public bool? ChargedOff { get; set; }

        public LocalDate? ChargedOffOn { get; set; }

        public LocalDate? LimitationEndsOn { get; set; }

        public string? LimitationSource { get; set; }

        public LocalDate? DocumentsAskedOn { get; set; }

        public LocalDate? DocumentsSentOn { get; set; }

        public LocalDate? StatementAskedOn { get; set; }

        public LocalDate? StatementSentOn { get; set; }

        public Guid Version { get; set; }

        public static Form Of(AccountFactsView known) => new()
        {
            DocumentsInHand = known.Facts.DocumentsInHand,
            StateNoticeMailedOn = known.Facts.StateNoticeMailedOn,
            ChargedOff = known.ChargedOffOn is null ? known.Facts.ChargedOff : true,
            ChargedOffOn = known.ChargedOffOn,
            LimitationEndsOn = known.Facts.LimitationEndsOn,
            LimitationSource = known.Facts.LimitationSource,
            DocumentsAskedOn = known.Facts.DocumentsAskedOn,
            DocumentsSentOn = known.Facts.DocumentsSentOn,
            StatementAskedOn = known.Facts.StatementAskedOn,
            StatementSentOn = known.Facts.StatementSentOn,
            Version = known.Version,
        };

        public AccountFacts ToFacts() => new()
        {
            DocumentsInHand = DocumentsInHand,
            StateNoticeMailedOn = StateNoticeMailedOn,
            ChargedOff = ChargedOff,
            LimitationEndsOn = LimitationEndsOn,
            LimitationSource = LimitationSource,
            DocumentsAskedOn = DocumentsAskedOn,
            DocumentsSentOn = DocumentsSentOn,
            StatementAskedOn = StatementAskedOn,
            StatementSentOn = StatementSentOn,
        };
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.LimitationSource).MaximumLength(AccountFacts.LimitationSourceMaxLength)
            .WithMessage($"Use at most {AccountFacts.LimitationSourceMaxLength} characters.");
    }
}
