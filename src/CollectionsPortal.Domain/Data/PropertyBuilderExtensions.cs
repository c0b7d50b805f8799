using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Data;

internal static class PropertyBuilderExtensions
{
    /// <summary>Compare and sort by code point on both databases: needed for keys, hashes, numbers and prefix ranges.</summary>
    public static PropertyBuilder<T> IsBinaryText<T>(this PropertyBuilder<T> property)
        => property.HasAnnotation(PortalConventions.BinaryAnnotation, true);

    /// <summary>On purpose without a limit, for documents that only code writes. Every other text has one.</summary>
    public static PropertyBuilder<T> IsUnlimitedText<T>(this PropertyBuilder<T> property)
        => property.HasAnnotation(PortalConventions.UnlimitedAnnotation, true);
}
