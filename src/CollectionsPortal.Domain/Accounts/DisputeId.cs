using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Accounts;

public readonly record struct DisputeId(long Value) : IEntityId<DisputeId>
{
    public static DisputeId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DisputeId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
