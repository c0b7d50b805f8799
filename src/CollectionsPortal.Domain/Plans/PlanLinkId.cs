using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct PlanLinkId(long Value) : IEntityId<PlanLinkId>
{
    public static PlanLinkId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlanLinkId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
