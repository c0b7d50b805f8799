using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct DebtorId(long Value) : IEntityId<DebtorId>
{
    public static DebtorId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DebtorId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
