using System.Text;
using AngleSharp.Dom;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Turns a page into lines as a browser without styles does. Where an inline element begins or ends stands a mark, so that words can be found that nothing parts.</summary>
public static class TextBrowser
{
    public const string EdgeText = "\u2402";

    private static readonly HashSet<string> Inline = ["a", "abbr", "b", "em", "i", "label", "q", "small", "span", "strong"];
    private static readonly HashSet<string> Silent = ["svg", "script", "style", "progress", "input"];

    /// <summary>Without empty lines.</summary>
    public static IReadOnlyList<string> Lines(IElement body)
    {
        var text = new StringBuilder();
        Write(body, text);
        return [.. text.ToString().Split('\n').Select(OneLine).Where(line => line.Replace(EdgeText, string.Empty, StringComparison.Ordinal).Length > 0)];
    }

    private static void Write(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element && !Silent.Contains(element.LocalName))
            {
                var edge = Inline.Contains(element.LocalName) ? EdgeText : "\n";
                text.Append(edge);
                Write(element, text);
                text.Append(edge);
            }
        }
    }

    private static string OneLine(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
