using System.Net;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class DebtorPageTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Theory]
    [InlineData("/agents/debtors/999999")]
    [InlineData("/agents/debtors/999999/accounts")]
    [InlineData("/agents/debtors/999999/said")]
    [InlineData("/agents/debtors/999999/said/hours")]
    [InlineData("/agents/debtors/999999/log/inbound")]
    [InlineData("/agents/debtors/999999/binding/wish/1")]
    [InlineData("/agents/debtors/999999/accounts/1/notice")]
    [InlineData("/agents/debtors/999999/notes/1/correct")]
    [InlineData("/agents/debtors/999999?handler=Contact")]
    [InlineData("/agents/calls/999999")]
    public async Task Get_Unknown_AnswersNotFound(string path)
    {
        var page = await (await pages.AgentAsync()).GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task Get_AsAdministrator_IsForbidden()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.App.AsAsync(StaffRole.Administrator)).GetAsync($"/agents/debtors/{person.Debtor}");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.DoesNotContain("Núñez", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Person_ShowsThemTheirClockAndWhetherTheyMayBeCalled()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{person.Debtor}");

        Assert.Equal("Maria Núñez", page.Document.QuerySelector("h1")!.TextContent);
        Assert.Contains("Richmond, VA 23219", page.Text, StringComparison.Ordinal);
        Assert.EndsWith("pm", page.Document.QuerySelector(".clock strong")!.TextContent, StringComparison.Ordinal);
        var mobile = page.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
        Assert.Equal("Allowed", mobile.QuerySelector(".chip")!.TextContent.Trim());
        Assert.NotNull(mobile.QuerySelector("button"));
        Assert.DoesNotContain("555-0134", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AccountsTab_ShowsHowTheAmountCameAbout()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{person.Debtor}/accounts");

        Assert.Contains("Northfield Auto Finance", page.Document.QuerySelector(".account")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("$1,000.00", page.Document.QuerySelector(".sums .total")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetContact_Redrawn_IsTheCardAlone()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{person.Debtor}?handler=Contact");

        Assert.NotNull(page.Document.GetElementById("contact-card"));
        Assert.Null(page.Document.QuerySelector("h1"));
    }

    [Fact]
    public async Task Get_AnotherAgentHasItOpen_SaysSo()
    {
        var person = await pages.PersonAsync();
        await (await pages.App.AsAsync(StaffRole.Supervisor)).GetAsync($"/agents/debtors/{person.Debtor}");

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{person.Debtor}");

        Assert.Contains("Supervisor Example also has this open", page.Document.GetElementById("others")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostNote_Empty_RendersErrorBesideTheField()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", ""));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Write something first.", page.ErrorOf("Input.Text"));
    }

    [Fact]
    public async Task PostNote_CardNumber_IsRefusedAndKeptInTheForm()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", "Card 4111 1111 1111 1111"));

        Assert.Contains("card number", page.ErrorOf("Input.Text"), StringComparison.Ordinal);
        Assert.Contains("4111", page.Document.GetElementById("Input_Text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostNote_ThenCorrection_BothStand()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var written = await agent.SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", "Works nights until May."));
        var page = await agent.FollowAsync(written);
        var correct = page.Document.QuerySelectorAll("a").First(link => link.TextContent == "Correct").GetAttribute("href")!;
        var corrected = await agent.SubmitAsync(correct, ("Input.Text", "Works nights until June."));

        var after = await agent.FollowAsync(corrected);
        Assert.Contains("Works nights until May.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Works nights until June.", after.Text, StringComparison.Ordinal);
        Assert.Contains("Corrected later", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostPin_Note_StandsOnTop()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}", ("Input.Text", "Ring twice.")));

        var pinned = await agent.FollowAsync(await agent.PressAsync(page, "Keep on top"));

        Assert.Contains("Ring twice.", pinned.Document.QuerySelector(".note-pinned")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ManyStatements_StaysWithinItsBound()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        await agent.GetAsync($"/agents/debtors/{person.Debtor}");
        var before = pages.Statements;

        await agent.GetAsync($"/agents/debtors/{person.Debtor}");

        // The person 8, the rules' facts 14, the timeline 5, pinned notes, presence 2, the clock, and the frame's open contacts.
        Assert.InRange(pages.Statements - before, 1, DebtorQueries.Statements + TimelineQueries.Statements + 20);
    }
}
