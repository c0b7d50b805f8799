using System.Net;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class SaidTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Post_StopCalling_OneClickBarsCallsInTheNextCheck()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var said = await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said", ("phrase", "stop-calling"));
        var page = await agent.FollowAsync(said);

        Assert.Contains("Stop calling me", page.Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        var mobile = page.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
        Assert.Equal("No", mobile.QuerySelector(".chip")!.TextContent.Trim());
        Assert.Null(mobile.QuerySelector(".way-act button"));
    }

    [Fact]
    public async Task Post_Withdrawn_CallsAreFineAgain()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said", ("phrase", "stop-calling")));
        var takeBack = page.Document.QuerySelector(".bind-card a.btn")!.GetAttribute("href")!;

        var empty = await agent.SubmitAsync(takeBack, ("Input.Words", ""));
        var done = await agent.FollowAsync(await agent.SubmitAsync(takeBack, ("Input.Words", "Call me again, she said.")));

        Assert.NotNull(empty.ErrorOf("Input.Words"));
        Assert.Null(done.Document.QuerySelector(".bind-card"));
    }

    [Fact]
    public async Task Get_Hours_NotBeforeThreeOnWeekdaysStandsThere()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{person.Debtor}/said/hours");

        Assert.Equal(5, page.Document.QuerySelectorAll("input[name='Input.Days'][checked]").Length);
        Assert.Equal("15:00", page.Document.GetElementById("Input_To")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_Hours_ShowOnThePage()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/hours", ("Input.To", "15:00")));

        Assert.Contains("3", page.Document.QuerySelector(".binds .chip")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FutureDate_IsRefusedBesideItAndKeepsTheWords()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/place", ("Input.Place", "Work"), ("Said.On", "2099-01-01"), ("Said.Words", "Not at the shop."));

        Assert.Equal("This date is in the future.", page.ErrorOf("Said.On"));
        Assert.Equal("2099-01-01", page.Document.GetElementById("Said_On")!.GetAttribute("value"));
        Assert.Contains("Not at the shop.", page.Document.GetElementById("Said_Words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Lawyer_StopsDirectContact()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/lawyer", ("Input.Name", "A. Ortiz"), ("Input.Address", "1 Court Square, Richmond VA")));

        var mobile = page.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
        Assert.Null(mobile.QuerySelector(".way-act button"));
    }

    [Fact]
    public async Task Post_CeaseInWriting_StopsEverything()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/cease", ("Input.How", nameof(RequestForm.Written))));

        Assert.All(page.Document.QuerySelectorAll(".way"), way => Assert.Null(way.QuerySelector(".way-act button")));
    }

    [Fact]
    public async Task Post_DisputeWithoutReason_RendersError()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/dispute", ("Input.Account", person.Account.ToString()), ("Input.How", nameof(RequestForm.Written)));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Choose what they say.", page.ErrorOf("Input.Reason"));
    }

    [Fact]
    public async Task Post_PartDispute_IsRecordedWithItsAmount()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/dispute",
            ("Input.Account", person.Account.ToString()), ("Input.How", nameof(RequestForm.Oral)),
            ("Input.Reason", nameof(DisputeReason.AmountWrong)), ("Input.Amount", "120.50"));

        Assert.Equal(120.50m, Assert.Single((await pages.AccountAsync(person)).Disputes).DisputedAmount);
    }

    [Fact]
    public async Task Post_WrongNumber_TakesItOffTheCard()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var form = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/point?wrong=true");
        var point = form.Document.QuerySelector("input[name='Input.Point']")!.GetAttribute("value")!;

        var page = await agent.FollowAsync(await agent.SubmitAsync(form, ("Input.Point", point)));

        Assert.DoesNotContain(page.Document.QuerySelectorAll(".way"), way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_Person_SomebodySavedMeanwhile_ShowsBothVersions()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var form = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/person");
        await agent.SubmitAsync(form, ("Input.PreferredName", "Ms. Núñez"));

        var second = await agent.SubmitAsync(form, ("Input.PreferredName", "Doctor Núñez"));
        var again = await agent.SubmitAsync(second);

        Assert.Contains("“Ms. Núñez”", second.Document.QuerySelector(".banner-wait")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Doctor Núñez", second.Document.GetElementById("Input_PreferredName")!.GetAttribute("value"));
        Assert.NotNull(again.RedirectsTo);
    }
}
