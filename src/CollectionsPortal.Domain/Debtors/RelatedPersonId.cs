using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

public readonly record struct RelatedPersonId(long Value) : IEntityId<RelatedPersonId>
{
    public static RelatedPersonId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out RelatedPersonId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
