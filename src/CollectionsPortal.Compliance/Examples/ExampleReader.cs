using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>Reads an example from its file: its facts once, and for each case what is different (a JSON merge patch, RFC 7396).</summary>
internal static class ExampleReader
{
    public static OfficialExample Read(Stream file)
    {
        var root = JsonNode.Parse(file)!.AsObject();
        var cases = root["cases"]!.AsArray().Select(one => Case(one!.DeepClone().AsObject(), root["facts"])).ToList();
        return new OfficialExample(Text(root, "number"), Text(root, "title"), Text(root, "story"), cases);
    }

    private static string Text(JsonObject root, string name) =>
        (string?)root[name] ?? throw new JsonException($"An example has no {name}.");

    private static ExampleCase Case(JsonObject one, JsonNode? facts)
    {
        if (one.ContainsKey("text")) { return Of<WordsCase>(one); }
        if (one.ContainsKey("sentOn")) { return Of<PeriodCase>(one); }

        one.Remove("change", out var change);
        one["facts"] = change is null ? facts?.DeepClone() : Merged(facts, change);
        return Of<ContactCase>(one);
    }

    private static T Of<T>(JsonObject one) => one.Deserialize<T>(FactsJson.Options) ?? throw new JsonException("A case is empty.");

    private static JsonNode? Merged(JsonNode? target, JsonNode? change)
    {
        if (change is not JsonObject changes) { return change?.DeepClone(); }

        var merged = target is JsonObject known ? known.DeepClone().AsObject() : [];
        foreach (var (name, value) in changes)
        {
            if (value is null) { merged.Remove(name); } else { merged[name] = Merged(merged[name], value); }
        }

        return merged;
    }
}
