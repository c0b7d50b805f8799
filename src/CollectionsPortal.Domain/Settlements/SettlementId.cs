using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Settlements;

public readonly record struct SettlementId(long Value) : IEntityId<SettlementId>
{
    public static SettlementId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out SettlementId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
