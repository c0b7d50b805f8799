using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger;

public readonly record struct PaymentId(long Value) : IEntityId<PaymentId>
{
    public static PaymentId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PaymentId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
