using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CollectionsPortal.Testing.Json;

/// <summary>Holds JSON against a JSON Schema (2020-12), as far as ours use it. A word of the language that it does not know is an error, so that nothing goes unchecked.</summary>
/// <param name="document">Where <c>#/…</c> points into.</param>
/// <param name="others">Other documents, by the name under which they are referred to.</param>
public sealed class JsonSchemaCheck(JsonNode document, IReadOnlyDictionary<string, JsonNode>? others = null)
{
    private static readonly HashSet<string> Remarks = ["$schema", "$defs", "$comment", "title", "description", "format", "default", "examples", "example"];

    /// <summary>What is wrong, with its path; empty when all is well.</summary>
    public IReadOnlyList<string> Faults(JsonNode? value, JsonNode? schema = null) => [.. Check(value, schema ?? document, "$")];

    private IEnumerable<string> Check(JsonNode? value, JsonNode schema, string path)
        => schema.AsObject().SelectMany(word => CheckWord(word.Key, word.Value!, schema, value, path));

    private IEnumerable<string> CheckWord(string word, JsonNode said, JsonNode schema, JsonNode? value, string path) => word switch
    {
        _ when Remarks.Contains(word) => [],
        "$ref" => Follow(said.GetValue<string>(), value, path),
        "anyOf" => said.AsArray().Any(one => !Check(value, one!, path).Any()) ? [] : [$"{path}: fits none of {said.AsArray().Count}"],
        "type" => If(!Types(said).Any(type => IsOfType(type, value)), $"{path}: not {said.ToJsonString()}"),
        "const" => If(!JsonNode.DeepEquals(said, value), $"{path}: not {said.ToJsonString()}"),
        "enum" => If(!said.AsArray().Any(one => JsonNode.DeepEquals(one, value)), $"{path}: not one of {said.AsArray().Count} words"),
        "properties" => value is JsonObject members ? said.AsObject().Where(one => members.ContainsKey(one.Key)).SelectMany(one => Check(members[one.Key], one.Value!, $"{path}.{one.Key}")) : [],
        "required" => value is JsonObject members ? said.AsArray().Select(one => one!.GetValue<string>()).Where(name => !members.ContainsKey(name)).Select(name => $"{path}: {name} is missing") : [],
        "additionalProperties" => CheckOthers(said, schema, value, path),
        "items" => value is JsonArray items ? items.SelectMany((item, at) => Check(item, said, $"{path}[{at}]")) : [],
        "minItems" => If(value is JsonArray few && few.Count < said.GetValue<int>(), $"{path}: too few"),
        "maxItems" => If(value is JsonArray many && many.Count > said.GetValue<int>(), $"{path}: too many"),
        "minLength" => If(Text(value) is { } shortText && shortText.Length < said.GetValue<int>(), $"{path}: too short"),
        "maxLength" => If(Text(value) is { } longText && longText.Length > said.GetValue<int>(), $"{path}: too long"),
        "pattern" => If(Text(value) is { } text && !Regex.IsMatch(text, said.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)), $"{path}: does not look like {said}"),
        "minimum" => If(Number(value) is { } low && low < said.GetValue<decimal>(), $"{path}: too low"),
        "maximum" => If(Number(value) is { } high && high > said.GetValue<decimal>(), $"{path}: too high"),
        _ => throw new NotSupportedException($"The check does not know “{word}”."),
    };

    private IEnumerable<string> Follow(string reference, JsonNode? value, string path)
    {
        var parts = reference.Split('#', 2);
        var root = parts[0].Length == 0 ? document : others![parts[0]];
        var target = parts.Length == 1 ? root : parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (node, step) => node[step]!);
        return parts[0].Length == 0 ? Check(value, target, path) : new JsonSchemaCheck(root, others).Faults(value, target).Select(fault => path + fault[1..]);
    }

    private IEnumerable<string> CheckOthers(JsonNode said, JsonNode schema, JsonNode? value, string path)
    {
        if (value is not JsonObject members)
        {
            return [];
        }

        var known = schema["properties"]?.AsObject().Select(one => one.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        var strange = members.Where(member => !known.Contains(member.Key));
        return said.GetValueKind() == JsonValueKind.False
            ? strange.Select(member => $"{path}: {member.Key} is not known")
            : strange.SelectMany(member => Check(member.Value, said, $"{path}.{member.Key}"));
    }

    private static IEnumerable<string> If(bool isFault, string fault) => isFault ? [fault] : [];

    private static IEnumerable<string> Types(JsonNode said) => said is JsonArray many ? many.Select(one => one!.GetValue<string>()) : [said.GetValue<string>()];

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) => value?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "integer" => Number(value) is { } number && number == decimal.Truncate(number),
        _ => throw new NotSupportedException($"The check does not know the type “{type}”."),
    };
}
