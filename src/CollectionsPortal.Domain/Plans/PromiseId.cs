using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct PromiseId(long Value) : IEntityId<PromiseId>
{
    public static PromiseId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PromiseId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
