using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CollectionsPortal.Testing.Json;

/// <summary>The summaries that the compiler wrote beside the assemblies, as plain sentences.</summary>
public sealed partial class XmlRemarks
{
    private readonly Dictionary<string, XElement> summaries = Directory.GetFiles(AppContext.BaseDirectory, "CollectionsPortal.*.xml")
        .Where(file => !Path.GetFileName(file).Contains("Tests", StringComparison.Ordinal))
        .SelectMany(file => XDocument.Load(file).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .GroupBy(member => (string)member.Attribute("name")!)
        .ToDictionary(group => group.Key, group => group.First().Element("summary")!, StringComparer.Ordinal);

    public string? Of(Type type) => Words($"T:{type.FullName}");

    public string? Of(PropertyInfo property) => Words($"P:{property.DeclaringType!.FullName}.{property.Name}");

    private string? Words(string name) => summaries.TryGetValue(name, out var summary)
        ? Blanks().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim()
        : null;

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" } see => JsonNamingPolicy.CamelCase.ConvertName(((string?)see.Attribute("cref") ?? string.Empty).Split('.')[^1]),
        XElement element => element.Value,
        _ => string.Empty,
    };

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();
}
