using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>A change of the law, or of what we choose, as the book holds it.</summary>
/// <param name="From">The first day on which it holds. Law that is older than the book holds from the book's first day.</param>
/// <param name="What">In one plain sentence.</param>
public sealed record LawChange(LocalDate From, Jurisdiction Where, string What)
{
    /// <summary>The rules, by their ids, that begin on that day.</summary>
    public IReadOnlyList<string> Begins { get; init; } = [];

    /// <summary>The rules that end with the day before.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>The numbers, by their names, that take a value on that day.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>Where it stands written, each place once.</summary>
    public IReadOnlyList<Citation> Sources =>
        [.. RuleBook.Current.Rules.Select(rule => rule.Info).Where(info => Begins.Contains(info.Id) || Ends.Contains(info.Id)).Select(info => info.Citation)
            .Concat(NumberOfLaw.All.Where(number => Numbers.Contains(number.Name)).Select(number => number.Citation))
            .DistinctBy(citation => citation.Text)];
}
