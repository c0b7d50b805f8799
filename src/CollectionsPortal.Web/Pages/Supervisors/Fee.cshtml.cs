using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class FeeModel(DebtorFormQueries forms, InterestQueries interest, InterestTermsService service) : AccountPage(forms, interest)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet() => Input.Token = Guid.NewGuid();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) { return Page(); }

        _ = Money.TryParse(Input.Amount, View.Balance.Currency, out var amount);
        var command = new AddFee(DebtorId, AccountId, amount, Input.What ?? string.Empty, new(Input.Authority, Input.Quote, Input.Source), Input.Token);
        return Answer(await service.AddFeeAsync(command, User.ToActor(), ct), "The fee is in the ledger, with what allows it.");
    }

    protected override string FieldOf(string field) => field == nameof(Authority.Kind) ? nameof(Form.Authority) : field;

    public sealed class Form
    {
        public string? Amount { get; set; }

        public string? What { get; set; }

        public InterestAuthority Authority { get; set; }

        public string? Quote { get; set; }

        public string? Source { get; set; }

        public Guid Token { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(f => f.Amount).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).WithMessage("Enter an amount such as 25 or 25.50.");
    }
}
