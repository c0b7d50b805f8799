using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

public readonly record struct AffordabilityStatementId(long Value) : IEntityId<AffordabilityStatementId>
{
    public static AffordabilityStatementId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AffordabilityStatementId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
