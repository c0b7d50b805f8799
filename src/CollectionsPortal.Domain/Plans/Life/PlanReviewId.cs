using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans.Life;

public readonly record struct PlanReviewId(long Value) : IEntityId<PlanReviewId>
{
    public static PlanReviewId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PlanReviewId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
