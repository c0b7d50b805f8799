using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans;

public readonly record struct InstalmentId(long Value) : IEntityId<InstalmentId>
{
    public static InstalmentId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out InstalmentId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
