using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>That the interest of one account was booked up to a day. One row for each account and day, which is what keeps it from being booked twice.</summary>
public sealed class InterestBooking : IAppendOnly
{
    public InterestBookingId Id { get; private set; }

    public required AccountId AccountId { get; init; }

    /// <summary>The first day that is not in it: the first of a month.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>What was booked, in the account's currency; below zero: taken back.</summary>
    public required decimal Amount { get; init; }

    public LedgerEntryId? EntryId { get; private set; }

    /// <summary>Null: there was nothing to book.</summary>
    public LedgerEntry? Entry { get; init; }

    public required Instant At { get; init; }
}
