using System.Collections.Frozen;
using System.Xml.Linq;

namespace CollectionsPortal.Web.TagHelpers;

/// <summary>The drawings of Bootstrap Icons by name, read once from the sprite that the build brings into wwwroot/lib.</summary>
public sealed class IconSet(IWebHostEnvironment environment)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly Lazy<FrozenDictionary<string, string>> drawings = new(() => Read(environment));

    /// <returns>What stands inside the svg element, drawn on 16 by 16.</returns>
    /// <exception cref="KeyNotFoundException">There is no such icon; names are those of icons.getbootstrap.com.</exception>
    public string this[string name] => drawings.Value[name];

    private static FrozenDictionary<string, string> Read(IWebHostEnvironment environment)
    {
        using var stream = environment.WebRootFileProvider.GetFileInfo("lib/bootstrap-icons/bootstrap-icons.svg").CreateReadStream();
        return XDocument.Load(stream).Descendants(Svg + "symbol").ToFrozenDictionary(
            symbol => (string)symbol.Attribute("id")!,
            symbol => string.Concat(symbol.Elements().Select(Draw)));
    }

    private static string Draw(XElement element)
    {
        foreach (var each in element.DescendantsAndSelf())
        {
            each.Name = each.Name.LocalName;
        }

        return element.ToString(SaveOptions.DisableFormatting);
    }
}
