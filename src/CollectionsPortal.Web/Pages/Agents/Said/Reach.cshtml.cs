using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using Microsoft.AspNetCore.Mvc;

namespace CollectionsPortal.Web.Pages.Agents.Said;

/// <summary>A new number, e-mail address or postal address.</summary>
public sealed class ReachModel(DebtorFormQueries forms, DebtorService debtors) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet() => Input.Version = Debtor.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var result = await AddAsync(ct);
        if (result.Refusal is EditedMeanwhile edited)
        {
            // Adding takes nothing away from what somebody else saved, so sending it again is all there is to do.
            Input.Version = edited.Version;
            ModelState.Remove($"{nameof(Input)}.{nameof(Form.Version)}");
        }

        return Answer(result, "Recorded.");
    }

    private Task<Result> AddAsync(CancellationToken ct) => Input.What switch
    {
        Way.Phone => debtors.AddPhoneAsync(
            new(DebtorId, Input.Number ?? string.Empty, Input.Kind, Input.Place, FactSource.Person, Input.Version), Actor, ct),
        Way.Email => debtors.AddEmailAsync(new(DebtorId, Input.Address ?? string.Empty, Input.Place, FactSource.Person, Input.Version), Actor, ct),
        _ => debtors.AddAddressAsync(
            new(DebtorId, Input.Line1 ?? string.Empty, Input.Line2, Input.City ?? string.Empty, Input.State, Input.Zip, Input.Place,
                FactSource.Person, Input.Replaces, Input.Version), Actor, ct),
    };

    public enum Way
    {
        Phone,
        Email,
        Post,
    }

    public sealed class Form
    {
        public Way What { get; set; }

        public PlaceKind Place { get; set; } = PlaceKind.Home;

        public string? Number { get; set; }

        public PhoneKind Kind { get; set; }

        public string? Address { get; set; }

        public string? Line1 { get; set; }

        public string? Line2 { get; set; }

        public string? City { get; set; }

        public string? State { get; set; }

        public string? Zip { get; set; }

        public DebtorAddressId? Replaces { get; set; }

        public Guid Version { get; set; }
    }
}
