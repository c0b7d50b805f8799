using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct DebtorEmailId(long Value) : IEntityId<DebtorEmailId>
{
    public static DebtorEmailId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DebtorEmailId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
