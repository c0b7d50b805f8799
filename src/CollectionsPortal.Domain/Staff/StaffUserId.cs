using System.ComponentModel;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Staff;

/// <summary>The key of a member of staff. Identity turns its keys to and from text through the type converter.</summary>
[TypeConverter(typeof(EntityIdTypeConverter<StaffUserId>))]
public readonly record struct StaffUserId(long Value) : IEntityId<StaffUserId>
{
    public static StaffUserId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out StaffUserId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
