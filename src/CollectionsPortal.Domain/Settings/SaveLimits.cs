using CollectionsPortal.Compliance.Facts;
using FluentValidation;

namespace CollectionsPortal.Domain.Settings;

/// <summary>All that the agency allows itself, as a whole.</summary>
/// <param name="Version">The settings' version that the form was filled from.</param>
public sealed record SaveLimits(int ContactsPerWeek, AgencyLimits Limits, Guid Version);

/// <summary>Refuses what <see cref="HouseSettings"/> would not take, at its field.</summary>
internal sealed class AgencyLimitsValidator : AbstractValidator<AgencyLimits>
{
    public AgencyLimitsValidator()
    {
        RuleFor(l => l.ContactsPerDay).InclusiveBetween(1, HouseSettings.MaxContactsPerDay).WithMessage($"Choose a number from 1 to {HouseSettings.MaxContactsPerDay}.");
        RuleFor(l => l.MinutesBetweenContacts).InclusiveBetween(0, HouseSettings.MaxMinutesBetweenContacts)
            .WithMessage($"Choose a number from 0 to {HouseSettings.MaxMinutesBetweenContacts}.");
        RuleFor(l => l.DaysAfterRefusal).InclusiveBetween(0, HouseSettings.MaxRestDays).WithMessage($"Choose a number from 0 to {HouseSettings.MaxRestDays}.");
        RuleFor(l => l.BereavementDays).InclusiveBetween(0, HouseSettings.MaxRestDays).WithMessage($"Choose a number from 0 to {HouseSettings.MaxRestDays}.");
        RuleFor(l => l.KingdomFrom).GreaterThanOrEqualTo(HouseSettings.EarliestInKingdom).WithMessage("Not before eight in the morning.");
        RuleFor(l => l.KingdomTo).LessThanOrEqualTo(HouseSettings.LatestInKingdom).WithMessage("Not after nine in the evening.");
        RuleFor(l => l.KingdomTo).GreaterThan(l => l.KingdomFrom).WithMessage("This is before the hours begin.");
    }
}
