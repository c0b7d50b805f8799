using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Agents;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Api;

/// <summary>Runs the examples of docs/api.md, in their order, as a shell would.</summary>
public sealed partial class ApiDocumentTests(AgentPages pages) : IClassFixture<AgentPages>
{
    private static readonly string Text = File.ReadAllText(Documents.PathOf("docs", "api.md"));

    [Fact]
    public async Task Examples_RunAsWritten()
    {
        await pages.App.DoAsync(async services => await Given.Account()
            .PlacedBy("Northfield Auto Finance").Numbered("AC-7001").WithPhone("+18045557001").WithNotice(new LocalDate(2026, 3, 3), new LocalDate(2026, 4, 9))
            .SaveAsync(services.GetRequiredService<PortalDb>(), pages.Now));
        var machine = await Machine.LetInAsync(pages.App);

        var check = await RunAsync(machine, 0);
        var permit = await RunAsync(machine, 1);
        var outcome = await RunAsync(machine, 2, permit.GetProperty("permit").GetProperty("id").ToString());

        Assert.Equal(3, Curl().Count(Text));
        Assert.Equal("notNow", check.GetProperty("verdict").GetString());
        Assert.Equal("+18045557001", permit.GetProperty("permit").GetProperty("number").GetString());
        Assert.Equal("noAnswer", outcome.GetProperty("outcome").GetString());
    }

    [Fact]
    public void Words_OfTheInterface_AllStandThere()
    {
        var types = Documents.OpenApi["components"]!["schemas"]!["Problem"]!["properties"]!["type"]!["description"]!.GetValue<string>()
            .TrimEnd('.').Split(" and one of ")[1].Split(", ");
        var endings = Documents.OpenApi["components"]!["schemas"]!["OutcomeAnswer"]!["properties"]!["outcome"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>());
        var fields = Documents.OpenApi["components"]!["schemas"]!["AskPermit"]!["properties"]!.AsObject().Select(one => one.Key).Where(name => name != "purpose");

        Assert.All(types.Concat(endings).Concat(fields), word => Assert.Contains(word, Text, StringComparison.Ordinal));
        Assert.Equal(
            Domain.Contacts.ContactEndings.OfCall.Select(outcome => JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString())).Order(StringComparer.Ordinal),
            endings.Order(StringComparer.Ordinal));
    }

    private static async Task<JsonElement> RunAsync(Machine machine, int at, string id = "")
    {
        var command = Curl().Matches(Text)[at].Value;
        var data = Data().Match(command).Groups["data"].Value;
        var body = data.StartsWith('@') ? await File.ReadAllTextAsync(Documents.PathOf(data[1..])) : data;
        var request = machine.Request(Address().Match(command).Groups["path"].Value.Replace("$ID", id, StringComparison.Ordinal), body, Header(command, "Idempotency-Key"));

        var answer = await machine.SendAsync(request);

        Assert.Equal("application/json", Header(command, "Content-Type"));
        Assert.Equal("Bearer $KEY", Header(command, "Authorization"));
        Assert.Equal((HttpStatusCode.OK, string.Empty), (answer.Status, answer.Status == HttpStatusCode.OK ? string.Empty : answer.Text));
        return answer.Json;
    }

    private static string? Header(string command, string name)
        => Regex.Match(command, $"-H \"{name}: (?<value>[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)) is { Success: true } found ? found.Groups["value"].Value : null;

    [GeneratedRegex("^curl (?:.*\\\\\n)*.*$", RegexOptions.Multiline, 1000)]
    private static partial Regex Curl();

    [GeneratedRegex("\"\\$PORTAL(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("--data '?(?<data>[^'\n]*)'?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Data();
}
