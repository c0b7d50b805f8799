using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct HoldId(long Value) : IEntityId<HoldId>
{
    public static HoldId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out HoldId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
