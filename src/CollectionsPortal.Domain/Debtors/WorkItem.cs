using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>One person in the queue.</summary>
public sealed record WorkItem
{
    public required DebtorId Debtor { get; init; }

    public required ShortReference Reference { get; init; }

    public required PersonName Name { get; init; }

    public required WorkReason Reason { get; init; }

    /// <summary>When the promise or the oldest missed instalment was due; null for <see cref="WorkReason.LongestAgo"/>.</summary>
    public required LocalDate? DueOn { get; init; }

    /// <summary>Null: never.</summary>
    public required Instant? LastContactAt { get; init; }

    /// <summary>They have a number and have not said no to calls. Whether a call is allowed now, the gate says; so with the others.</summary>
    public required bool Calls { get; init; }

    /// <summary>They agreed to texts.</summary>
    public required bool Texts { get; init; }

    public required bool Emails { get; init; }

    public required bool Letters { get; init; }

    /// <summary>The open accounts' sums, one for each currency. Only on pages of the queue.</summary>
    public IReadOnlyList<Money> Owed { get; init; } = [];
}
