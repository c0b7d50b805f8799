using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
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

    /// <summary>It is the one of their home; else it is not known, or there are several, and it is the agency's.</summary>
    public required bool IsHomeZone { get; init; }

    /// <summary>One for each account of the plan, in the plan's order.</summary>
    public required IReadOnlyList<LedgerSums> Ledgers { get; init; }

    /// <summary>What was added since, with its reason; the newest first.</summary>
    public required IReadOnlyList<AddedLine> Added { get; init; }

    /// <summary>There are lines before those.</summary>
    public required bool HasOlderAdded { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<ContactLine> Contacts { get; init; }

    /// <summary>There were contacts before those.</summary>
    public required bool HasOlderContacts { get; init; }

    /// <inheritdoc cref="PlanRest"/>
    public required PlanRest Rest { get; init; }

    /// <summary>When we may contact them next; empty when there is no reason to any more.</summary>
    public required IReadOnlyList<ReachAhead> Ahead { get; init; }

    /// <summary>Where they live, as far as their own addresses agree on it.</summary>
    public required HomePlace Home { get; init; }

    public required IReadOnlyList<WishLine> Wishes { get; init; }

    public required IReadOnlyList<ConsentLine> Consents { get; init; }

    public required bool HasAttorney { get; init; }

    /// <summary>The day on which they asked us to stop; null: they did not.</summary>
    public required LocalDate? AskedToStopOn { get; init; }
}

/// <summary>What changed an account's balance since it was placed, in its currency. The itemization says what came before.</summary>
/// <param name="PaidOrCredited">Above zero: less is owed.</param>
public sealed record LedgerSums(AccountId Account, decimal Interest, decimal Fees, decimal PaidOrCredited)
{
    /// <summary>Interest or fees were added, even where they were all taken off again.</summary>
    public bool HasGrown { get; init; }
}

/// <summary>One line that made a debt grow; below zero it takes back such a line.</summary>
public sealed record AddedLine(LedgerEntryId Entry, AccountId Account, bool IsFee, decimal Amount, LocalDate On)
{
    /// <summary>What a fee is for, in the words, and the language, of whoever wrote it down; null: nobody did, or it is interest.</summary>
    public string? Written { get; init; }

    /// <summary>The first day that interest was not booked for; null: it is not known, or it is a fee.</summary>
    public LocalDate? BookedBefore { get; init; }

    /// <summary>By what right it was added; null: nobody wrote it down.</summary>
    public AllowedBy? Allowed { get; init; }
}

/// <param name="Quote">The words that allow it.</param>
public sealed record AllowedBy(InterestAuthority Authority, string Source, string Quote);

/// <param name="Purpose">Null where it was not about a debt of this plan: then only that it took place is said.</param>
public sealed record ContactLine(Instant At, ContactChannel Channel, ContactDirection Direction, ContactOutcome Outcome, ContactPurpose? Purpose);

/// <param name="State">Null: none is known, or several.</param>
public sealed record HomePlace(bool IsUnitedKingdom, UsState? State);

/// <summary>Something they asked of us. Times are by their own clock.</summary>
public sealed record WishLine(
    PreferenceKind Kind, Weekdays Days, LocalTime? From, LocalTime? To, ContactChannel? Channel, LocalDate? FirstDay, LocalDate? Until);

/// <summary>Something they said yes to, which holds.</summary>
/// <param name="IsEmail">About messages: to an e-mail address, else to a telephone.</param>
public sealed record ConsentLine(ConsentKind Kind, bool IsEmail, LocalDate? Until);
