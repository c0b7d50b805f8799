using System.Globalization;
using System.Text;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>Writes docs/law/changelog.md from the rule book.</summary>
internal static class ChangelogOfLaw
{
    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# Changelog of the law\n\n");
        text.Append("Written from `Limits/LawChanges.cs` by a test; do not edit by hand. To renew it: `PORTAL_WRITE_DOCS=1 dotnet test tests/CollectionsPortal.Compliance.Tests`.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"What began, changed or ended, on which day and where. The book judges from {RegulationF.InForceSince:uuuu-MM-dd} on: law that is older holds from that day. A rule, or a value of a number, without its entry here fails a test.\n");
        foreach (var change in LawChanges.All) { text.Append(Entry(change)); }

        return text.ToString();
    }

    private static string Entry(LawChange change)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n## {change.From:uuuu-MM-dd}, {change.Where}\n\n{change.What}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"- Source: {string.Join(", ", change.Sources.Select(source => source.Url is null ? source.Text : $"[{source.Text}]({source.Url})"))}\n");
        Add(text, "Begins", change.Begins.Select(id => $"`{id}`"));
        Add(text, "Ends the day before", change.Ends.Select(id => $"`{id}`"));
        Add(text, "Numbers", NumberOfLaw.All.Where(number => change.Numbers.Contains(number.Name)).Select(number => $"{number.Name}: {number.Values.Single(value => value.From == change.From).Value}"));
        return text.ToString();
    }

    private static void Add(StringBuilder text, string title, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0) { text.Append(CultureInfo.InvariantCulture, $"- {title}: {string.Join("; ", list)}\n"); }
    }
}
