using CollectionsPortal.Domain.Accounts;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Bankruptcy, death, active duty, a loss, a moratorium, a wrong person, or the agency's own rest: see <see cref="HoldKind"/>.</summary>
/// <param name="Until">Last day, inclusive; null until it is lifted.</param>
/// <param name="Accounts">Null: every account.</param>
/// <param name="Said">Its date is the first day, unless <paramref name="Since"/> names another. Who told us is kept.</param>
/// <param name="Since">First day, inclusive, where it is not the day on which we were told: earlier, or one ahead that is known.</param>
public sealed record PlaceHold(
    DebtorId Debtor, HoldKind Kind, LocalDate? Until, string? CaseNumber, IReadOnlyList<AccountId>? Accounts, Statement Said, LocalDate? Since = null)
{
    /// <summary>A first day further ahead is a slip of the keyboard.</summary>
    public static readonly Period FurthestAhead = Period.FromYears(1);
}

/// <summary>A hold lasts longer, or shorter, than was thought.</summary>
/// <param name="Until">The new last day, inclusive; null until it is lifted.</param>
public sealed record MoveHoldEnd(DebtorId Debtor, HoldId Hold, LocalDate? Until, string Reason);

public sealed record LiftHold(DebtorId Debtor, HoldId Hold, string Reason);

/// <summary>Somebody has read what the creditor's file says about the person.</summary>
/// <param name="Conclusion">What they made of it: what was recorded, or why nothing binds.</param>
public sealed record ReadRemark(DebtorId Debtor, BindingRemarkId Remark, string Conclusion);

internal sealed class PlaceHoldValidator : AbstractValidator<PlaceHold>
{
    public PlaceHoldValidator(LocalDate today)
    {
        RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose from the list.");
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past.");
        RuleFor(c => c.Until).Must((c, until) => until is null || c.Since is null || until >= c.Since).WithMessage("This is before it begins.");
        RuleFor(c => c.Since).Must(since => since is null || (since >= today - Statement.Oldest && since <= today + PlaceHold.FurthestAhead)).WithMessage("This date is too far away.");
        RuleFor(c => c.Since).Null().When(c => c.Kind == HoldKind.Bereavement).WithMessage("Leave this empty: we let them be from the day on which we were told.");
        RuleFor(c => c.CaseNumber).MaximumLength(Hold.CaseNumberMaxLength).WithMessage($"Use at most {Hold.CaseNumberMaxLength} characters.");
    }
}

internal sealed class MoveHoldEndValidator : AbstractValidator<MoveHoldEnd>
{
    public MoveHoldEndValidator(LocalDate today)
    {
        RuleFor(c => c.Until).Must(until => until is null || until >= today).WithMessage("This date is in the past. To end it now, lift the hold.");
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say how we know.")
            .MaximumLength(Hold.TextMaxLength).WithMessage($"Use at most {Hold.TextMaxLength} characters.");
    }
}

internal sealed class LiftHoldValidator : AbstractValidator<LiftHold>
{
    public LiftHoldValidator() =>
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why it can be lifted.")
            .MaximumLength(Hold.TextMaxLength).WithMessage($"Use at most {Hold.TextMaxLength} characters.");
}

internal sealed class ReadRemarkValidator : AbstractValidator<ReadRemark>
{
    public ReadRemarkValidator() =>
        RuleFor(c => c.Conclusion).NotEmpty().WithMessage("Say what you made of it, such as what you recorded.")
            .MaximumLength(BindingRemark.ConclusionMaxLength).WithMessage($"Use at most {BindingRemark.ConclusionMaxLength} characters.");
}
