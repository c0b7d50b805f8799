using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

public readonly record struct OverpaymentEntryId(long Value) : IEntityId<OverpaymentEntryId>
{
    public static OverpaymentEntryId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out OverpaymentEntryId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
