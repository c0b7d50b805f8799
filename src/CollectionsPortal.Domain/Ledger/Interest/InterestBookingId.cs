using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger.Interest;

public readonly record struct InterestBookingId(long Value) : IEntityId<InterestBookingId>
{
    public static InterestBookingId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out InterestBookingId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
