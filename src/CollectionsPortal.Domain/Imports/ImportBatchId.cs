using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

public readonly record struct ImportBatchId(long Value) : IEntityId<ImportBatchId>
{
    public static ImportBatchId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ImportBatchId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
