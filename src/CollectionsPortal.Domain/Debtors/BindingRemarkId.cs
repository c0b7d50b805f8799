using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct BindingRemarkId(long Value) : IEntityId<BindingRemarkId>
{
    public static BindingRemarkId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out BindingRemarkId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
