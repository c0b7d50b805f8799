using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Flags;

public readonly record struct FlagReviewId(long Value) : IEntityId<FlagReviewId>
{
    public static FlagReviewId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out FlagReviewId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
