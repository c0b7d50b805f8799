using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Accounts;

public readonly record struct AccountId(long Value) : IEntityId<AccountId>
{
    public static AccountId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AccountId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
