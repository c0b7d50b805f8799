using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

/// <param name="ExpiresOn">The last day on which they can say yes, inclusive.</param>
/// <param name="Wish">How they asked for it, where a debt is disputed.</param>
public sealed record AskSettlement(
    DebtorId Debtor, IReadOnlyList<AccountId> Accounts, Money Amount, int Payments, PlanRhythm Rhythm, LocalDate FirstDueOn, LocalDate ExpiresOn, string? Wish = null);

/// <param name="Reason">Kept with it, read by colleagues.</param>
public sealed record DecideSettlement(SettlementId Settlement, bool Approve, string Reason);

public sealed record WithdrawSettlement(DebtorId Debtor, SettlementId Settlement, string Reason);

/// <param name="Words">The words that the person confirmed.</param>
/// <param name="AllowedBecause">Why a supervisor allows more than is left to live on.</param>
public sealed record AcceptSettlement(
    DebtorId Debtor, SettlementId Settlement, LocalDate FirstDueOn, AgreedThrough Through, string Words, string? AllowedBecause = null);

internal sealed class AskSettlementValidator : AbstractValidator<AskSettlement>
{
    /// <summary>A settlement ends within two years.</summary>
    public const int MostPayments = 104;

    public AskSettlementValidator(LocalDate today, int thinkingDays)
    {
        RuleFor(c => c.Accounts).NotEmpty().WithMessage("Choose at least one account.");
        RuleFor(c => c.Amount).Must(amount => amount.Amount > 0).WithMessage("Enter an amount above zero.");
        RuleFor(c => c.Payments).InclusiveBetween(1, MostPayments).WithMessage($"Choose a number from 1 to {MostPayments}.");
        RuleFor(c => c.Rhythm).IsInEnum().WithMessage("Choose how often.");
        RuleFor(c => c.ExpiresOn).GreaterThanOrEqualTo(today.PlusDays(thinkingDays)).WithMessage($"Leave them at least {thinkingDays} days to think: {today.PlusDays(thinkingDays):d MMMM uuuu} or later.");
        RuleFor(c => c.ExpiresOn).LessThanOrEqualTo(today.PlusYears(1)).WithMessage("Choose a day within a year.");
        RuleFor(c => c.FirstDueOn).GreaterThanOrEqualTo(today).WithMessage("This date is in the past.");
        RuleFor(c => c.Wish).MaximumLength(Settlement.TextMaxLength).WithMessage($"Use at most {Settlement.TextMaxLength} characters.");
    }
}

internal sealed class AcceptSettlementValidator : AbstractValidator<AcceptSettlement>
{
    public AcceptSettlementValidator()
    {
        RuleFor(c => c.Words).NotEmpty().WithMessage("Write down the words that they confirmed.");
        RuleFor(c => c.Words).MaximumLength(Plan.WordsMaxLength).WithMessage($"Use at most {Plan.WordsMaxLength} characters.");
        RuleFor(c => c.Through).IsInEnum().WithMessage("Choose how they said yes.");
    }
}

internal static class SettlementReasons
{
    public static FieldRefusal? RefusalOf(string? reason)
        => string.IsNullOrWhiteSpace(reason) ? new("Reason", "Say why.") : reason.Trim().Length > Settlement.TextMaxLength ? new("Reason", $"Use at most {Settlement.TextMaxLength} characters.") : null;
}

public sealed record NotLessThanOwed(Money Owed) : FieldRefusal(nameof(AskSettlement.Amount), $"{Owed} is owed in all: a settlement is less than that. For all of it, agree a plan.");

public sealed record NoNoticeYet(string Number) : FieldRefusal(
    nameof(AskSettlement.Accounts), $"No validation notice is recorded for account {Number}, so nobody knows until when it can be disputed: no offer yet (12 CFR 1006.34, 1006.38(b)).");

public sealed record WithinValidationPeriod(string Field, LocalDate First) : FieldRefusal(
    Field, $"They can dispute the debt before that, and a deadline would overshadow it (12 CFR 1006.38(b)). {First:d MMMM uuuu} is the first day allowed.");

public sealed record DisputedNeedsWish(string Number) : FieldRefusal(
    nameof(AskSettlement.Wish), $"Account {Number} is disputed. Offer a settlement only where they asked for one, and write down how.");

public sealed record HoldForbidsSettlement(string Why) : FieldRefusal(nameof(AskSettlement.Accounts), $"No offer now: {Why}.");

public sealed record TooOldToSettle(string Number) : FieldRefusal(
    nameof(AskSettlement.Accounts), $"Account {Number} is too old to sue for, and where they live a payment may let the time begin again. No offer (12 CFR 1006.26).");

public sealed record BelowFloor(string Creditor, int Percent, Money Least) : FieldRefusal(nameof(AskSettlement.Amount), $"{Creditor} takes no less than {Percent} percent: {Least} here.");

public sealed record SettlementUnderWay() : FieldRefusal(nameof(AskSettlement.Accounts), "An offer for one of these accounts is under way. Withdraw that one first.");

public sealed record OwnRequest() : Refusal("Somebody else decides about what you asked for.");

public sealed record HigherLevelNeeded(SettlementLevel Level) : Refusal(
    Level == SettlementLevel.Administrator ? "This much takes an administrator." : "This much takes a supervisor.");

public sealed record SettlementIsOver() : Refusal("This offer does not stand any more.");

public sealed record OwedChanged(Money Now) : Refusal($"{Now} is owed now, not what the offer began from. Withdraw it and make a new one.");
