using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>A stretch of a text in which the same findings hold.</summary>
/// <param name="Severity">The worst of them; null where there is none.</param>
/// <param name="Begins">The findings that begin here, by their number from 1.</param>
public sealed record MarkedRun(string Text, FindingSeverity? Severity, IReadOnlyList<int> Begins)
{
    /// <summary>The whole text in its order; findings may overlap, and what is missing has no place in it.</summary>
    public static IReadOnlyList<MarkedRun> Of(string text, IReadOnlyList<LanguageFinding> findings)
    {
        var placed = findings.Select((finding, index) => (Finding: finding, Number: index + 1)).Where(one => one.Finding.Length > 0).ToList();
        List<int> cuts = [.. placed.SelectMany(one => new[] { one.Finding.Start, one.Finding.End }).Append(0).Append(text.Length).Distinct().Order()];
        return [.. cuts.Zip(cuts.Skip(1), (from, to) => Run(text[from..to], from, placed))];
    }

    private static MarkedRun Run(string text, int from, List<(LanguageFinding Finding, int Number)> placed)
    {
        var here = placed.Where(one => one.Finding.Start <= from && from < one.Finding.End).ToList();
        return new MarkedRun(text, here.Count == 0 ? null : here.Max(one => one.Finding.Severity), [.. here.Where(one => one.Finding.Start == from).Select(one => one.Number)]);
    }
}
