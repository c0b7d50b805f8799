using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;
using NodaTime.Calendars;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What a visitor fills in to show that it is them: a birth date in three fields, or a ZIP code.</summary>
public sealed class DoorForm
{
    public const int FieldMaxLength = 20;

    public string? Month { get; set; }

    public string? Day { get; set; }

    public string? Year { get; set; }

    public string? Zip { get; set; }

    public bool HasBirthDate => !(IsBlank(Month) && IsBlank(Day) && IsBlank(Year));

    public bool HasZip => !IsBlank(Zip);

    /// <summary>Null when the three fields are no date.</summary>
    public LocalDate? BirthDate
        => Number(Year) is { } year and >= 1880 and <= 9999 && Number(Month) is { } month and >= 1 and <= 12
            && Number(Day) is { } day && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
                ? new LocalDate(Era.Common, year, month, day)
                : null;

    public ZipCode? ZipCode => Domain.Values.ZipCode.TryParse(Zip, CultureInfo.InvariantCulture, out var zip) ? zip : null;

    public DoorProof ToProof() => new(HasBirthDate ? BirthDate : null, HasZip ? ZipCode : null);

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static int? Number(string? text)
        => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>What can be wrong with an answer; the page says it in the visitor's language.</summary>
public enum DoorFault
{
    NothingEntered,
    NotADate,
    NotAZip,
    DoesNotMatch,
}

/// <summary>Only the shape, named by its <see cref="DoorFault"/>; a wrong shape is no try.</summary>
public sealed class DoorFormValidator : AbstractValidator<DoorForm>
{
    public DoorFormValidator()
    {
        RuleFor(form => form.Month).Must((form, _) => form.HasBirthDate || form.HasZip).WithMessage(nameof(DoorFault.NothingEntered));
        RuleFor(form => form.Month).Must((form, _) => form.BirthDate is not null).When(form => form.HasBirthDate).WithMessage(nameof(DoorFault.NotADate));
        RuleFor(form => form.Zip).Must((form, _) => form.ZipCode is not null).When(form => form.HasZip).WithMessage(nameof(DoorFault.NotAZip));
    }
}
