using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

public readonly record struct PaymentSourceId(long Value) : IEntityId<PaymentSourceId>
{
    public static PaymentSourceId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PaymentSourceId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
