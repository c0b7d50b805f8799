using System.Reflection;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>A worked example of the Official Interpretations (12 CFR part 1006, Supplement I), as questions that are put to the rules and the answers they must give.</summary>
/// <param name="Number">As the official text numbers it, as in 14(b)(2)(i)-1.i.</param>
/// <param name="Title">In our words.</param>
/// <param name="Story">What it is about and how it ends, in our words.</param>
/// <param name="Cases">On both sides of its line where it has one; at least one.</param>
public sealed record OfficialExample(string Number, string Title, string Story, IReadOnlyList<ExampleCase> Cases)
{
    private const string Folder = "official-examples/";

    /// <summary>By number.</summary>
    public static IReadOnlyList<OfficialExample> All { get; } = ReadAll();

    /// <summary>The number as it stands in an address.</summary>
    public string Key => Number.Replace("(", null, StringComparison.Ordinal).Replace(")", null, StringComparison.Ordinal).Replace('.', '-');

    /// <summary>Capitals do not count: addresses are written in lower case.</summary>
    public static OfficialExample? Find(string? key) => All.FirstOrDefault(example => example.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    /// <summary>Those with a case about a rule.</summary>
    public static IEnumerable<OfficialExample> About(string ruleId) => All.Where(example => example.Cases.Any(one => one.Rule == ruleId));

    private static List<OfficialExample> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Read(assembly, name))
            .OrderBy(example => example.Number, ExampleNumberOrder.Instance)];
    }

    private static OfficialExample Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        return ExampleReader.Read(stream);
    }
}
