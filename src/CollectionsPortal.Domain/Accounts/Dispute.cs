using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>The person says that the debt, or part of it, is not right, or asks who the original creditor is.</summary>
public sealed class Dispute : IConcurrencyStamped, IBearsOnContact
{
    public const int WordsMaxLength = 2000;

    public DisputeId Id { get; private set; }

    public AccountId AccountId { get; init; }

    public DebtorId DebtorId { get; init; }

    public required RequestForm Form { get; init; }

    public required DisputeReason Reason { get; init; }

    /// <summary>The date of receipt: whether it came within the validation period hangs on it.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The disputed part, in the account's currency; null: the whole debt.</summary>
    public decimal? DisputedAmount { get; init; }

    public string? Words { get; init; }

    public required Instant RecordedAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    /// <summary>The day we sent verification, a judgment's copy or the original creditor's name. Until then collecting what is disputed stops.</summary>
    public LocalDate? AnsweredOn { get; private set; }

    public StaffUserId? AnsweredBy { get; private set; }

    public Instant? WithdrawnAt { get; private set; }

    public StaffUserId? WithdrawnBy { get; private set; }

    public Guid Version { get; private set; }

    public void Answer(LocalDate sentOn, Actor actor) => (AnsweredOn, AnsweredBy) = (sentOn, actor.Id);

    public void Withdraw(Actor actor, Instant now) => (WithdrawnAt, WithdrawnBy) = (now, actor.Id);
}

public enum DisputeReason
{
    NotMine,
    AmountWrong,
    AlreadyPaid,
    OriginalCreditorAsked,
    Other,
}
