namespace CollectionsPortal.Web.Api;

/// <summary>What describes the interface. For anybody: it says nothing of the agency, and whoever writes a client has no key yet.</summary>
internal static class ApiDocuments
{
    private static readonly Lazy<string> OpenApi = new(() => Read("openapi.json"));
    private static readonly Lazy<string> FactsSchema = new(() => Read("facts.schema.json"));

    public static IResult GetOpenApi() => Results.Text(OpenApi.Value, ApiRoutes.Json);

    public static IResult GetFactsSchema() => Results.Text(FactsSchema.Value, ApiRoutes.Json);

    private static string Read(string name)
    {
        using var stream = typeof(ApiDocuments).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
