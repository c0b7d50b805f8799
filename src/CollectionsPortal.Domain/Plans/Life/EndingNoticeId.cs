using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans.Life;

public readonly record struct EndingNoticeId(long Value) : IEntityId<EndingNoticeId>
{
    public static EndingNoticeId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out EndingNoticeId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
