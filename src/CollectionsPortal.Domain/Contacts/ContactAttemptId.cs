using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Contacts;

public readonly record struct ContactAttemptId(long Value) : IEntityId<ContactAttemptId>
{
    public static ContactAttemptId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out ContactAttemptId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
