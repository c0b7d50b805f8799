using System.Text.Json;
using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Makes plain words of what the JSON reader says.</summary>
internal static partial class FactsProblems
{
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
        if (message.Contains("doesn't allow setting null values", StringComparison.Ordinal)) { return "This cannot be null; leave the field out instead."; }
        if (message.Contains("could not be converted to", StringComparison.Ordinal)) { return "This is not the kind of value expected here."; }

        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static string? Named(JsonException wrong) =>
        Unknown().Match(wrong.Message) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex("^The JSON property '(?<name>[^']*)' could not be mapped", RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Unknown();

    [GeneratedRegex("was missing required properties including: (?<names>'.*?')\\.?$", RegexOptions.Singleline, 1000)]
    private static partial Regex Missing();
}
