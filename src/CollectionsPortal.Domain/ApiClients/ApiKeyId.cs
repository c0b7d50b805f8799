using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.ApiClients;

public readonly record struct ApiKeyId(long Value) : IEntityId<ApiKeyId>
{
    public static ApiKeyId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ApiKeyId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
