using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>The person says that a debt, or part of it, is not right, or asks who the original creditor is (12 CFR 1006.38).</summary>
/// <param name="Amount">The disputed part; null: the whole debt.</param>
/// <param name="Said">Its date is the day of receipt: whether it came within the validation period hangs on it.</param>
public sealed record RecordDispute(DebtorId Debtor, AccountId Account, RequestForm Form, DisputeReason Reason, Money? Amount, Statement Said);

/// <summary>"That is not my debt." A dispute of the whole, and the account rests until somebody has looked whether we have the wrong person.</summary>
/// <param name="Accounts">Null: every account we hold for this person.</param>
public sealed record NotMyDebt(DebtorId Debtor, IReadOnlyList<AccountId>? Accounts, RequestForm Form, Statement Said);

/// <summary>Verification, a copy of the judgment or the original creditor's name was sent.</summary>
public sealed record AnswerDispute(DebtorId Debtor, DisputeId Dispute, LocalDate SentOn);

public sealed record WithdrawDispute(DebtorId Debtor, DisputeId Dispute, string Words);

internal sealed class RecordDisputeValidator : AbstractValidator<RecordDispute>
{
    public RecordDisputeValidator()
    {
        RuleFor(c => c.Form).IsInEnum().WithMessage("Choose how they told us.");
        RuleFor(c => c.Reason).IsInEnum().WithMessage("Choose what they dispute.");
        RuleFor(c => c.Amount).Must(amount => amount is null or { Amount: > 0 }).WithMessage("Enter the disputed amount, or leave it empty for the whole debt.");
        RuleFor(c => c.Amount).Null().When(c => c.Reason is DisputeReason.NotMine or DisputeReason.OriginalCreditorAsked)
            .WithMessage("An amount does not go with this reason.");
    }
}

internal sealed class WithdrawDisputeValidator : AbstractValidator<WithdrawDispute>
{
    public WithdrawDisputeValidator() =>
        RuleFor(c => c.Words).NotEmpty().WithMessage("Note what they said.")
            .MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
}
