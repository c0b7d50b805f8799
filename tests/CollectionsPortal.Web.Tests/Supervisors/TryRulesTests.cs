using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Supervisors;

public sealed class TryRulesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string SevenCalls = "/supervisors/try-rules/14b2i-1-i";

    [Fact]
    public async Task Example_Loaded_ShowsItsFactsAndTheVerdict()
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var page = await supervisor.GetAsync(SevenCalls);

        Assert.Equal("Not now", page.Document.QuerySelector(".chip")!.TextContent.Trim());
        Assert.Contains("1006.14(b)", page.Text, StringComparison.Ordinal);
        Assert.Contains("noAnswer", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_Changed_AreJudgedAgain()
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);
        var page = await supervisor.GetAsync(SevenCalls);
        var facts = page.Document.QuerySelector("textarea")!.TextContent.Replace("2026-04-07T20:00:00Z", "2026-04-08T16:00:00Z", StringComparison.Ordinal);

        var asked = await supervisor.PressAsync(page, "Ask the rules", ("Input.Facts", facts));

        Assert.Null(asked.ErrorOf("Input.Facts"));
        Assert.Equal("Allowed", asked.Document.QuerySelector(".chip")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("", "Put the facts of a contact here")]
    [InlineData("""{"schema":1,"proposal":{"chanel":"call"}}""", "chanel")]
    [InlineData("not json", "")]
    public async Task Facts_ThatCannotBeRead_AreRefusedBesideTheField_AndKept(string facts, string says)
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var asked = await supervisor.PressAsync(await supervisor.GetAsync(SevenCalls), "Ask the rules", ("Input.Facts", facts));

        Assert.Contains(says, asked.ErrorOf("Input.Facts"), StringComparison.Ordinal);
        Assert.Equal(facts, asked.Document.QuerySelector("textarea")!.TextContent.Trim());
    }

    [Fact]
    public async Task Case_OfAnExample_IsAsked()
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var page = await supervisor.GetAsync($"{SevenCalls}?case=2");

        Assert.Equal("Allowed", page.Document.QuerySelector(".chip")!.TextContent.Trim());
        Assert.Contains("So the official text says.", page.Text, StringComparison.Ordinal);
        Assert.Equal("On April 8.", page.Document.QuerySelector("nav[aria-label='Cases of this example'] [aria-current]")!.TextContent);
    }

    [Theory]
    [InlineData("2j2-1", "credit card receivables group", "Forbids")]
    [InlineData("34b5-2", "The validation period ends on 2026-02-07.", "Kept")]
    public async Task WordsAndDeadlines_AreShownWithTheirAnswer_WithoutFacts(string example, string says, string answer)
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var page = await supervisor.GetAsync($"/supervisors/try-rules/{example}");

        Assert.Contains(says, page.Text, StringComparison.Ordinal);
        Assert.Equal(answer, page.Document.QuerySelector(".chip")!.TextContent.Trim());
        Assert.Null(page.Document.QuerySelector("textarea"));
    }

    [Theory]
    [InlineData("99z")]
    [InlineData("14b2i-1-i?case=0")]
    [InlineData("14b2i-1-i?case=9")]
    public async Task Example_NobodyKnows_IsNotFound(string example)
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync($"/supervisors/try-rules/{example}")).Status);
    }
}
