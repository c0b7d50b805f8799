using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Plans.Life;

public readonly record struct HelpOfferId(long Value) : IEntityId<HelpOfferId>
{
    public static HelpOfferId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out HelpOfferId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
