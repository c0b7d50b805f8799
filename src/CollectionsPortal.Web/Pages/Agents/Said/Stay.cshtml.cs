using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class StayModel(DebtorFormQueries forms, PreferenceService preferences) : SaidPage(forms)
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

        var isZone = Input.What == Known.Zone;
        var place = isZone ? (PlaceKind?)null : Enum.Parse<PlaceKind>(Input.What!.Value.ToString());
        var command = new StaysAt(DebtorId, isZone ? Input.ZoneThere : null, place, isZone ? Input.FirstDay : null, Input.Until, Said.ToStatement());
        return Answer(await preferences.StaysAtAsync(command, Actor, ct), "Recorded. The next check goes by where they are.");
    }

    public enum Known
    {
        /// <summary>Where, as far as the clock goes.</summary>
        Zone,

        /// <summary>The kinds of place, named as <see cref="PlaceKind"/> names them.</summary>
        Unusual,
        Work,
        Home,
        Other,
    }

    public sealed class Form
    {
        public Known? What { get; set; }

        public string? Zip { get; set; }

        public string? Zone { get; set; }

        public LocalDate? FirstDay { get; set; }

        public LocalDate? Until { get; set; }

        /// <summary>The zone of the ZIP code, else the one chosen.</summary>
        public string? ZoneThere => string.IsNullOrWhiteSpace(Zip) ? Zone : ZonesOf(Zip) is [var only, ..] ? only.Id : null;

        internal static IReadOnlyList<DateTimeZone> ZonesOf(string? zip) => string.IsNullOrWhiteSpace(zip) ? [] : ZipTable.Zones(zip.Trim());
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.What).NotNull().WithMessage("Choose what we know.");
            RuleFor(f => f.Zip).Must(zip => string.IsNullOrWhiteSpace(zip) || Form.ZonesOf(zip).Count > 0).When(f => f.What == Known.Zone).WithMessage("We do not know this ZIP code. Choose the time zone instead.");
            RuleFor(f => f.Zip).Must(zip => Form.ZonesOf(zip).Count < 2).When(f => f.What == Known.Zone).WithMessage("This ZIP code lies in two time zones. Choose the time zone instead.");
            RuleFor(f => f.Zone).NotEmpty().When(f => f.What == Known.Zone && string.IsNullOrWhiteSpace(f.Zip)).WithMessage("Enter the ZIP code there, or choose the time zone.");
            RuleFor(f => f.Until).NotNull().WithMessage("Say until when. If they have moved, record their new address.");
        }
    }
}
