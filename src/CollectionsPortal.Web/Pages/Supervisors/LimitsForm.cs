using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Settings;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Supervisors;

/// <summary>All limits of our own, as they are typed.</summary>
public sealed record LimitsForm
{
    public int? ContactsPerWeek { get; init; }

    public int? ContactsPerDay { get; init; }

    public int? MinutesBetweenContacts { get; init; }

    public int? DaysAfterRefusal { get; init; }

    public int? BereavementDays { get; init; }

    public bool QuietSundays { get; init; }

    public bool QuietHolidays { get; init; }

    public bool ReviewUnprovenAddresses { get; init; }

    public TimeOnly? KingdomFrom { get; init; }

    public TimeOnly? KingdomTo { get; init; }

    public Guid Version { get; init; }

    public static LimitsForm Of(AgencyProfile profile) => new()
    {
        ContactsPerWeek = profile.ContactsPerWeek,
        ContactsPerDay = profile.Limits.ContactsPerDay,
        MinutesBetweenContacts = profile.Limits.MinutesBetweenContacts,
        DaysAfterRefusal = profile.Limits.DaysAfterRefusal,
        BereavementDays = profile.Limits.BereavementDays,
        QuietSundays = profile.Limits.QuietSundays,
        QuietHolidays = profile.Limits.QuietHolidays,
        ReviewUnprovenAddresses = profile.Limits.ReviewUnprovenAddresses,
        KingdomFrom = profile.Limits.KingdomFrom.ToTimeOnly(),
        KingdomTo = profile.Limits.KingdomTo.ToTimeOnly(),
        Version = profile.Version,
    };

    /// <summary>Once its validator let it pass.</summary>
    public AgencyLimits ToLimits() => new()
    {
        ContactsPerDay = ContactsPerDay!.Value,
        MinutesBetweenContacts = MinutesBetweenContacts!.Value,
        DaysAfterRefusal = DaysAfterRefusal!.Value,
        BereavementDays = BereavementDays!.Value,
        QuietSundays = QuietSundays,
        QuietHolidays = QuietHolidays,
        ReviewUnprovenAddresses = ReviewUnprovenAddresses,
        KingdomFrom = LocalTime.FromTimeOnly(KingdomFrom!.Value),
        KingdomTo = LocalTime.FromTimeOnly(KingdomTo!.Value),
    };
}

public sealed class LimitsFormValidator : AbstractValidator<LimitsForm>
{
    public LimitsFormValidator()
    {
        Number(form => form.ContactsPerWeek, HouseSettings.MinContactsPerWeek, HouseSettings.MaxContactsPerWeek);
        Number(form => form.ContactsPerDay, 1, HouseSettings.MaxContactsPerDay);
        Number(form => form.MinutesBetweenContacts, 0, HouseSettings.MaxMinutesBetweenContacts);
        Number(form => form.DaysAfterRefusal, 0, HouseSettings.MaxRestDays);
        Number(form => form.BereavementDays, 0, HouseSettings.MaxRestDays);
        RuleFor(form => form.KingdomFrom).NotNull().WithMessage("Enter a time.")
            .Must(time => time is null || LocalTime.FromTimeOnly(time.Value) >= HouseSettings.EarliestInKingdom).WithMessage("Not before eight in the morning.");
        RuleFor(form => form.KingdomTo).NotNull().WithMessage("Enter a time.")
            .Must(time => time is null || LocalTime.FromTimeOnly(time.Value) <= HouseSettings.LatestInKingdom).WithMessage("Not after nine in the evening.")
            .Must((form, time) => time is null || form.KingdomFrom is null || time > form.KingdomFrom).WithMessage("This is before the hours begin.");
    }

    private void Number(System.Linq.Expressions.Expression<Func<LimitsForm, int?>> field, int least, int most) => RuleFor(field)
        .NotNull().WithMessage("Enter a number.")
        .InclusiveBetween(least, most).WithMessage($"Choose a number from {least} to {most}.");
}
