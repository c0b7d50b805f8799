using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Ledger.Interest;

public readonly record struct InterestTermsId(long Value) : IEntityId<InterestTermsId>
{
    public static InterestTermsId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out InterestTermsId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
