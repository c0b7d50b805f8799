using System.Diagnostics.CodeAnalysis;

namespace CollectionsPortal.Domain.Values;

/// <summary>Any entity's key, for code that does not know which.</summary>
public interface IEntityId
{
    long Value { get; }
}

/// <summary>The key of one kind of entity: a positive number made by the database. Zero means "not saved yet".</summary>
/// <remarks>Each id declares its own public <c>TryParse</c>, because that is what Razor Pages and minimal APIs look for when they bind.</remarks>
public interface IEntityId<TSelf> : IEntityId, ISpanParsable<TSelf>
    where TSelf : struct, IEntityId<TSelf>
{
    static abstract TSelf From(long value);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
        => EntityId.TryParse(s, out TSelf id) ? id : throw new FormatException("Not an id: a whole number above zero is needed.");

    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => EntityId.TryParse(s, out TSelf id) ? id : throw new FormatException("Not an id: a whole number above zero is needed.");

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
        => EntityId.TryParse(s, out result);
}
