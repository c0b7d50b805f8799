using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Settings;

public readonly record struct AgencySettingsId(long Value) : IEntityId<AgencySettingsId>
{
    public static AgencySettingsId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AgencySettingsId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
