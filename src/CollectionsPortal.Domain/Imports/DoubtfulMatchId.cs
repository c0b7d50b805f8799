using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

public readonly record struct DoubtfulMatchId(long Value) : IEntityId<DoubtfulMatchId>
{
    public static DoubtfulMatchId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DoubtfulMatchId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
