using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Contacts;

public readonly record struct DecisionReceiptId(long Value) : IEntityId<DecisionReceiptId>
{
    public static DecisionReceiptId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out DecisionReceiptId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
