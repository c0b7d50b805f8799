using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One part of a plan. Paid when the allocations reach its amount.</summary>
public sealed class Instalment
{
    /// <summary>How long the person has after a payment came back, before the instalment is called missed.</summary>
    public const int DaysToMakeGood = 10;

    public InstalmentId Id { get; private set; }

    public PlanId PlanId { get; init; }

    /// <summary>1 for the first.</summary>
    public required int Number { get; init; }

    public required LocalDate DueOn { get; init; }

    public required Money Amount { get; init; }

    /// <summary>The sum of its allocations.</summary>
    public Money Paid
    {
        // Nothing paid is nothing in the currency of what is due.
        get => field.IsZero ? Money.Zero(Amount.Currency) : field;
        private set;
    }

    public Money Outstanding => Amount - Paid;

    /// <summary>After a payment came back: the agency's date through which nothing of it is called missed. Null: none came back.</summary>
    public LocalDate? OpenUntil { get; private set; }

    /// <summary>Nothing is late on its own day: it is missed once that day is over.</summary>
    /// <param name="today">The agency's date.</param>
    public bool IsMissedOn(LocalDate today) => (OpenUntil ?? DueOn) < today && Paid < Amount;

    /// <summary>Opens again what a payment had covered. Where a bank sent it back, the person has time to make it good: they had paid.</summary>
    internal PlanAllocation TakeBack(Money amount, Ledger.LedgerEntry back, Settings.AgencyDay today)
    {
        if (back.Return is not null && today.Date.PlusDays(DaysToMakeGood) is var until && until > DueOn) { OpenUntil = until; }

        return Allocate(-amount, back, today.Now);
    }

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
