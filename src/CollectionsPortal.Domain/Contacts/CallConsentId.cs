using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Contacts;

public readonly record struct CallConsentId(long Value) : IEntityId<CallConsentId>
{
    public static CallConsentId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out CallConsentId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
