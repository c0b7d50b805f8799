using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a person and we agreed: these debts, paid in these parts on these days.</summary>
public sealed partial class Plan : IConcurrencyStamped
{
    public const int ReasonMaxLength = 500;
    public const int WordsMaxLength = 500;

    public PlanId Id { get; private set; }

    public required ShortReference Reference { get; init; }

    public DebtorId DebtorId { get; init; }

    public PlanKind Kind { get; init; }

    /// <summary>1 for what was agreed first. A change is a plan of its own that replaces this one, so that every version stays readable.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>The version before; null: the first.</summary>
    public PlanId? ReplacesId { get; init; }

    /// <summary>The sum of the instalments, to the cent.</summary>
    public required Money Total { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required LocalDate FirstDueOn { get; init; }

    /// <inheritdoc cref="PlanTerms.OtherDay"/>
    public int? OtherDay { get; init; }

    public DayAdjustment Adjustment { get; init; }

    /// <summary>How the sum was parted, as it was said; null: as the instalments are.</summary>
    public PlanParts? Parts { get; init; }

    /// <summary>How a payment is parted among the accounts.</summary>
    public SplitOrder Order { get; init; }

    /// <summary>The agency's date on which somebody asks the person whether the plan still fits.</summary>
    public LocalDate ReviewOn { get => reviewOn; init => reviewOn = value; }

    /// <summary>The agency's date on which payments go on, exclusive; null: the plan was never paused. Nothing is missed before it.</summary>
    public LocalDate? PausedUntil { get; init; }

    public PlanStatus Status { get; private set; }

    public Instant? EndedAt { get; private set; }

    public StaffUserId? EndedBy { get; private set; }

    public string? EndReason { get; private set; }

    public Guid Version { get; private set; }

    /// <summary>What was agreed, to count from it anew. Needs <see cref="Instalments"/> loaded.</summary>
    internal PlanTerms Terms => new(Rhythm, FirstDueOn, Parts ?? new PlanParts.ByNumber(Math.Max(1, Instalments.Count))) { OtherDay = OtherDay, Adjustment = Adjustment };

    /// <summary>What its instalments still lack. Needs <see cref="Instalments"/> loaded.</summary>
    internal Money Outstanding => Instalments.Aggregate(Money.Zero(Total.Currency), (sum, instalment) => sum + instalment.Outstanding);

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

    /// <summary>Another version takes over what is left. Needs <see cref="Accounts"/> loaded.</summary>
    internal void GiveWay(Instant now)
    {
        (Status, EndedAt) = (PlanStatus.Changed, now);
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
    EveryFourWeeks,

    /// <summary>On the date of the first payment and on one other date.</summary>
    TwiceAMonth,

    /// <summary>On the weekday of the first payment: the second Friday, say. A fifth one means the last of the month.</summary>
    MonthlyByWeekday,
    Quarterly,
}

/// <summary>What a plan is to achieve.</summary>
public enum PlanKind
{
    /// <summary>The whole balance, in parts.</summary>
    Full,

    /// <summary>Less than is owed; what is left is forgiven once the plan is kept.</summary>
    Settlement,

    /// <summary>Small payments for a while. The debt stays, and so does the review date.</summary>
    Token,

    /// <summary>No payments for a while.</summary>
    Nil,
}

/// <summary>How the person said yes.</summary>
public enum AgreedThrough
{
    Phone,
    InPerson,
    Writing,
    Portal,
}

public enum PlanStatus
{
    Active,

    /// <summary>Kept: everything that was agreed is paid.</summary>
    Completed,
    Ended,

    /// <summary>Being thought over. It holds no account, and nothing is due.</summary>
    Draft,

    /// <summary>A newer version took its place.</summary>
    Changed,
}
