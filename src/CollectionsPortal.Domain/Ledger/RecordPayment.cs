using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Writes down money that arrived, for a plan, for one account, or in parts for several.</summary>
/// <param name="ReceivedOn">The agency's date; not in the future.</param>
/// <param name="Token">The form's own, so that a form sent twice is one payment.</param>
public sealed record RecordPayment(DebtorId Debtor, Money Amount, LocalDate ReceivedOn, PaymentMethod Method, Guid Token)
{
    /// <summary>Null: it is for one account, see <see cref="Account"/>, or for several, see <see cref="Parts"/>.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>The account that the person said it is for. Without a plan or parts it is needed.</summary>
    public AccountId? Account { get; init; }

    /// <summary>How the person parted it among several accounts; empty: they did not.</summary>
    public IReadOnlyList<PaymentPart> Parts { get; init; } = [];

    /// <summary>What the person said about where it goes. Needed before a disputed debt receives anything.</summary>
    public string? Directions { get; init; }

    public string? Reference { get; init; }

    /// <summary>Book what is owed and keep the rest, to be given back. Else more than is owed is refused.</summary>
    public bool KeepRest { get; init; }

    /// <summary>The bank or processor whose file it stood in; null: written down by hand.</summary>
    public PaymentSourceId? Source { get; init; }

    public PaymentFileId? File { get; init; }

    /// <summary>The accounts that the person named, in their order; none where the plan decides.</summary>
    internal IReadOnlyList<AccountId> Chosen => Parts.Count > 0 ? [.. Parts.Select(part => part.Account)] : Account is { } one ? [one] : [];

    internal Payment ToPayment(PlanId? plan, AgencyDay today, Actor actor) => new()
    {
        DebtorId = Debtor,
        PlanId = plan,
        Amount = Amount,
        ReceivedOn = ReceivedOn,
        Method = Method,
        Reference = Blank(Reference),
        DirectedTo = Account,
        Directions = Blank(Directions),
        SourceId = Source,
        FileId = File,
        RecordedAt = today.Now,
        RecordedBy = actor.Id,
        Token = Token,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What one of several accounts gets of a payment, as the person said.</summary>
public sealed record PaymentPart(AccountId Account, Money Amount);

internal sealed class RecordPaymentValidator : AbstractValidator<RecordPayment>
{
    /// <summary>Older than this is a slip of the keyboard.</summary>
    private const int OldestYears = 10;

    public RecordPaymentValidator(LocalDate today)
    {
        RuleFor(c => c.Amount).Must(amount => amount.Amount > 0).WithMessage("Enter an amount above zero.");
        RuleFor(c => c.ReceivedOn).Must(on => on <= today).WithMessage("This date is in the future.");
        RuleFor(c => c.ReceivedOn).Must(on => on > today.PlusYears(-OldestYears)).WithMessage("This date is too long ago.");
        RuleFor(c => c.Method).IsInEnum().WithMessage("Choose how it was paid.");
        RuleFor(c => c.Reference).MaximumLength(Payment.ReferenceMaxLength).WithMessage($"Use at most {Payment.ReferenceMaxLength} characters.");
        RuleFor(c => c.Reference).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
        RuleFor(c => c.Directions).MaximumLength(Payment.DirectionsMaxLength).WithMessage($"Use at most {Payment.DirectionsMaxLength} characters.");
        RuleFor(c => c.Directions).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down here.");
        RuleFor(c => c.Account).NotNull().When(c => c.Plan is null && c.Parts.Count == 0).WithMessage("Choose the account it is for.");
        When(c => c.Parts.Count > 0, PartsAddUp);
    }

    private void PartsAddUp()
    {
        RuleFor(c => c.Account).Null().WithMessage("Choose one account, or say what each gets.");
        RuleFor(c => c.Parts).Must(parts => parts.All(part => part.Amount.Amount > 0)).WithMessage("Each part must be above zero.");
        RuleFor(c => c.Parts).Must(parts => parts.Select(part => part.Account).Distinct().Count() == parts.Count).WithMessage("One account is named twice.");
        RuleFor(c => c.Parts).Must((command, parts) => Sum(parts) == command.Amount.Amount || (command.KeepRest && Sum(parts) < command.Amount.Amount))
            .WithMessage(c => $"The parts add up to {new Money(Sum(c.Parts), c.Amount.Currency)}, but {c.Amount} arrived.");
    }

    private static decimal Sum(IReadOnlyList<PaymentPart> parts) => parts.Sum(part => part.Amount.Amount);
}

public sealed record MoreThanIsOwed(Money Owed) : FieldRefusal(
    nameof(RecordPayment.Amount), $"Only {Owed} is owed there. Record that much, or keep the rest to be given back.");

public sealed record PartAboveBalance(string Number, Money Owed) : FieldRefusal(nameof(RecordPayment.Parts), $"Only {Owed} is owed on account {Number}.");

/// <summary>A settlement takes what was agreed and no more; what the person pays beyond it would be lost to them.</summary>
public sealed record PartsAboveSettlement(Money Left) : FieldRefusal(
    nameof(RecordPayment.Parts), $"These debts are in a settlement, and only {Left} of it is left to pay. Give them no more than that together; the rest can be kept to be given back.");

public sealed record NoAccountTakesIt() : FieldRefusal(
    nameof(RecordPayment.Account), "Every account of this plan is disputed or paid. Ask which debt the payment is for, and choose it (12 CFR 1006.30(c)).");

public sealed record DisputedNeedsDirections() : FieldRefusal(
    nameof(RecordPayment.Directions), "This debt is disputed. Write down how the person said that they want to pay it all the same (12 CFR 1006.30(c)).");

public sealed record NotInThisPlan() : FieldRefusal(nameof(RecordPayment.Account), "This account is not part of the plan.");
