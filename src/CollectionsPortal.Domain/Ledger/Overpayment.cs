using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger;

/// <summary>What arrived beyond what was owed. It is the person's money: given back, or put to another debt of theirs when they say so.</summary>
public sealed class Overpayment : IConcurrencyStamped
{
    private Overpayment()
    {
    }

    public OverpaymentId Id { get; private set; }

    public required DebtorId DebtorId { get; init; }

    public PaymentId PaymentId { get; private set; }

    public required Payment Payment { get; init; }

    /// <summary>What was kept when the payment arrived.</summary>
    public required Money Amount { get; init; }

    /// <summary>What we still have of it: always the sum of the entries, never below zero.</summary>
    public Money Left { get; private set; }

    public Guid Version { get; private set; }

    public List<OverpaymentEntry> Entries { get; } = [];

    internal static Overpayment Keep(Payment payment, Money amount, Actor actor, Instant now)
    {
        var over = new Overpayment { DebtorId = payment.DebtorId, Payment = payment, Amount = amount };
        over.Move(OverpaymentEntryKind.Arrived, amount, payment.ReceivedOn, actor, now, null);
        return over;
    }

    /// <param name="amount">Above zero: kept. Below zero: given away; never more than is left.</param>
    internal OverpaymentEntry Move(OverpaymentEntryKind kind, Money amount, LocalDate on, Actor actor, Instant now, string? text, AccountId? account = null)
    {
        if (Left + amount < Money.Zero(amount.Currency)) { throw new InvalidOperationException("An overpayment gives back no more than was kept."); }

        Left += amount;
        var entry = new OverpaymentEntry { Overpayment = this, Kind = kind, Amount = amount, On = on, RecordedAt = now, RecordedBy = actor.Id, Text = text, AccountId = account };
        Entries.Add(entry);
        return entry;
    }
}

/// <summary>One movement of money that we keep for somebody.</summary>
public sealed class OverpaymentEntry : IAppendOnly
{
    public const int TextMaxLength = 200;

    public OverpaymentEntryId Id { get; private set; }

    public OverpaymentId OverpaymentId { get; private set; }

    public required Overpayment Overpayment { get; init; }

    public required OverpaymentEntryKind Kind { get; init; }

    /// <summary>Above zero: kept. Below zero: it left us.</summary>
    public required Money Amount { get; init; }

    /// <summary>The agency's date.</summary>
    public required LocalDate On { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>The account that it was put to.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>How it was given back, or what the person said about where it goes.</summary>
    public string? Text { get; init; }
}

public enum OverpaymentEntryKind
{
    Arrived,
    GivenBack,
    PutToAccount,

    /// <summary>The payment that it came with went back to the bank.</summary>
    TakenBack,
}
