using System.Net;
using System.Text.Json;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Web.Tests.Agents;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Tests.Api;

public sealed class PermitTests(AgentPages pages) : IClassFixture<AgentPages>
{
    private const string Permits = "/api/v1/permits";

    [Fact]
    public async Task Post_Allowed_RevealsTheNumberUntilTheCallHasEnded()
    {
        var (machine, body) = (await Machine.LetInAsync(pages.App), await BodyAsync());

        var asked = await machine.PostAsync(Permits, body, "one");
        var permit = asked.Json.GetProperty("permit");
        var ended = await machine.PostAsync($"{Permits}/{permit.GetProperty("id")}/outcome", """{"outcome":"noAnswer"}""");
        var again = await machine.PostAsync(Permits, body, "one");

        Assert.Equal(HttpStatusCode.OK, asked.Status);
        Assert.Equal("permitted", asked.Json.GetProperty("decision").GetProperty("verdict").GetString());
        Assert.NotEmpty(asked.Json.GetProperty("decision").GetProperty("outcomes").EnumerateArray());
        Assert.Equal("+18045550134", permit.GetProperty("number").GetString());
        Assert.True(permit.GetProperty("endsAt").GetDateTimeOffset() > pages.App.Time.GetUtcNow());
        Assert.Equal((HttpStatusCode.OK, "noAnswer"), (ended.Status, ended.Json.GetProperty("outcome").GetString()));
        Assert.Equal(asked.Json.GetProperty("receipt").GetInt64(), again.Json.GetProperty("receipt").GetInt64());
        Assert.False(again.Json.GetProperty("permit").TryGetProperty("number", out _));
    }

    [Fact]
    public async Task Post_ConversationToldAndAskedAgain_IsNotAllowedAndSaysWhen()
    {
        var (machine, body) = (await Machine.LetInAsync(pages.App), await BodyAsync());
        var permit = (await machine.PostAsync(Permits, body, "one")).Json.GetProperty("permit").GetProperty("id");
        await machine.PostAsync($"{Permits}/{permit}/outcome", """{"outcome":"reachedConsumer"}""");

        var asked = await machine.PostAsync(Permits, body, "two");

        var decision = asked.Json.GetProperty("decision");
        Assert.Equal((HttpStatusCode.OK, "notNow"), (asked.Status, decision.GetProperty("verdict").GetString()));
        Assert.True(decision.GetProperty("nextAllowed").GetDateTimeOffset() > pages.App.Time.GetUtcNow().AddDays(5));
        Assert.False(asked.Json.TryGetProperty("permit", out _));
        Assert.DoesNotContain("+1804", asked.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameKeyWithOtherContent_IsRefused()
    {
        var (machine, body) = (await Machine.LetInAsync(pages.App), await BodyAsync());
        await machine.PostAsync(Permits, body, "one");

        var other = await machine.PostAsync(Permits, body.Replace("byHand", "autodialled", StringComparison.Ordinal), "one");
        var spaced = await machine.PostAsync(Permits, body.Replace(":", " :  ", StringComparison.Ordinal), "one");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "key-used-for-another"), (other.Status, other.Problem));
        Assert.Equal(HttpStatusCode.OK, spaced.Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("two words")]
    [InlineData("ü")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789x")]
    public async Task Post_WithoutAFitKey_NamesTheHeader(string? key)
    {
        var machine = await Machine.LetInAsync(pages.App);
        var request = machine.Request(Permits, await BodyAsync());
        if (key is not null) { request.Headers.TryAddWithoutValidation("Idempotency-Key", key); }

        var answer = await machine.SendAsync(request);

        Assert.Equal((HttpStatusCode.BadRequest, "wrong-header", "Idempotency-Key"), (answer.Status, answer.Problem, answer.Field));
    }

    [Theory]
    [InlineData("""{"debtor":"CP-1"}""", HttpStatusCode.BadRequest, "")]
    [InlineData("""{"debtor":"CP-1","automation":"byHand","number":"+18045550134"}""", HttpStatusCode.BadRequest, "number")]
    [InlineData("""{"debtor":"CP-1","automation":"magic"}""", HttpStatusCode.BadRequest, "automation")]
    [InlineData("""{"accounts":[null],"automation":"byHand"}""", HttpStatusCode.BadRequest, "accounts[0]")]
    [InlineData("""{"automation":"byHand"}""", HttpStatusCode.UnprocessableEntity, "debtor")]
    [InlineData("""{"debtor":"CP-1","automation":"byHand"}""", HttpStatusCode.UnprocessableEntity, "debtor")]
    [InlineData("""{"accounts":[{"creditor":"Nobody","number":"1"}],"automation":"byHand"}""", HttpStatusCode.UnprocessableEntity, "accounts[0]")]
    [InlineData("""{"accounts":[{"creditor":"Nobody"}],"automation":"byHand"}""", HttpStatusCode.UnprocessableEntity, "accounts[0].number")]
    public async Task Post_WrongBody_NamesTheField(string body, HttpStatusCode status, string field)
    {
        var answer = await (await Machine.LetInAsync(pages.App)).PostAsync(Permits, body, "key");

        Assert.Equal((status, field), (answer.Status, answer.Field));
    }

    [Fact]
    public async Task PostOutcome_OfAnothersPermit_IsNotFound()
    {
        var (machine, other) = (await Machine.LetInAsync(pages.App), await Machine.LetInAsync(pages.App));
        var permit = (await machine.PostAsync(Permits, await BodyAsync(), "one")).Json.GetProperty("permit").GetProperty("id");

        foreach (var id in new[] { permit.ToString(), "999999999", "0", "-1", "x" })
        {
            var answer = await other.PostAsync($"{Permits}/{id}/outcome", """{"outcome":"noAnswer"}""");
            Assert.Equal((HttpStatusCode.NotFound, "not-found"), (answer.Status, answer.Problem));
        }

        Assert.Equal(HttpStatusCode.OK, (await machine.PostAsync($"{Permits}/{permit}/outcome", """{"outcome":"noAnswer"}""")).Status);
    }

    [Fact]
    public async Task PostOutcome_Twice_IsTheSameOrAConflict()
    {
        var machine = await Machine.LetInAsync(pages.App);
        var permit = (await machine.PostAsync(Permits, await BodyAsync(), "one")).Json.GetProperty("permit").GetProperty("id");
        var path = $"{Permits}/{permit}/outcome";

        var first = await machine.PostAsync(path, """{"outcome":"noAnswer"}""");
        var same = await machine.PostAsync(path, """{"outcome":"noAnswer"}""");
        var other = await machine.PostAsync(path, """{"outcome":"reachedConsumer"}""");
        var unknown = await machine.PostAsync(path, """{"outcome":"unknown"}""");

        Assert.Equal(first.Text, same.Text);
        Assert.Equal((HttpStatusCode.Conflict, "ended-otherwise"), (other.Status, other.Problem));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "outcome"), (unknown.Status, unknown.Field));
    }

    private async Task<string> BodyAsync()
    {
        var person = await pages.PersonAsync();
        var reference = await pages.AskAsync<PortalDb, string>(async db => (await db.Accounts.Where(a => a.Id == person.Account).Select(a => a.Reference).SingleAsync()).Value);
        return JsonSerializer.Serialize(new { accounts = new[] { new { reference } }, automation = "byHand" });
    }
}
