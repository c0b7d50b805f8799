using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>"I will pay this much by then." Said once, outside of a plan.</summary>
public sealed class Promise : IConcurrencyStamped
{
    public PromiseId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    public AccountId AccountId { get; init; }

    public required Money Amount { get; init; }

    public required LocalDate DueOn { get; init; }

    public required Instant MadeAt { get; init; }

    public StaffUserId? RecordedBy { get; init; }

    public PromiseStatus Status { get; private set; }

    public Instant? ClosedAt { get; private set; }

    public Guid Version { get; private set; }

    public void Close(PromiseStatus status, Instant now) => (Status, ClosedAt) = (status, now);
}

public enum PromiseStatus
{
    Open,
    Kept,
    Missed,
    Withdrawn,
}
