using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person and we agreed: these debts, paid in these parts on these days.</summary>
public sealed class Plan : IConcurrencyStamped
{
    public const int ReasonMaxLength = 500;

    public PlanId Id { get; private set; }

    public ShortReference Reference { get; private set; } = ShortReference.New();

    public DebtorId DebtorId { get; init; }

    /// <summary>The sum of the instalments, to the cent.</summary>
    public required Money Total { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required LocalDate FirstDueOn { get; init; }

    public required Instant AgreedAt { get; init; }

    public StaffUserId? AgreedBy { get; init; }

    public PlanStatus Status { get; private set; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    public Guid Version { get; private set; }

    public List<Instalment> Instalments { get; } = [];

    /// <summary>In the order in which payments go to them.</summary>
    public List<PlanAccount> Accounts { get; } = [];

    /// <summary>Books what was paid to the oldest instalments. What the plan no longer needs stays with the accounts. Needs <see cref="Instalments"/> loaded.</summary>
    /// <param name="entries">Payments, so below zero.</param>
    internal List<PlanAllocation> Allocate(IEnumerable<LedgerEntry> entries, Instant now)
    {
        var allocations = new List<PlanAllocation>();
        foreach (var entry in entries)
        {
            var left = -entry.Amount;
            foreach (var instalment in Instalments.Where(i => !i.Outstanding.IsZero).OrderBy(i => i.Number))
            {
                if (left.IsZero) { break; }

                var part = left < instalment.Outstanding ? left : instalment.Outstanding;
                allocations.Add(instalment.Allocate(part, entry, now));
                left -= part;
            }
        }

        return allocations;
    }

    /// <summary>Every instalment is paid. Needs <see cref="Accounts"/> loaded.</summary>
    public void Complete(Instant now)
    {
        (Status, EndedAt) = (PlanStatus.Completed, now);
        Accounts.ForEach(account => account.Release());
    }

    /// <summary>Stopped before its end. Needs <see cref="Accounts"/> loaded.</summary>
    public void End(string reason, Actor actor, Instant now)
    {
        (Status, EndReason, EndedBy, EndedAt) = (PlanStatus.Ended, reason, actor.Id, now);
        Accounts.ForEach(account => account.Release());
    }

    /// <summary>A corrected payment leaves something to pay after all. Needs <see cref="Accounts"/> loaded.</summary>
    public void Reopen()
    {
        (Status, EndedAt) = (PlanStatus.Active, null);
        Accounts.ForEach(account => account.Hold());
    }
}

/// <summary>A debt that a plan covers. While the plan is active no other active plan covers it: the database refuses a second one.</summary>
public sealed class PlanAccount
{
    public PlanId PlanId { get; init; }

    public required AccountId AccountId { get; init; }

    /// <summary>1 for the account that payments go to first.</summary>
    public required int Position { get; init; }

    /// <summary>The account again while the plan is active, else null. Unique, which is what keeps a debt out of a second plan.</summary>
    public AccountId? HeldAccountId { get; private set; }

    internal void Hold() => HeldAccountId = AccountId;

    internal void Release() => HeldAccountId = null;
}

public enum PlanRhythm
{
    Weekly,
    EveryTwoWeeks,
    Monthly,
}

public enum PlanStatus
{
    Active,
    Completed,
    Ended,
}
