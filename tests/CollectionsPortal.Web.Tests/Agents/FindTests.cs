using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class FindTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Post_Name_LeadsToResultsWithoutTheNameInTheAddress()
    {
        await pages.PersonAsync("Zoraida", "Quintanilla");
        var agent = await pages.AgentAsync();

        var posted = await agent.SubmitAsync("/agents/find", ("Words", "quintanilla zor"));
        var page = await agent.FollowAsync(posted);

        Assert.DoesNotContain("quintanilla", posted.RedirectsTo, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Zoraida Quintanilla", Assert.Single(page.Document.QuerySelectorAll(".row-name")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("quintanilla", pages.App.Logs.AsJson(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Post_PhoneOfOnePerson_LeadsStraightToThem()
    {
        var person = await pages.PersonAsync("Tomasz", "Wolski", "+18045550187");

        var posted = await (await pages.AgentAsync()).SubmitAsync("/agents/find", ("Words", "(804) 555-0187"));

        Assert.Equal($"/agents/debtors/{person.Debtor}", posted.RedirectsTo);
    }

    [Fact]
    public async Task Post_Nobody_SaysSoWithHelp()
    {
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync("/agents/find", ("Words", "xyzzyplugh")));

        Assert.Contains("Nobody found", page.Document.QuerySelector(".empty")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TooLong_RendersErrorAndKeepsIt()
    {
        var typed = new string('a', 101);

        var page = await (await pages.AgentAsync()).SubmitAsync("/agents/find", ("Words", typed));

        Assert.Contains("at most 100", page.ErrorOf("Words"), StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("input[name=Words]"), box => box.GetAttribute("value") == typed);
    }

    [Fact]
    public async Task Get_SomebodyElsesResults_ShowsAnEmptyBox()
    {
        await pages.PersonAsync("Privata", "Persona");
        var posted = await (await pages.AgentAsync()).SubmitAsync("/agents/find", ("Words", "persona"));

        var page = await (await pages.App.AsAsync(StaffRole.Supervisor)).GetAsync(posted.RedirectsTo!);

        Assert.DoesNotContain("Persona", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector(".empty"));
    }

    [Fact]
    public async Task Get_Results_TakesFewStatementsHoweverManyAreFound()
    {
        for (var i = 0; i < 12; i++)
        {
            await pages.PersonAsync($"Many{(char)('a' + i)}", "Kowalczyk");
        }

        var agent = await pages.AgentAsync();
        var posted = await agent.SubmitAsync("/agents/find", ("Words", "kowalczyk"));
        await agent.FollowAsync(posted);
        var before = pages.Statements;

        var page = await agent.FollowAsync(posted);

        Assert.Equal(12, page.Document.QuerySelectorAll(".row-name").Length);
        Assert.InRange(pages.Statements - before, 1, 8);
    }
}
