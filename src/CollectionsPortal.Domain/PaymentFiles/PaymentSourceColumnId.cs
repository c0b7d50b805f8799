using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

public readonly record struct PaymentSourceColumnId(long Value) : IEntityId<PaymentSourceColumnId>
{
    public static PaymentSourceColumnId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PaymentSourceColumnId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
