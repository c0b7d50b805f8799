using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>Who the agency is, as it is typed.</summary>
public sealed record AgencyForm
{
    public const int NameMaxLength = AgencySettings.NameMaxLength;
    public const int AddressMaxLength = AgencySettings.AddressMaxLength;
    public const int HoursMaxLength = OpeningHours.MaxLength;
    public const int PaymentPageMaxLength = PaymentPageAddress.MaxLength;

    public string Name { get; init; } = string.Empty;

    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? Address { get; init; }

    public string? Hours { get; init; }

    public string TimeZoneId { get; init; } = AgencyProfile.Unset.TimeZoneId;

    public string? PaymentPage { get; init; }

    public Guid Version { get; init; }

    public static AgencyForm Of(AgencyProfile profile) => new()
    {
        Name = profile.Name,
        Phone = profile.Phone?.ToString(),
        Email = profile.Email?.ToString(),
        Address = profile.Address,
        Hours = profile.Hours.Value,
        TimeZoneId = profile.TimeZoneId,
        PaymentPage = profile.PaymentPage,
        Version = profile.Version,
    };

    /// <summary>The profile with what was typed, once the validator let it pass. A version that is no longer the newest is refused when it is saved.</summary>
    public AgencyProfile On(AgencyProfile profile) => profile with
    {
        Name = Name,
        Phone = string.IsNullOrWhiteSpace(Phone) ? null : PhoneNumber.Parse(Phone, null),
        Email = string.IsNullOrWhiteSpace(Email) ? null : EmailAddress.Parse(Email, null),
        Address = (Address ?? string.Empty).ReplaceLineEndings("\n"),
        Hours = OpeningHours.Of(Hours ?? string.Empty),
        TimeZoneId = TimeZoneId,
        PaymentPage = PaymentPageAddress.Read(PaymentPage),
        Version = Version,
    };
}

public sealed class AgencyFormValidator : AbstractValidator<AgencyForm>
{
    public AgencyFormValidator()
    {
        RuleFor(form => form.Name).NotEmpty().WithMessage("Enter the agency’s name.")
            .MaximumLength(AgencyForm.NameMaxLength).WithMessage($"Use at most {AgencyForm.NameMaxLength} characters.");
        RuleFor(form => form.Phone).Must(text => string.IsNullOrWhiteSpace(text) || PhoneNumber.TryParse(text, null, out _))
            .WithMessage("Enter ten digits, such as (804) 555-0123.");
        RuleFor(form => form.Email).Must(text => string.IsNullOrWhiteSpace(text) || EmailAddress.TryParse(text, null, out _))
            .WithMessage("Enter an e-mail address, such as help@agency.example.");
        RuleFor(form => form.Address).MaximumLength(AgencyForm.AddressMaxLength).WithMessage($"Use at most {AgencyForm.AddressMaxLength} characters.");
        RuleFor(form => form.Hours).Must(text => OpeningHours.TryParse(text, null, out _))
            .WithMessage("Write days and hours like this: Mon-Fri 09:00-18:00; Sat 10:00-14:00");
        RuleFor(form => form.TimeZoneId).Must(zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null).WithMessage("Choose a time zone from the list.");
        RuleFor(form => form.PaymentPage).Must(text => string.IsNullOrWhiteSpace(text) || PaymentPageAddress.Read(text) is not null).WithMessage(PaymentPageAddress.Rule);
    }
}
