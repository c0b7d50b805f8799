using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.ApiClients;

public readonly record struct ApiClientId(long Value) : IEntityId<ApiClientId>
{
    public static ApiClientId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApiClientId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
