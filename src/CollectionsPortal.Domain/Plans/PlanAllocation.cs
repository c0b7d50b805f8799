using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Which part of which payment went to which instalment.</summary>
public sealed class PlanAllocation : IAppendOnly
{
    internal PlanAllocation(Instalment instalment, LedgerEntry payment, Money amount, Instant now)
    {
        Instalment = instalment;
        Payment = payment;
        Amount = amount;
        At = now;
    }

    private PlanAllocation()
    {
    }

    public PlanAllocationId Id { get; private set; }

    public InstalmentId InstalmentId { get; private set; }

    public Instalment Instalment { get; private set; } = null!;

    public LedgerEntryId PaymentId { get; private set; }

    public LedgerEntry Payment { get; private set; } = null!;

    public Money Amount { get; private set; }

    public Instant At { get; private set; }
}
