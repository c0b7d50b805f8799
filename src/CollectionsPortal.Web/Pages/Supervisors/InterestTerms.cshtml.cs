using System.Globalization;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class InterestTermsModel(DebtorFormQueries forms, InterestQueries interest, InterestTermsService service) : AccountPage(forms, interest)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet() => Input.From = View.Today;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) { return Page(); }

        var result = Form.RateOf(Input.Rate) == 0
            ? await service.EndAsync(new(DebtorId, AccountId, Input.From!.Value, Input.Quote ?? string.Empty), User.ToActor(), ct)
            : await service.SetAsync(Input.ToCommand(DebtorId, AccountId, View.Balance.Currency), User.ToActor(), ct);
        return Answer(result, "Recorded. The account shows it.");
    }

    protected override string FieldOf(string field) => field switch
    {
        nameof(SetInterest.YearlyRate) => nameof(Form.Rate),
        nameof(EndInterest.Reason) => nameof(Form.Quote),
        nameof(Authority.Kind) => nameof(Form.Authority),
        _ => field,
    };

    public sealed class Form
    {
        public string? Rate { get; set; }

        public InterestBasis Basis { get; set; }

        public string? Principal { get; set; }

        public LocalDate? From { get; set; }

        public InterestAuthority Authority { get; set; }

        public string? Quote { get; set; }

        public string? Source { get; set; }

        /// <summary>Null: not a rate.</summary>
        public static decimal? RateOf(string? text)
            => decimal.TryParse(text?.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent < 1000 ? percent / 100 : null;

        public SetInterest ToCommand(DebtorId debtor, Domain.Accounts.AccountId account, string currency)
        {
            _ = Money.TryParse(Principal, currency, out var principal);
            return new(debtor, account, RateOf(Rate)!.Value, Basis, principal, From!.Value, new(Authority, Quote, Source));
        }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Rate).Must(text => Form.RateOf(text) is not null).WithMessage("Enter a rate such as 8 or 7.25.");
            RuleFor(f => f.Principal).Must(text => Money.TryParse(text, Money.DefaultCurrency, out _)).When(f => Form.RateOf(f.Rate) is > 0).WithMessage("Enter an amount such as 1200 or 845.50.");
            RuleFor(f => f.From).NotNull().WithMessage("Choose the first day.");
        }
    }
}
