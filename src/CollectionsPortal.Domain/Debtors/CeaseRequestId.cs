using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct CeaseRequestId(long Value) : IEntityId<CeaseRequestId>
{
    public static CeaseRequestId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out CeaseRequestId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
