using System.Globalization;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>A dated number as it is shown: each value in words, with the first day on which it holds.</summary>
public sealed record NumberOfLaw(string Name, Citation Citation, IReadOnlyList<(NodaTime.LocalDate From, string Value)> Values)
{
    /// <summary>Every number of the law in the book.</summary>
    public static IReadOnlyList<NumberOfLaw> All { get; } = [.. RegulationF.All, .. StateLimits.All, .. KingdomLimits.All];

    /// <summary>"True since 2021-11-30; False since 2025-05-16".</summary>
    public string Text => string.Join("; ", Values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Value} since {value.From:uuuu-MM-dd}")));

    public static NumberOfLaw Of<T>(DatedLimit<T> limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        return new NumberOfLaw(limit.Name, limit.Citation, [.. limit.Values.Select(value => (value.From, string.Create(CultureInfo.InvariantCulture, $"{value.Value}")))]);
    }
}
