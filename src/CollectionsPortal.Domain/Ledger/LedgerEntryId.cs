using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

public readonly record struct LedgerEntryId(long Value) : IEntityId<LedgerEntryId>
{
    public static LedgerEntryId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out LedgerEntryId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
