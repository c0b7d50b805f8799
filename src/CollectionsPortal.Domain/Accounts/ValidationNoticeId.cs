using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Accounts;

public readonly record struct ValidationNoticeId(long Value) : IEntityId<ValidationNoticeId>
{
    public static ValidationNoticeId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ValidationNoticeId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
