using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Domain.Debtors;

/// <param name="Version">The version the form was filled from.</param>
public sealed record RenameDebtor(DebtorId Debtor, string First, string? Middle, string Last, string? Suffix, Guid Version);

/// <summary>How the person wants to be addressed, and in which language.</summary>
/// <param name="PreferredName">Such as "Ms. Núñez"; blank: by name.</param>
/// <param name="Language">Two letters, such as "en" or "es".</param>
public sealed record AddressAs(DebtorId Debtor, string? PreferredName, string Language, Guid Version);

/// <param name="Version">The debtor's version the form was filled from.</param>
/// <param name="Replaces">The address that does not hold any more; null when this one comes beside the others.</param>
public sealed record AddAddress(
    DebtorId Debtor, string Line1, string? Line2, string City, string? State, string? Zip, PlaceKind Place, FactSource Source,
    DebtorAddressId? Replaces, Guid Version);

public sealed record AddPhone(DebtorId Debtor, string Number, PhoneKind Kind, PlaceKind Place, FactSource Source, Guid Version);

public sealed record AddEmail(DebtorId Debtor, string Address, PlaceKind Place, FactSource Source, Guid Version);

/// <summary>We learned that a number is not this person's.</summary>
public sealed record WrongNumber(DebtorId Debtor, DebtorPhoneId Phone, Statement Said);

internal sealed class RenameDebtorValidator : AbstractValidator<RenameDebtor>
{
    public RenameDebtorValidator()
    {
        RuleFor(c => c.First).NotEmpty().WithMessage("Enter the first name.").MaximumLength(PersonName.PartMaxLength).WithMessage(TooLong);
        RuleFor(c => c.Middle).MaximumLength(PersonName.PartMaxLength).WithMessage(TooLong);
        RuleFor(c => c.Last).NotEmpty().WithMessage("Enter the last name.").MaximumLength(PersonName.PartMaxLength).WithMessage(TooLong);
        RuleFor(c => c.Suffix).MaximumLength(PersonName.SuffixMaxLength).WithMessage($"Use at most {PersonName.SuffixMaxLength} characters.");
    }

    private static string TooLong(RenameDebtor _) => $"Use at most {PersonName.PartMaxLength} characters.";
}

internal sealed class AddressAsValidator : AbstractValidator<AddressAs>
{
    public AddressAsValidator()
    {
        RuleFor(c => c.PreferredName).MaximumLength(Debtor.PreferredNameMaxLength).WithMessage($"Use at most {Debtor.PreferredNameMaxLength} characters.");
        RuleFor(c => c.Language).Must(l => l is { Length: 2 } && l.All(char.IsAsciiLetterLower)).WithMessage("Choose a language.");
    }
}

internal sealed class AddAddressValidator : AbstractValidator<AddAddress>
{
    public AddAddressValidator()
    {
        RuleFor(c => c.Line1).NotEmpty().WithMessage("Enter the street and number.")
            .MaximumLength(DebtorAddress.LineMaxLength).WithMessage($"Use at most {DebtorAddress.LineMaxLength} characters.");
        RuleFor(c => c.Line2).MaximumLength(DebtorAddress.LineMaxLength).WithMessage($"Use at most {DebtorAddress.LineMaxLength} characters.");
        RuleFor(c => c.City).NotEmpty().WithMessage("Enter the city.")
            .MaximumLength(DebtorAddress.CityMaxLength).WithMessage($"Use at most {DebtorAddress.CityMaxLength} characters.");
        RuleFor(c => c.State).Must(s => string.IsNullOrWhiteSpace(s) || UsState.TryParse(s, null, out _)).WithMessage("Choose a state.");
        RuleFor(c => c.Zip).Must(z => string.IsNullOrWhiteSpace(z) || ZipCode.TryParse(z, null, out _)).WithMessage("Enter five digits, such as 81004.");
        RuleFor(c => c.Place).IsInEnum().WithMessage("Choose what is there.");
        RuleFor(c => c.Source).IsInEnum().WithMessage("Choose who told us.");
    }
}

internal sealed class AddPhoneValidator : AbstractValidator<AddPhone>
{
    public AddPhoneValidator()
    {
        RuleFor(c => c.Number).Must(n => PhoneNumber.TryParse(n, null, out _)).WithMessage("Enter a telephone number with its area code.");
        RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose the kind of line.");
        RuleFor(c => c.Place).IsInEnum().WithMessage("Choose what is there.");
        RuleFor(c => c.Source).IsInEnum().WithMessage("Choose who told us.");
    }
}

internal sealed class AddEmailValidator : AbstractValidator<AddEmail>
{
    public AddEmailValidator()
    {
        RuleFor(c => c.Address).Must(a => EmailAddress.TryParse(a, null, out _)).WithMessage("Enter an e-mail address, such as name@example.com.");
        RuleFor(c => c.Place).IsInEnum().WithMessage("Choose whose it is.");
        RuleFor(c => c.Source).IsInEnum().WithMessage("Choose who told us.");
    }
}
