using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct ConsentId(long Value) : IEntityId<ConsentId>
{
    public static ConsentId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ConsentId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
