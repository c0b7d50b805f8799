using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct PlanAllocationId(long Value) : IEntityId<PlanAllocationId>
{
    public static PlanAllocationId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlanAllocationId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
