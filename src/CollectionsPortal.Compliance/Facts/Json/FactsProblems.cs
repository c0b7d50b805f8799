using System.Text.Json;
using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Makes plain words of what the JSON reader says.</summary>
internal static partial class FactsProblems
{
    public const string LeaveOut = "This cannot be null; leave the field out instead.";

    /// <summary>The path of a list's item that is null: the JSON reader lets those through, and no list of ours has any.</summary>
    public static string? NullInList(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Span.IndexOf("null"u8) < 0) { return null; }

        using var document = JsonDocument.Parse(utf8);
        return NullInList(document.RootElement, "");
    }

    /// <summary>The path without the leading "$."; for an unknown member the member itself.</summary>
    public static string Field(JsonException wrong)
    {
        var path = wrong.Path is null or "$" ? "" : wrong.Path.StartsWith("$.", StringComparison.Ordinal) ? wrong.Path[2..] : wrong.Path;
        var named = Named(wrong);
        if (named is null || path == named || path.EndsWith("." + named, StringComparison.Ordinal)) { return path; }

        return path.Length == 0 ? named : $"{path}.{named}";
    }

    public static string Explain(JsonException wrong)
    {
        var message = wrong.Message;
        if (Unknown().IsMatch(message)) { return "There is no such field."; }
        if (Missing().Match(message) is { Success: true } missing) { return $"Missing: {missing.Groups["names"].Value.Replace("'", "", StringComparison.Ordinal)}."; }
        if (message.Contains("doesn't allow setting null values", StringComparison.Ordinal)) { return LeaveOut; }
        if (message.Contains("could not be converted to", StringComparison.Ordinal)) { return "This is not the kind of value expected here."; }

        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static string? NullInList(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject()
            .Select(member => NullInList(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"))
            .FirstOrDefault(found => found is not null),
        JsonValueKind.Array => element.EnumerateArray()
            .Select((item, at) => item.ValueKind == JsonValueKind.Null ? $"{path}[{at}]" : NullInList(item, $"{path}[{at}]"))
            .FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? Named(JsonException wrong) =>
        Unknown().Match(wrong.Message) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("^The JSON property '(?<name>[^']*)' could not be mapped", RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex("was missing required properties including: (?<names>'.*?')\\.?$", RegexOptions.Singleline, 1000)]
    private static partial Regex Missing();
}
