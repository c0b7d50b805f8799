using CollectionsPortal.Domain.Contacts;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>"Stop calling": these media are not to be used any more.</summary>
/// <param name="Clarified">They were asked and meant these media and no others; otherwise "stop calling" puts texts in doubt too.</param>
public sealed record StopMedia(DebtorId Debtor, IReadOnlyList<ContactChannel> Media, bool Clarified, Statement Said);

/// <summary>"Only by e-mail": every other medium is barred.</summary>
public sealed record OnlyMedia(DebtorId Debtor, IReadOnlyList<ContactChannel> Allowed, Statement Said);

/// <summary>"Not before three on weekdays": hours on the person's own clock at which contact is inconvenient.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive. Equal to <paramref name="From"/>: the whole day; earlier: past midnight.</param>
/// <param name="Until">Last day on which it holds, inclusive; null until withdrawn.</param>
public sealed record NotAtHours(DebtorId Debtor, Weekdays Days, LocalTime From, LocalTime To, LocalDate? Until, Statement Said)
{
    /// <summary>First day on which it holds, by the person's date; null for at once.</summary>
    public LocalDate? FirstDay { get; init; }
}

/// <summary>"You can call me at seven": hours that the person named as convenient, on their own clock.</summary>
/// <param name="DuringLawfulContact">Said in a contact that itself kept the hours. Otherwise it lifts nothing (12 CFR 1006.6(b)(4)).</param>
public sealed record ConvenientHours(
    DebtorId Debtor, Weekdays Days, LocalTime From, LocalTime To, LocalDate? Until, bool DuringLawfulContact, Statement Said)
{
    /// <summary>First day on which it holds, by the person's date; null for at once.</summary>
    public LocalDate? FirstDay { get; init; }
}

/// <summary>"I'm in Denver until Friday", "I'm in hospital": where they are for a while, as they say themselves.</summary>
/// <param name="Zone">The IANA zone of that place: their day goes by it, whatever their addresses say. Null where only the kind of place is known.</param>
/// <param name="Place">The kind of place where they are now; null where only the zone is known.</param>
/// <param name="FirstDay">By the clock there; null for at once. A kind of place is always where they are now.</param>
/// <param name="Until">Last day, inclusive, by the clock there.</param>
public sealed record StaysAt(DebtorId Debtor, string? Zone, PlaceKind? Place, LocalDate? FirstDay, LocalDate? Until, Statement Said)
{
    /// <summary>A stay longer than this is a new address.</summary>
    public const int LongestDays = 92;
}

/// <summary>Somebody around the debtor asks us, for themselves, not to use these media (12 CFR 1006.14(h): any person may).</summary>
/// <param name="Person">One of those around this debtor.</param>
public sealed record StopMediaOf(DebtorId Debtor, RelatedPersonId Person, IReadOnlyList<ContactChannel> Media, bool Clarified, Statement Said);

/// <summary>"Don't contact me at home", or at any other kind of place.</summary>
public sealed record NotAtPlace(DebtorId Debtor, PlaceKind Place, Statement Said);

/// <summary>"I can't take calls at work": enough reason to think that the employer forbids it (12 CFR 1006.6(b)(3), comment -1).</summary>
public sealed record NotAtWork(DebtorId Debtor, Statement Said);

/// <summary>"Not on this number": one number is not to be used, for any debt (12 CFR 1006.14(h)).</summary>
/// <param name="Media">The media barred there; empty for all.</param>
public sealed record StopPhone(DebtorId Debtor, DebtorPhoneId Phone, IReadOnlyList<ContactChannel> Media, Statement Said);

public sealed record StopEmail(DebtorId Debtor, DebtorEmailId Email, Statement Said);

public sealed record StopAddress(DebtorId Debtor, DebtorAddressId Address, Statement Said);

internal sealed class StopMediaValidator : AbstractValidator<StopMedia>
{
    public StopMediaValidator() =>
        RuleFor(c => c.Media).NotEmpty().WithMessage("Choose what is not to be used.")
            .Must(media => media.All(Enum.IsDefined)).WithMessage("Choose from the list.");
}

internal sealed class OnlyMediaValidator : AbstractValidator<OnlyMedia>
{
    public OnlyMediaValidator() =>
        RuleFor(c => c.Allowed).NotEmpty().WithMessage("Choose what may still be used. If nothing may, record that they want all contact to stop.")
            .Must(media => media.All(Enum.IsDefined)).WithMessage("Choose from the list.");
}

internal sealed class NotAtHoursValidator : AbstractValidator<NotAtHours>
{
    public NotAtHoursValidator(LocalDate today)
    {
        RuleFor(c => c.Days).Must(IsSomeDays).WithMessage("Choose at least one day.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past.");
        RuleFor(c => c.FirstDay).Must(first => IsNear(first, today)).WithMessage("This date is too far away.");
        RuleFor(c => c.Until).Must((c, until) => until is null || c.FirstDay is null || until >= c.FirstDay).WithMessage("This is before it begins.");
    }

    internal static bool IsNear(LocalDate? first, LocalDate today) => first is null || (first >= today - Period.FromYears(1) && first <= today + Period.FromYears(1));

    internal static bool IsSomeDays(Weekdays days) => days != Weekdays.None && (days & ~Weekdays.All) == Weekdays.None;
}

internal sealed class ConvenientHoursValidator : AbstractValidator<ConvenientHours>
{
    public ConvenientHoursValidator(LocalDate today)
    {
        RuleFor(c => c.Days).Must(NotAtHoursValidator.IsSomeDays).WithMessage("Choose at least one day.");
        RuleFor(c => c.To).Must((c, to) => to != c.From).WithMessage("Say from when to when.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past.");
        RuleFor(c => c.FirstDay).Must(first => NotAtHoursValidator.IsNear(first, today)).WithMessage("This date is too far away.");
        RuleFor(c => c.Until).Must((c, until) => until is null || c.FirstDay is null || until >= c.FirstDay).WithMessage("This is before it begins.");
    }
}

internal sealed class NotAtPlaceValidator : AbstractValidator<NotAtPlace>
{
    public NotAtPlaceValidator() =>
        RuleFor(c => c.Place).Must(place => place is PlaceKind.Home or PlaceKind.Work or PlaceKind.Other).WithMessage("Choose the place.");
}

/// <summary>The person takes a wish back.</summary>
/// <param name="Words">What they said: taking protection away is never done on a guess.</param>
public sealed record WithdrawPreference(DebtorId Debtor, PreferenceId Preference, string Words);

internal sealed class WithdrawPreferenceValidator : AbstractValidator<WithdrawPreference>
{
    public WithdrawPreferenceValidator() =>
        RuleFor(c => c.Words).NotEmpty().WithMessage("Note what they said.")
            .MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
}

/// <summary>Days are asked of the agency's date: where the person is it may be a day earlier or later.</summary>
internal sealed class StaysAtValidator : AbstractValidator<StaysAt>
{
    public StaysAtValidator(LocalDate today)
    {
        RuleFor(c => c.Zone).Must((c, zone) => zone is not null || c.Place is not null).WithMessage("Say where they are.");
        RuleFor(c => c.Zone).Must(zone => zone is null || (zone.Length <= Preference.ZoneMaxLength && DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is not null)).WithMessage("Choose a time zone from the list.");
        RuleFor(c => c.Place).Must(place => place is null or PlaceKind.Home or PlaceKind.Work or PlaceKind.Other or PlaceKind.Unusual).WithMessage("Choose the place.");
        RuleFor(c => c.FirstDay).Null().When(c => c.Place is not null).WithMessage("Leave this empty: the place is where they are now.");
        RuleFor(c => c.FirstDay).Must(first => NotAtHoursValidator.IsNear(first, today)).WithMessage("This date is too far away.");
        RuleFor(c => c.Until).NotNull().WithMessage("Say until when. If they have moved, record their new address.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today.PlusDays(-1)).WithMessage("This date is in the past.");
        RuleFor(c => c.Until).Must((c, until) => until is null || until >= (c.FirstDay ?? LocalDate.MinIsoValue)).WithMessage("This is before it begins.");
        RuleFor(c => c.Until).Must((c, until) => until is null || until <= (c.FirstDay ?? today).PlusDays(StaysAt.LongestDays)).WithMessage("This is too far away. If they have moved, record their new address.");
        RuleFor(c => c.Said.By).Equal(FactSource.Person).WithMessage("Only what they say themselves tells where they are.").OverridePropertyName("By");
    }
}

internal sealed class StopMediaOfValidator : AbstractValidator<StopMediaOf>
{
    public StopMediaOfValidator() =>
        RuleFor(c => c.Media).NotEmpty().WithMessage("Choose what is not to be used.")
            .Must(media => media.All(Enum.IsDefined)).WithMessage("Choose from the list.");
}
