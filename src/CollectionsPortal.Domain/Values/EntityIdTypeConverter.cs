using System.ComponentModel;
using System.Globalization;

namespace CollectionsPortal.Domain.Values;

public sealed class EntityIdTypeConverter<TId> : TypeConverter
    where TId : struct, IEntityId<TId>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    /// <summary>What is not an id becomes the id of nobody, so that a forged key finds nothing instead of failing.</summary>
    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text
            ? (EntityId.TryParse(text, out TId id) ? id : default)
            : base.ConvertFrom(context, culture, value);
}
