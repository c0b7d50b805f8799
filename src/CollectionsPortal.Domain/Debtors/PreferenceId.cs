using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct PreferenceId(long Value) : IEntityId<PreferenceId>
{
    public static PreferenceId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out PreferenceId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
