using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.Commands;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Api;

public sealed class ContactCheckTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Checks = "/api/v1/contact-checks";

    [Theory]
    [InlineData("permitted")]
    [InlineData("not-now")]
    [InlineData("needs-review")]
    [InlineData("no")]
    public async Task Post_ASample_AnswersAsTheCommandDoes(string sample)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "samples", $"check-contact-{sample}.json");
        await using var output = new MemoryStream();
        await CheckContactCommand.CheckAsync(file, isShort: false, output, TextWriter.Null, CancellationToken.None);

        var answer = await PostAsync(await File.ReadAllTextAsync(file));

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(Encoding.UTF8.GetString(output.ToArray()).Trim(), answer.Text.Trim());
    }

    public static TheoryData<string, string> WrongFacts => new()
    {
        { """{"schema":1,"proposal":{"chanel":"call"}}""", "proposal.chanel" },
        { """{"schema":1,"proposal":{"channel":"fax"}}""", "proposal.channel" },
        { """{"schema":1,"proposal":{"asOf":"yesterday"}}""", "proposal.asOf" },
        { """{"schema":2,"proposal":{}}""", "proposal" },
        { """{"schema":1}""", "" },
        { """{"schema":1,"house":{"contactsPerWeek":8}}""", "house.contactsPerWeek" },
        { """{"schema":1,"schema":1}""", "schema" },
        { "[]", "" },
        { "null", "" },
        { "", "" },
        { "not json", "" },
    };

    [Theory]
    [MemberData(nameof(WrongFacts))]
    public async Task Post_WrongFacts_NamesTheField(string facts, string field)
    {
        var answer = await PostAsync(facts);

        Assert.Equal((HttpStatusCode.BadRequest, "wrong-field", field), (answer.Status, answer.Problem, answer.Field));
    }

    [Theory]
    [InlineData("1900-01-01T00:00:00Z", HttpStatusCode.OK)]
    [InlineData("2199-12-31T23:59:59Z", HttpStatusCode.OK)]
    [InlineData("1899-12-31T23:59:59Z", HttpStatusCode.BadRequest)]
    [InlineData("2200-01-01T00:00:00Z", HttpStatusCode.BadRequest)]
    [InlineData("9999-12-31T23:59:59Z", HttpStatusCode.BadRequest)]
    public async Task Post_AsOfAnEndOfTheCalendar_NeverFails(string asOf, HttpStatusCode expected)
    {
        var facts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "check-contact-not-now.json")))!;
        facts["proposal"]!["asOf"] = asOf;

        Assert.Equal(expected, (await PostAsync(facts.ToJsonString(JsonSerializerOptions.Web))).Status);
    }

    [Fact]
    public async Task Post_AWrongValue_IsNotRepeated()
    {
        var answer = await PostAsync("""{"schema":1,"consumer":{"person":"p","ceaseRequests":[{"receivedAt":"Maria Núñez, 202-555-0134"}]}}""");

        Assert.Equal("consumer.ceaseRequests[0].receivedAt", answer.Field);
        Assert.DoesNotContain("0134", answer.Text, StringComparison.Ordinal);
        Assert.Contains("This is not an instant such as", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SomethingElseThanJson_IsRefused()
    {
        var machine = await Machine.LetInAsync(app, ApiScopes.Checks);
        var form = machine.Request(Checks, "{}");
        form.Content = new StringContent("a=b", Encoding.UTF8, "application/x-www-form-urlencoded");
        var latin = machine.Request(Checks, "{}");
        latin.Content = new ByteArrayContent([(byte)'"', 0xE9, (byte)'"']);
        latin.Content.Headers.ContentType = new("application/json");

        Assert.Equal("not-json", (await machine.SendAsync(form)).Problem);
        Assert.Equal("not-json", (await machine.SendAsync(latin)).Problem);
    }

    [Fact]
    public async Task Post_NullInAList_NamesItsPlace()
    {
        var facts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "check-contact-not-now.json")))!;
        facts["consumer"]!["holds"] = new JsonArray((JsonNode?)null);

        Assert.Equal("consumer.holds[0]", (await PostAsync(facts.ToJsonString(JsonSerializerOptions.Web))).Field);
    }

    [Fact]
    public async Task Post_FactsWithNullInEveryPlace_NeverFails()
    {
        var sample = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "samples", "check-contact-not-now.json"));
        var paths = Leaves(JsonNode.Parse(sample)!).ToList();
        Assert.True(paths.Count > 10);

        foreach (var path in paths)
        {
            var answer = await PostAsync(WithNull(sample, path));
            Assert.True(answer.Status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{path}: {answer.Status} {answer.Text}");
        }
    }

    private static IEnumerable<string> Leaves(JsonNode node) => node switch
    {
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Leaves(member.Value!).Append(member.Value!.GetPath())),
        JsonArray items => items.Where(item => item is not null).SelectMany(item => Leaves(item!).Append(item!.GetPath())),
        _ => [],
    };

    private static string WithNull(string json, string path)
    {
        var root = JsonNode.Parse(json)!;
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.')[1..];
        var parent = steps[..^1].Aggregate(root, (node, step) => (node is JsonArray ? node[int.Parse(step, CultureInfo.InvariantCulture)] : node[step])!);
        if (parent is JsonArray list)
        {
            list[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = null;
        }
        else
        {
            parent[steps[^1]] = null;
        }

        return root.ToJsonString(JsonSerializerOptions.Web);
    }

    private async Task<MachineAnswer> PostAsync(string facts) => await (await Machine.LetInAsync(app, ApiScopes.Checks)).PostAsync(Checks, facts);
}
