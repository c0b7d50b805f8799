using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct PlanId(long Value) : IEntityId<PlanId>
{
    public static PlanId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlanId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
