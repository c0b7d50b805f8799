using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Diallers;
using CollectionsPortal.Web.Tests.Agents;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Api;

/// <summary>The OpenAPI document says what the portal does: the same addresses, the same fields, and answers that look like it says.</summary>
public sealed class OpenApiTests(AgentPages pages) : IClassFixture<AgentPages>
{
    private const string Checks = "/api/v1/contact-checks";
    private const string Permits = "/api/v1/permits";
    private const string Outcome = "/api/v1/permits/{id}/outcome";

    [Fact]
    public void Paths_AndEndpoints_AreTheSame()
    {
        var endpoints = pages.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        var described = Documents.OpenApi["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(method => $"{method.Key.ToUpperInvariant()} {path.Key}"));

        Assert.Equal(endpoints.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void References_AllLeadSomewhere()
    {
        var references = All(Documents.OpenApi).Select(node => node["$ref"]?.GetValue<string>()).OfType<string>().Where(text => text.StartsWith('#')).Distinct().ToList();

        Assert.NotEmpty(references);
        Assert.All(references, text => Assert.NotNull(text.Split('/')[1..].Aggregate(Documents.OpenApi, (node, step) => node?[step]!)));
    }

    [Theory]
    [InlineData(typeof(AskPermit))]
    [InlineData(typeof(EndCall))]
    [InlineData(typeof(AccountName))]
    public void Fields_OfABody_AreThoseThatAreRead(Type body)
    {
        var read = FactsJson.Options.GetTypeInfo(body).Properties.Where(property => property.Set is not null).ToList();
        var schema = Documents.OpenApi["components"]!["schemas"]![body.Name]!;

        Assert.Equal(Names(read), Words(schema["properties"]!.AsObject().Select(one => one.Key)));
        Assert.Equal(Names(read.Where(property => property.IsRequired)), Words(schema["required"]!.AsArray().Select(one => one!.GetValue<string>())));
        Assert.All(read.Where(property => property.PropertyType.IsEnum), property => Assert.Equal(
            Words(Enum.GetNames(property.PropertyType).Select(System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName)),
            Words(schema["properties"]![property.Name]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()))));
    }

    [Fact]
    public async Task Answers_ToChecks_LookAsDescribed()
    {
        var machine = await Machine.LetInAsync(pages.App);
        foreach (var file in Directory.GetFiles(Documents.PathOf("docs", "samples"), "check-contact-*.json"))
        {
            Documents.AssertFits(await machine.PostAsync(Checks, await File.ReadAllTextAsync(file)), Checks);
        }

        foreach (var example in OfficialExample.All.SelectMany(example => example.Cases.OfType<ContactCase>().Take(1)))
        {
            Documents.AssertFits(await machine.PostAsync(Checks, FactsJson.Write(example.Facts)), Checks);
        }
    }

    [Fact]
    public async Task Answers_ToADialler_LookAsDescribed()
    {
        var machine = await Machine.LetInAsync(pages.App);
        var person = await pages.PersonAsync();
        var body = $$"""{"debtor":"{{person.Reference}}","automation":"byHand"}""";

        var asked = await machine.PostAsync(Permits, body, "one");
        var path = $"{Permits}/{asked.Json.GetProperty("permit").GetProperty("id")}/outcome";

        Documents.AssertFits(asked, Permits);
        Documents.AssertFits(await machine.PostAsync(path, """{"outcome":"reachedConsumer"}"""), Outcome);
        Documents.AssertFits(await machine.PostAsync(Permits, body, "one"), Permits);
        Documents.AssertFits(await machine.PostAsync(Permits, body, "two"), Permits);
        Documents.AssertFits(await machine.PostAsync(Permits, body.Replace("byHand", "autodialled", StringComparison.Ordinal), "two"), Permits);
        Documents.AssertFits(await machine.PostAsync(path, """{"outcome":"noAnswer"}"""), Outcome);
        Documents.AssertFits(await machine.PostAsync(path, """{"outcome":"sent"}"""), Outcome);
        Documents.AssertFits(await machine.PostAsync($"{Permits}/1234567/outcome", """{"outcome":"noAnswer"}"""), Outcome);
        Documents.AssertFits(await machine.PostAsync(Permits, body), Permits);
        Documents.AssertFits(await machine.PostAsync(Permits, "{}", "three"), Permits);
        Documents.AssertFits(await Machine.WithoutKey(pages.App).PostAsync(Permits, body, "four"), Permits);
    }

    [Theory]
    [InlineData("/api/v1/openapi.json", "src/CollectionsPortal.Web/Api/openapi.json")]
    [InlineData("/api/v1/facts.schema.json", "docs/law/facts.schema.json")]
    public async Task Documents_AreServedToAnybody(string path, string file)
    {
        var page = await pages.App.NewBrowser().GetAsync(path);

        Assert.Equal("application/json", page.Response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(await File.ReadAllTextAsync(Documents.PathOf(file)), page.Text);
    }

    private static IEnumerable<string> Names(IEnumerable<JsonPropertyInfo> properties) => Words(properties.Select(property => property.Name));

    private static IEnumerable<string> Words(IEnumerable<string> words) => words.Order(StringComparer.Ordinal);

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => All(member.Value)).Append(members),
        JsonArray items => items.SelectMany(All),
        _ => [],
    };
}
