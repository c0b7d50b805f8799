using System.Net;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class RulePagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string SevenInSeven = "US-REGF-1006.14b-frequency-7in7";

    [Fact]
    public async Task Rules_NamesEveryRule_AndEveryChangeOfLaw()
    {
        var page = await (await app.AsAsync(StaffRole.Agent)).GetAsync("/agents/rules");

        Assert.All(RuleBook.Current.Rules, rule => Assert.Contains(page.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == PathOf(rule.Info.Id)));
        Assert.All(LawChanges.All, change => Assert.Contains(change.What, page.Document.Body!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Input.Place=US-MA", "US-MA-hours", SevenInSeven)]
    [InlineData("Input.Basis=LawPresumes", SevenInSeven, "US-MA-hours")]
    [InlineData("Input.Basis=WeChoose&Input.Place=House", "HOUSE-quiet-days", "UK-CONC-7.9-contact-times")]
    public async Task Rules_Filtered_ShowsThoseAlone(string query, string shown, string left)
    {
        var page = await (await app.AsAsync(StaffRole.Supervisor)).GetAsync($"/agents/rules?{query}");

        var links = page.Document.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains(PathOf(shown), links);
        Assert.DoesNotContain(PathOf(left), links);
    }

    [Fact]
    public async Task Rules_ThatNothingFits_SaysSo()
    {
        var page = await (await app.AsAsync(StaffRole.Agent)).GetAsync("/agents/rules?Input.Basis=LawPresumes&Input.Place=US-MA");

        Assert.Contains("No rule fits", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_ShowsWhatItIs_AndItsExamplesWithTheirAnswers()
    {
        var page = await (await app.AsAsync(StaffRole.Agent)).GetAsync(PathOf(SevenInSeven));

        Assert.Contains("12 CFR 1006.14(b)(2)(i)(A)", page.Text, StringComparison.Ordinal);
        Assert.Contains("the person who is contacted, each debt by itself", page.Text, StringComparison.Ordinal);
        var examples = OfficialExample.About(SevenInSeven).ToList();
        Assert.All(examples, example => Assert.Contains(example.Title, page.Document.Body!.TextContent, StringComparison.Ordinal));
        var cases = examples.Sum(example => example.Cases.Count(one => one.Rule == SevenInSeven));
        Assert.Equal(cases, page.Document.QuerySelectorAll(".rules > li").Length);
        Assert.Contains($"{cases} of {cases}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("says otherwise", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_OnlySupervisorsAreLedToTryIt()
    {
        var agents = await (await app.AsAsync(StaffRole.Agent)).GetAsync(PathOf(SevenInSeven));
        var supervisors = await (await app.AsAsync(StaffRole.Supervisor)).GetAsync(PathOf(SevenInSeven));

        Assert.Empty(agents.Document.QuerySelectorAll("a[href^='/supervisors/']"));
        Assert.Contains(supervisors.Document.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/supervisors/try-rules/14b2i-1-i");
    }

    [Theory]
    [InlineData("US-NYC-current-2-in-7", "31 Dec 2026")]
    [InlineData("US-NYC-SHIELD-contact-cap", "1 Jan 2027")]
    [InlineData("US-OR-work", "Recalled: to be checked by counsel")]
    public async Task Rule_SaysFromWhenToWhen_AndHowSureWeAre(string id, string says)
    {
        var page = await (await app.AsAsync(StaffRole.Agent)).GetAsync(PathOf(id));

        Assert.Contains(says, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_NobodyKnows_IsNotFound()
    {
        var agent = await app.AsAsync(StaffRole.Agent);

        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync("/agents/rules/us-nothing")).Status);
    }

    private static string PathOf(string id) => $"/agents/rules/{id.ToLowerInvariant()}";
}
