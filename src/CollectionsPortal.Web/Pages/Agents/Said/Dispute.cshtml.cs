using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class DisputeModel(DebtorFormQueries forms, DisputeService disputes) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet(bool notMine, AccountId? account) => Input = new()
    {
        Account = account ?? (Debtor.Accounts.Count == 1 ? Debtor.Accounts[0].Id : null),
        Reason = notMine ? DisputeReason.NotMine : null,
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        return Answer(await RecordAsync(ct), "The dispute is recorded. We don’t collect what they dispute until it is answered, where they are in time.");
    }

    private Task<Result> RecordAsync(CancellationToken ct)
    {
        if (Input.Reason == DisputeReason.NotMine)
        {
            return disputes.NotMyDebtAsync(new(DebtorId, [Input.Account!.Value], Input.How!.Value, Said.ToStatement()), Actor, ct);
        }

        var currency = Debtor.Accounts.FirstOrDefault(account => account.Id == Input.Account)?.Balance.Currency ?? Money.DefaultCurrency;
        Money? amount = Money.TryParse(Input.Amount, currency, out var money) ? money : null;
        return disputes.RecordAsync(
            new(DebtorId, Input.Account!.Value, Input.How!.Value, Input.Reason!.Value, amount, Said.ToStatement()), Actor, ct);
    }

    protected override string FieldOf(string field) => field == "Form" ? "Input.How" : base.FieldOf(field);

    public sealed class Form
    {
        public AccountId? Account { get; set; }

        public DisputeReason? Reason { get; set; }

        public RequestForm? How { get; set; }

        public string? Amount { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Account).NotNull().WithMessage("Choose the account.");
            RuleFor(f => f.Reason).NotNull().WithMessage("Choose what they say.");
            RuleFor(f => f.How).NotNull().WithMessage("Choose how they told us.");
            RuleFor(f => f.Amount).Must(text => string.IsNullOrWhiteSpace(text) || Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter an amount, such as 120.50.");
        }
    }
}
