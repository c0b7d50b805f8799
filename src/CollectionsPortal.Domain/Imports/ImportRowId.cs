using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

public readonly record struct ImportRowId(long Value) : IEntityId<ImportRowId>
{
    public static ImportRowId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ImportRowId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
