using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>One record of a payment file and what is done with it.</summary>
public sealed class PaymentFileLine
{
    public const int WhyMaxLength = 300;
    public const int ReasonMaxLength = 200;

    public required PaymentFileId FileId { get; init; }

    /// <summary>The record's number, the header being 1.</summary>
    public required int Line { get; init; }

    public PaymentRowAction Action { get; private set; }

    /// <summary>Above zero; zero where it could not be read.</summary>
    public Money Amount { get; init; }

    public LocalDate? PaidOn { get; init; }

    public PaymentMethod Method { get; init; }

    /// <summary>The source's own; null where it could not be read.</summary>
    public string? Reference { get; init; }

    public DebtorId? DebtorId { get; private set; }

    /// <summary>The account that the record names; null: a plan, or nobody.</summary>
    public AccountId? AccountId { get; private set; }

    public PlanId? PlanId { get; private set; }

    /// <summary>For money that went back: the reference of the payment that it was.</summary>
    public string? ReturnOf { get; init; }

    public PaymentReturn? Return { get; init; }

    /// <summary>Why nothing is booked, or what to know. It never repeats what stands in the record: that may be personal.</summary>
    public string? Why { get; private set; }

    /// <summary>What the record says of whom it is from, encrypted, while nobody knows whose it is. Null otherwise.</summary>
    public string? Sealed { get; private set; }

    public StaffUserId? DecidedBy { get; private set; }

    public Instant? DecidedAt { get; private set; }

    internal void Plan(PaymentRowAction action, DebtorId? debtor, AccountId? account, PlanId? plan, string? why)
        => (Action, DebtorId, AccountId, PlanId, Why) = (action, debtor, account, plan, why);

    /// <summary>Nobody knows whose it is, or it may not be booked by itself: a person decides.</summary>
    internal void Leave(string why, string? sealedPayer) => (Action, Why, Sealed) = (PaymentRowAction.Unmatched, why, sealedPayer);

    internal void Assign(DebtorId debtor, AccountId? account, PlanId? plan, Actor actor, Instant now)
    {
        (Action, DebtorId, AccountId, PlanId) = (PaymentRowAction.Assigned, debtor, account, plan);
        Decide(actor, now);
    }

    internal void SetAside(string reason, Actor actor, Instant now)
    {
        (Action, Why) = (PaymentRowAction.SetAside, reason);
        Decide(actor, now);
    }

    private void Decide(Actor actor, Instant now) => (Sealed, DecidedBy, DecidedAt) = (null, actor.Id, now);
}

/// <summary>What is done with a record. Stored by name.</summary>
public enum PaymentRowAction
{
    Book,

    /// <summary>More than is owed: what is owed is booked, the rest is kept for the person.</summary>
    BookAndKeepRest,

    /// <summary>The money went back: the payment is taken back.</summary>
    TakeBack,
    Unmatched,
    AlreadyHere,
    Refused,

    /// <summary>Was unmatched; somebody said whose it is.</summary>
    Assigned,

    /// <summary>Was unmatched; somebody said why it is not booked.</summary>
    SetAside,
}
