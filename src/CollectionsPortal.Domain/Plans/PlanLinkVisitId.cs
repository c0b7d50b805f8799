using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct PlanLinkVisitId(long Value) : IEntityId<PlanLinkVisitId>
{
    public static PlanLinkVisitId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlanLinkVisitId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
