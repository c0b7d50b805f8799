using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CollectionsPortal.Testing.Json;

namespace CollectionsPortal.Web.Tests.Api;

/// <summary>What the portal says of its interface, as it stands in the repository.</summary>
internal static class Documents
{
    public static JsonNode OpenApi { get; } = JsonNode.Parse(File.ReadAllText(PathOf("src", "CollectionsPortal.Web", "Api", "openapi.json")))!;

    public static JsonSchemaCheck Check { get; } = new(OpenApi, new Dictionary<string, JsonNode>
    {
        ["facts.schema.json"] = JsonNode.Parse(File.ReadAllText(PathOf("docs", "law", "facts.schema.json")))!,
    });

    public static string PathOf(params string[] parts) => Path.Combine([Root(), .. parts]);

    /// <summary>The schema of what an address answers with.</summary>
    public static JsonNode SchemaOf(string path, string method, int status)
    {
        var response = OpenApi["paths"]![path]![method]!["responses"]![$"{status}"]!;
        response = response["$ref"] is { } named ? OpenApi["components"]!["responses"]![named.GetValue<string>().Split('/')[^1]]! : response;
        return response["content"]!.AsObject().Single().Value!["schema"]!;
    }

    public static void AssertFits(MachineAnswer answer, string path)
        => Assert.Empty(Check.Faults(JsonNode.Parse(answer.Text), SchemaOf(path, "post", (int)answer.Status)));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
