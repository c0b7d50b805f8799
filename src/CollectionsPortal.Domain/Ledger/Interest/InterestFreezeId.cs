using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger.Interest;

public readonly record struct InterestFreezeId(long Value) : IEntityId<InterestFreezeId>
{
    public static InterestFreezeId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out InterestFreezeId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
