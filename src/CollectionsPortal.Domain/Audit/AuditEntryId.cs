using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Audit;

public readonly record struct AuditEntryId(long Value) : IEntityId<AuditEntryId>
{
    public static AuditEntryId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out AuditEntryId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
