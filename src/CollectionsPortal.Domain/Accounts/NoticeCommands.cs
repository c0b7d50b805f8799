using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>The validation notice of one account was sent.</summary>
public sealed record RecordNotice(DebtorId Debtor, AccountId Account, NoticeSent Sent);

/// <param name="EndsOn">The last day of the validation period as the notice states it, inclusive; null: the earliest that the law allows. Earlier is refused.</param>
public sealed record NoticeSent(LocalDate On, NoticeMedium Medium, LocalDate? EndsOn = null)
{
    /// <summary>A stated period longer than this is a slip of the keyboard.</summary>
    public const int LongestDays = 400;

    internal FieldRefusal? RefusalOn(LocalDate today) => new NoticeSentValidator(today).RefusalOf(this);
}

/// <param name="Recorded">Accounts that have the notice now and did not before.</param>
/// <param name="PassedOver">Accounts that had one, or that do not exist.</param>
public sealed record NoticesRecorded(int Recorded, int PassedOver);

public sealed record ReturnNotice(DebtorId Debtor, ValidationNoticeId Notice, LocalDate On);

internal sealed class NoticeSentValidator : AbstractValidator<NoticeSent>
{
    public NoticeSentValidator(LocalDate today)
    {
        RuleFor(n => n.On).LessThanOrEqualTo(today).WithMessage("This date is in the future.");
        RuleFor(n => n.On).GreaterThan(today - Statement.Oldest).WithMessage("This date is too long ago.");
        RuleFor(n => n.Medium).IsInEnum().WithMessage("Choose how it was sent.");
        RuleFor(n => n.EndsOn)
            .Must((n, end) => end is null || end >= ValidationNoticeService.EarliestEnd(n.On, n.Medium))
            .WithMessage(n => $"Too early: the period ends on {ValidationNoticeService.EarliestEnd(n.On, n.Medium):uuuu-MM-dd} or later (12 CFR 1006.34(b)(5)).");
        RuleFor(n => n.EndsOn).Must((n, end) => end is null || end <= n.On.PlusDays(NoticeSent.LongestDays)).WithMessage("This date is too far away.");
    }
}
