using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class HoursModel(DebtorFormQueries forms, PreferenceService preferences) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The commonest thing said stands there already: not before three on weekdays.</summary>
    public void OnGet(bool convenient) => Input = new()
    {
        Convenient = convenient,
        Days = [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday],
        From = convenient ? new TimeOnly(15, 0) : null,
        To = convenient ? new TimeOnly(20, 0) : new TimeOnly(15, 0),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var days = Input.Days.Aggregate(Weekdays.None, (all, day) => all | day);
        var (from, to) = (Time(Input.From), Time(Input.To));
        var result = Input.Convenient
            ? await preferences.ConvenientHoursAsync(new(DebtorId, days, from, to, Input.Until, Input.DuringLawfulContact, Said.ToStatement()) { FirstDay = Input.FirstDay }, Actor, ct)
            : await preferences.NotAtHoursAsync(new(DebtorId, days, from, to, Input.Until, Said.ToStatement()) { FirstDay = Input.FirstDay }, Actor, ct);
        return Answer(result, "The hours are recorded. The next check keeps to them.");
    }

    private static LocalTime Time(TimeOnly? time) => time is { } given ? LocalTime.FromTimeOnly(given) : LocalTime.Midnight;

    public sealed class Form
    {
        public bool Convenient { get; set; }

        public List<Weekdays> Days { get; set; } = [];

        /// <summary>Empty: from the start of the day.</summary>
        public TimeOnly? From { get; set; }

        /// <summary>Empty: to the end of the day.</summary>
        public TimeOnly? To { get; set; }

        public LocalDate? FirstDay { get; set; }

        public LocalDate? Until { get; set; }

        public bool DuringLawfulContact { get; set; }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Days).NotEmpty().WithMessage("Choose at least one day.");
            RuleFor(f => f.To).NotNull().When(f => f.Convenient).WithMessage("Say until when.");
            RuleFor(f => f.From).NotNull().When(f => f.Convenient).WithMessage("Say from when.");
        }
    }
}
