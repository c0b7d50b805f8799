using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Flags;

public readonly record struct FlagId(long Value) : IEntityId<FlagId>
{
    public static FlagId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out FlagId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
