namespace CollectionsPortal.Compliance.Facts;

/// <summary>What was worked out from something that nobody changes, kept where it is used again. A copy made by <c>with</c> works it out anew.</summary>
/// <remarks>A weak table would do the same and cost the collector of garbage more than all rules together where many facts come and go.
/// It says nothing of the record that holds it, so any two are equal.</remarks>
internal struct Kept<TSource, T> : IEquatable<Kept<TSource, T>>
    where TSource : class
    where T : class
{
    // One reference, so that nobody ever sees half of an entry.
    private Entry? entry;

    public T Of(TSource source, Func<TSource, T> workOut)
    {
        if (entry is { } kept && ReferenceEquals(kept.Source, source)) { return kept.Value; }

        var value = workOut(source);
        entry = new Entry(source, value);
        return value;
    }

    public readonly bool Equals(Kept<TSource, T> other) => true;

    public override readonly bool Equals(object? obj) => obj is Kept<TSource, T>;

    public override readonly int GetHashCode() => 0;

    private sealed class Entry(TSource source, T value)
    {
        public TSource Source => source;

        public T Value => value;
    }
}
