using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Accounts;

public readonly record struct CreditorId(long Value) : IEntityId<CreditorId>
{
    public static CreditorId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditorId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
