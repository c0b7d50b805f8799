using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>A number of the law or of the house, with its source and the days from which each value holds.</summary>
public sealed class DatedLimit<T>
{
    private readonly (LocalDate From, T Value)[] values;

    /// <param name="values">In order of their first day; at least one.</param>
    public DatedLimit(string name, Citation citation, params (LocalDate From, T Value)[] values)
    {
        if (values.Length == 0) { throw new ArgumentException("A limit has at least one value.", nameof(values)); }
        Name = name;
        Citation = citation;
        this.values = values;
    }

    public string Name { get; }

    public Citation Citation { get; }

    /// <summary>Each value with its first day, oldest first.</summary>
    public IReadOnlyList<(LocalDate From, T Value)> Values => values;

    /// <summary>The value on a day. Before the first day the first value is taken: old facts are judged by the earliest rule we know.</summary>
    public T On(LocalDate day)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            if (values[i].From <= day) { return values[i].Value; }
        }

        return values[0].Value;
    }
}
