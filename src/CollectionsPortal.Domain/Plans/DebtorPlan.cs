using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>All that the person's own page shows.</summary>
public sealed record DebtorPlan
{
    public required AgencyProfile Agency { get; init; }

    public required PlanView Plan { get; init; }

    public required Instant LinkEndsAt { get; init; }

    /// <summary>In which times of day are shown.</summary>
    public required DateTimeZone Zone { get; init; }

    /// <summary>One for each account of the plan, in the plan's order.</summary>
    public required IReadOnlyList<LedgerSums> Ledgers { get; init; }

    /// <summary>The newest first, ten at most.</summary>
    public required IReadOnlyList<ContactLine> Contacts { get; init; }

    public required IReadOnlyList<WishLine> Wishes { get; init; }

    public required bool HasAttorney { get; init; }

    /// <summary>The day on which they asked us to stop; null: they did not.</summary>
    public required LocalDate? AskedToStopOn { get; init; }
}

/// <summary>What changed an account's balance since it was placed, in its currency. The itemization says what came before.</summary>
/// <param name="PaidOrCredited">Above zero: less is owed.</param>
public sealed record LedgerSums(AccountId Account, decimal Interest, decimal Fees, decimal PaidOrCredited);

public sealed record ContactLine(Instant At, ContactChannel Channel, ContactDirection Direction, ContactOutcome Outcome);

/// <summary>Something they asked of us. Times are by their own clock.</summary>
public sealed record WishLine(
    PreferenceKind Kind, Weekdays Days, LocalTime? From, LocalTime? To, ContactChannel? Channel, LocalDate? Until, Instant StatedAt);
