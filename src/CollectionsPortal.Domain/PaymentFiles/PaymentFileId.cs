using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

public readonly record struct PaymentFileId(long Value) : IEntityId<PaymentFileId>
{
    public static PaymentFileId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PaymentFileId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
