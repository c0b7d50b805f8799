using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>Money that arrived once. What it did to which account is in the ledger entries that name it.</summary>
public sealed class Payment : IAppendOnly
{
    public const int ReferenceMaxLength = 60;
    public const int DirectionsMaxLength = 300;

    public PaymentId Id { get; private set; }

    public required DebtorId DebtorId { get; init; }

    /// <summary>The plan it was for; null: no plan.</summary>
    public PlanId? PlanId { get; init; }

    /// <summary>Above zero.</summary>
    public required Money Amount { get; init; }

    /// <summary>The agency's date on which it arrived.</summary>
    public required LocalDate ReceivedOn { get; init; }

    public required PaymentMethod Method { get; init; }

    /// <summary>The check's or transfer's own number. Never a card's.</summary>
    public string? Reference { get; init; }

    /// <summary>The one account that the person said it is for (12 CFR 1006.30(c)(2)); null: they said nothing.</summary>
    public AccountId? DirectedTo { get; init; }

    /// <summary>How they said it.</summary>
    public string? Directions { get; init; }

    /// <summary>The bank or processor in whose file it stood; null: written down by hand.</summary>
    public PaymentSourceId? SourceId { get; init; }

    public PaymentFileId? FileId { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>The form's own: the same form sent twice is one payment.</summary>
    public required Guid Token { get; init; }

    internal string Describe() => FormattableString.Invariant($"{Amount}, {Method}, received {ReceivedOn:uuuu-MM-dd}");
}

/// <summary>How it came. The agency takes no card numbers: a card payment is one that a payment provider took.</summary>
public enum PaymentMethod
{
    Check,
    MoneyOrder,
    BankTransfer,
    CardByProvider,
    Cash,
    Other,
}
