using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which part of which ledger entry went to which instalment. Below zero: taken back, because the payment was corrected.</summary>
public sealed class PlanAllocation : IAppendOnly
{
    internal PlanAllocation(Instalment instalment, LedgerEntry entry, Money amount, Instant now)
    {
        Instalment = instalment;
        Entry = entry;
        Amount = amount;
        At = now;
    }

    private PlanAllocation()
    {
    }

    public PlanAllocationId Id { get; private set; }

    public InstalmentId InstalmentId { get; private set; }

    public Instalment Instalment { get; private set; } = null!;

    public LedgerEntryId EntryId { get; private set; }

    public LedgerEntry Entry { get; private set; } = null!;

    public Money Amount { get; private set; }

    public Instant At { get; private set; }
}
