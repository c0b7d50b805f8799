using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Supervisors;

public sealed class TryRulesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string SevenCalls = "/supervisors/rules/14b2i-1-i";

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
    public async Task Example_NobodyKnows_IsNotFound()
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync("/supervisors/rules/99z")).Status);
    }
}
