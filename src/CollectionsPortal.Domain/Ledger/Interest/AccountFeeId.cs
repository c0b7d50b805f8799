using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger.Interest;

public readonly record struct AccountFeeId(long Value) : IEntityId<AccountFeeId>
{
    public static AccountFeeId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AccountFeeId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
