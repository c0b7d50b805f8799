using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Papers;

/// <summary>All that the papers of a plan are written from: the same figures that its page shows.</summary>
/// <remarks>
/// No address of the person: whoever opens a private link with a birth date alone would learn where they live.
/// Only the debts of the plan, as on its page (12 CFR 1006.34(b)(2)).
/// </remarks>
public sealed record PlanPapers
{
    public required AgencyProfile Agency { get; init; }

    public required PlanView Plan { get; init; }

    public required PlanKind Kind { get; init; }

    /// <summary>1 for what was agreed first.</summary>
    public required int Revision { get; init; }

    /// <summary>The version that was agreed first; the plan itself where nothing was changed.</summary>
    public required PlanId FirstVersion { get; init; }

    /// <summary>Exclusive; null: not paused. A day that has passed counts as not paused.</summary>
    public required LocalDate? PausedUntil { get; init; }

    public required LocalDate ReviewOn { get; init; }

    /// <summary>One for each account of the plan, in the plan's order.</summary>
    public required IReadOnlyList<AccountHistory> Histories { get; init; }

    /// <summary>The latest moment at which anything said here came to be.</summary>
    public required Instant ChangedAt { get; init; }

    public LocalDate Today => Plan.Today;

    public bool IsActive => Plan.Status == PlanStatus.Active;

    /// <inheritdoc cref="PlanRest"/>
    public required PlanRest Rest { get; init; }

    public bool IsPaused => IsActive && PausedUntil > Today;

    /// <summary>Nothing is next and nothing is missing: there is a pause, or all that is owed rests.</summary>
    public bool IsQuiet => IsPaused || Rest.IsWhole;

    /// <summary>What is due today or later and not yet paid, without the days of a pause.</summary>
    public IReadOnlyList<InstalmentLine> StillDue => IsActive && !Rest.IsWhole
        ? [.. Plan.Instalments.Where(i => i.State is InstalmentState.Next or InstalmentState.Later && !(i.DueOn < PausedUntil))]
        : [];

    /// <summary>What is owed today on the debts of the plan.</summary>
    public Money Owed => Plan.Accounts.Aggregate(Money.Zero(Plan.Total.Currency), (sum, account) => sum + account.Balance);

    /// <summary>What a settlement forgives once it is kept; null: this plan forgives nothing.</summary>
    public Money? Forgiven => Kind == PlanKind.Settlement && Plan.ToGo < Owed ? Owed - Plan.ToGo : null;
}

/// <summary>How one balance came to be since we got the account.</summary>
/// <param name="Lines">In the order in which they were written down.</param>
public sealed record AccountHistory(AccountId Account, IReadOnlyList<HistoryLine> Lines);

/// <param name="Amount">Above zero: more is owed.</param>
/// <param name="Balance">What was owed once it was written down.</param>
public sealed record HistoryLine(LocalDate On, LedgerEntryKind Kind, Money Amount, Money Balance, Instant RecordedAt)
{
    /// <inheritdoc cref="AddedLine.Written"/>
    public string? Written { get; init; }

    /// <inheritdoc cref="AddedLine.Allowed"/>
    public AllowedBy? Allowed { get; init; }
}
