using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Testing.Json;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>docs/law/facts.schema.json says just what the reader takes. It is written from the reader's own model, and then held against the reader itself.</summary>
public sealed class FactsSchemaTests
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<JsonSchemaCheck> Schema = new(() => new JsonSchemaCheck(JsonNode.Parse(File.ReadAllText(SchemaPath))!));

    private static string SchemaPath => Repository.Path("docs", "law", "facts.schema.json");

    public static TheoryData<string> Examples => [.. OfficialExample.All.Where(example => example.Cases.OfType<ContactCase>().Any()).Select(example => example.Key)];

    [Fact]
    public void TheSchema_IsWhatTheReaderKnows()
    {
        var expected = SchemaWriter.Of<ContactFacts>("The facts of a contact (schema 1)").ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1") { File.WriteAllText(SchemaPath, expected); }

        Assert.Equal(expected, File.ReadAllText(SchemaPath).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryOfficialExample_FitsTheSchema(string key)
    {
        var cases = OfficialExample.Find(key)!.Cases.OfType<ContactCase>();

        Assert.All(cases, one => Assert.Empty(Schema.Value.Faults(JsonNode.Parse(FactsJson.Write(one.Facts)))));
    }

    [Fact]
    public void EverySample_FitsTheSchema()
        => Assert.All(Directory.GetFiles(Repository.Path("docs", "samples"), "check-contact-*.json"), file => Assert.Empty(Schema.Value.Faults(JsonNode.Parse(File.ReadAllText(file)))));

    /// <summary>Changes every value and name of an example in ways that may or may not be allowed: schema and reader must say the same each time.</summary>
    [Theory]
    [Trait("Category", "Long")]
    [MemberData(nameof(Examples))]
    public void EveryExampleChanged_IsTakenOrRefusedByBoth(string key)
    {
        var facts = FactsJson.Write(OfficialExample.Find(key)!.Cases.OfType<ContactCase>().First().Facts);
        var changed = Places(JsonNode.Parse(facts)!).SelectMany(path => Changes(facts, path)).ToList();

        var disagreed = changed.Where(one => Schema.Value.Faults(JsonNode.Parse(one.Json)).Count == 0 != (FactsJson.Read(one.Json).Facts is not null)).Select(one => one.What);

        Assert.True(changed.Count > 100, $"Only {changed.Count} changes.");
        Assert.Empty(disagreed);
    }

    private static IEnumerable<string> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Places(member.Value!).Append(member.Value!.GetPath())),
        JsonArray items => items.SelectMany(item => Places(item!).Append(item!.GetPath())),
        _ => [],
    };

    private static IEnumerable<(string What, string Json)> Changes(string facts, string path)
    {
        JsonNode?[] values = [null, "x", "", 99, true, new JsonArray(), new JsonObject()];
        foreach (var value in values)
        {
            yield return ($"{path} = {value?.ToJsonString() ?? "null"}", Change(facts, path, (_, parent, step) => Put(parent, step, value?.DeepClone())));
        }

        yield return ($"{path} left out", Change(facts, path, (_, parent, step) => Remove(parent, step)));
        yield return ($"{path} misspelt", Change(facts, path, (node, parent, step) => Misspell(node, parent, step)));
    }

    private static string Change(string facts, string path, Action<JsonNode, JsonNode, string> change)
    {
        var root = JsonNode.Parse(facts)!;
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')[1..];
        var parent = steps[..^1].Aggregate(root, Step);
        change(Step(parent, steps[^1]), parent, steps[^1]);
        return root.ToJsonString(Readable);
    }

    private static JsonNode Step(JsonNode node, string step) => (node is JsonArray items ? items[Index(step)] : node[step])!;

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);

    private static void Put(JsonNode parent, string step, JsonNode? value)
    {
        if (parent is JsonArray items)
        {
            items[Index(step)] = value;
        }
        else
        {
            parent[step] = value;
        }
    }

    private static void Remove(JsonNode parent, string step)
    {
        if (parent is JsonArray items)
        {
            items.RemoveAt(Index(step));
        }
        else
        {
            parent.AsObject().Remove(step);
        }
    }

    private static void Misspell(JsonNode node, JsonNode parent, string step)
    {
        if (parent is JsonObject members)
        {
            members.Remove(step);
            members[step + "s"] = node;
        }
    }
}
