using System.Reflection;
using System.Text.Json;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>A worked example of the Official Interpretations (12 CFR part 1006, Supplement I) as facts, to be loaded, changed and judged.</summary>
/// <param name="Number">As the official text numbers it, as in 14(b)(2)(i)-1.i.</param>
/// <param name="Title">In our words.</param>
/// <param name="Story">What it is about and how it ends, in our words.</param>
/// <param name="Verdict">What the rules must say; a test holds them to it.</param>
/// <param name="NextAllowed">When the rules must next allow it; null: now, or never by time alone.</param>
public sealed record OfficialExample(string Number, string Title, string Story, Verdict Verdict, ContactFacts Facts, Instant? NextAllowed = null)
{
    private const string Folder = "official-examples/";

    /// <summary>By number.</summary>
    public static IReadOnlyList<OfficialExample> All { get; } = ReadAll();

    /// <summary>The number as it stands in an address.</summary>
    public string Key => Number.Replace("(", null, StringComparison.Ordinal).Replace(")", null, StringComparison.Ordinal).Replace('.', '-');

    public static OfficialExample? Find(string? key) => All.FirstOrDefault(example => example.Key == key);

    private static List<OfficialExample> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .OrderBy(example => example.Number, StringComparer.Ordinal)];
    }

    private static OfficialExample Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return JsonSerializer.Deserialize<OfficialExample>(stream, FactsJson.Options) ?? throw new JsonException($"{name} is empty.");
    }
}
