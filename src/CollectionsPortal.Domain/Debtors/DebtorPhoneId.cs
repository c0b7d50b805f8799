using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct DebtorPhoneId(long Value) : IEntityId<DebtorPhoneId>
{
    public static DebtorPhoneId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DebtorPhoneId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
