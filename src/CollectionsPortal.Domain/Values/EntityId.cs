using System.Globalization;

namespace CollectionsPortal.Domain.Values;

/// <summary>Reads and writes ids the same way everywhere: plain decimal digits, no sign, no separators, culture ignored.</summary>
public static class EntityId
{
    public static bool TryParse<TId>(ReadOnlySpan<char> text, out TId id)
        where TId : struct, IEntityId<TId>
    {
        var read = long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0;
        id = read ? TId.From(value) : default;
        return read;
    }

    /// <summary>The number inside an id whose type is not known at compile time.</summary>
    internal static long ValueOf(object id) => id is IEntityId typed
        ? typed.Value
        : throw new ArgumentException($"{id.GetType().Name} is not the id of an entity.", nameof(id));

    /// <summary>For expression trees, which cannot call a static member of an interface.</summary>
    internal static TId From<TId>(long value)
        where TId : struct, IEntityId<TId>
        => TId.From(value);

    public static string Format(long value) => value.ToString(CultureInfo.InvariantCulture);
}
