using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

public readonly record struct ImportFindingId(long Value) : IEntityId<ImportFindingId>
{
    public static ImportFindingId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ImportFindingId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
