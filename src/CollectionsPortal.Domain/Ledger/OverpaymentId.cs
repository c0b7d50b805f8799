using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

public readonly record struct OverpaymentId(long Value) : IEntityId<OverpaymentId>
{
    public static OverpaymentId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out OverpaymentId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
