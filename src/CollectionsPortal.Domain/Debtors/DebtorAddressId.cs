using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct DebtorAddressId(long Value) : IEntityId<DebtorAddressId>
{
    public static DebtorAddressId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DebtorAddressId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
