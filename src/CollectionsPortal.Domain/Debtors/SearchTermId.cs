using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct SearchTermId(long Value) : IEntityId<SearchTermId>
{
    public static SearchTermId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out SearchTermId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
