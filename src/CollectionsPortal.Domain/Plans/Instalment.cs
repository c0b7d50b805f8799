using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One part of a plan. Paid when the allocations reach its amount.</summary>
public sealed class Instalment
{
    public InstalmentId Id { get; private set; }

    public PlanId PlanId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required LocalDate DueOn { get; init; }

    public required Money Amount { get; init; }

    /// <summary>The sum of its allocations.</summary>
    public Money Paid { get; private set; }

    public Money Outstanding => Amount - Paid;

    /// <summary>Nothing is late on its own day: it is missed once that day is over.</summary>
    /// <param name="today">The agency's date.</param>
    public bool IsMissedOn(LocalDate today) => DueOn < today && Paid < Amount;

    /// <summary>Books part of a payment here.</summary>
    /// <param name="amount">Above zero, at most what is outstanding. Below zero takes back what a corrected payment had covered.</param>
    public PlanAllocation Allocate(Money amount, Ledger.LedgerEntry entry, Instant now)
    {
        if (amount > Outstanding || Paid + amount < Money.Zero(amount.Currency))
        {
            throw new InvalidOperationException("An instalment takes no more than is outstanding and gives back no more than was paid.");
        }

        Paid += amount;
        return new PlanAllocation(this, entry, amount, now);
    }
}
