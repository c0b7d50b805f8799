using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

public readonly record struct CreditorColumnMapId(long Value) : IEntityId<CreditorColumnMapId>
{
    public static CreditorColumnMapId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out CreditorColumnMapId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
