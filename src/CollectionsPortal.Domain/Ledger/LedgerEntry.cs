using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>One movement of one account's balance. The balance is the sum of them; a mistake is set right by another entry.</summary>
public sealed class LedgerEntry : IAppendOnly
{
    public const int TextMaxLength = 200;

    internal LedgerEntry(
        Account account, LedgerEntryKind kind, Money amount, LocalDate effectiveOn, StaffUserId? by, Instant now, LedgerEntryId? corrects, string? text, Payment? payment)
    {
        Account = account;
        Kind = kind;
        Amount = amount;
        EffectiveOn = effectiveOn;
        RecordedBy = by;
        RecordedAt = now;
        CorrectsId = corrects;
        Text = text;
        Payment = payment;
    }

    private LedgerEntry()
    {
    }

    public LedgerEntryId Id { get; private set; }

    public AccountId AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    public LedgerEntryKind Kind { get; private set; }

    /// <summary>Above zero: more is owed. Below zero: a payment or credit.</summary>
    public Money Amount { get; private set; }

    public LocalDate EffectiveOn { get; private set; }

    public Instant RecordedAt { get; private set; }

    public StaffUserId? RecordedBy { get; private set; }

    public LedgerEntryId? CorrectsId { get; private set; }

    public string? Text { get; private set; }

    /// <summary>How the money went back; null: it did not, or it had never come.</summary>
    public PaymentReturn? Return { get; internal set; }

    public PaymentId? PaymentId { get; private set; }

    /// <summary>The payment that made it, or whose entry it sets right.</summary>
    public Payment? Payment { get; private set; }
}

public enum LedgerEntryKind
{
    Placement,
    Payment,
    Credit,
    Interest,
    Fee,
    Adjustment,
    Correction,
}
