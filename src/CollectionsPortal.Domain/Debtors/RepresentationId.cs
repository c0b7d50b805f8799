using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct RepresentationId(long Value) : IEntityId<RepresentationId>
{
    public static RepresentationId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out RepresentationId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
