using System.Net;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Agents;

public sealed class CallTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task PostCall_Permitted_ShowsTheNumberAndWhatToSay()
    {
        var (agent, call) = await CallAsync(await pages.PersonAsync());

        Assert.StartsWith("/agents/calls/", call.RedirectsTo, StringComparison.Ordinal);
        var page = await agent.FollowAsync(call);
        Assert.Contains("555-0134", page.Document.QuerySelector(".dial")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("I am a debt collector", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_OpenCallOnAnotherPage_AsksHowItEnded()
    {
        var (agent, call) = await CallAsync(await pages.PersonAsync("Ines", "Open"));

        var elsewhere = await agent.GetAsync("/agents/find");

        Assert.Contains(elsewhere.Document.QuerySelectorAll(".banner a"), link => link.GetAttribute("href") == call.RedirectsTo);
    }

    [Fact]
    public async Task PostClose_NoOutcome_RendersErrorAndKeepsTheNote()
    {
        var (agent, call) = await CallAsync(await pages.PersonAsync());

        var page = await agent.SubmitAsync(await agent.FollowAsync(call), ("Input.Note", "She will ring back."));

        Assert.Equal("Choose how the call ended.", page.ErrorOf("Input.Outcome"));
        Assert.Contains("She will ring back.", page.Document.GetElementById("Input_Note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostClose_Talked_IsOnTheTimelineAndNoCallForAWeek()
    {
        var (agent, call) = await CallAsync(await pages.PersonAsync());
        var form = await agent.FollowAsync(call);

        var page = await agent.FollowAsync(await agent.SubmitAsync(
            form, ("Input.Outcome", nameof(ContactOutcome.ReachedConsumer)), ("Input.Note", "Can pay in May.")));

        Assert.Contains("Call: spoke with them.", page.Document.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Can pay in May.", page.Document.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
        var mobile = page.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Mobile", StringComparison.Ordinal));
        Assert.Equal("Not now", mobile.QuerySelector(".chip")!.TextContent.Trim());
    }

    [Fact]
    public async Task Get_ClosedCall_ShowsNoNumber()
    {
        var (agent, call) = await CallAsync(await pages.PersonAsync());
        await agent.SubmitAsync(await agent.FollowAsync(call), ("Input.Outcome", nameof(ContactOutcome.NoAnswer)));

        var page = await agent.FollowAsync(call);

        Assert.Null(page.Document.QuerySelector(".dial"));
        Assert.Contains("No answer", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SomebodyElsesCall_IsNotFound()
    {
        var (_, call) = await CallAsync(await pages.PersonAsync());
        await pages.App.HireAsync("other@harbor.example", StaffRole.Agent);
        var other = await pages.App.SignInAsync("other@harbor.example");

        var page = await other.GetAsync(call.RedirectsTo!);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task PostCall_Barred_SaysWhyWithItsReceiptAndShowsNoNumber()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said", ("phrase", "stop-calling"));
        var page = await agent.GetAsync($"/agents/debtors/{person.Debtor}");

        var blocked = await agent.FollowAsync(await agent.PressAsync(page, "Ask and keep the receipt"));

        var banner = blocked.Document.QuerySelector(".banner-wait[role=alert]")!;
        Assert.StartsWith("/agents/receipt/", banner.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.DoesNotContain("555-0134", blocked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync(banner.QuerySelector("a")!.GetAttribute("href")!)).Status);
    }

    [Fact]
    public async Task PostInbound_Talk_CountsAsAConversation()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/log/inbound",
            ("Input.Channel", "Call"), ("Input.Outcome", nameof(ContactOutcome.ReachedConsumer)), ("Input.Accounts", person.Account.ToString())));

        Assert.Contains("Call received.", page.Document.QuerySelector(".timeline")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostOutside_Tomorrow_IsRefusedBesideTheDay()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync(
            $"/agents/debtors/{person.Debtor}/log/outside",
            ("Input.Channel", "Call"), ("Input.Day", "2099-01-01"), ("Input.Outcome", nameof(ContactOutcome.NoAnswer)), ("Input.Note", "From the car."));

        Assert.NotNull(page.ErrorOf("Input.Day"));
        Assert.Contains("From the car.", page.Document.GetElementById("Input_Note")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<(PortalBrowser Agent, PortalPage Call)> CallAsync(GivenAccount person)
    {
        var agent = await pages.AgentAsync();
        var page = await agent.GetAsync($"/agents/debtors/{person.Debtor}");
        return (agent, await agent.SubmitAsync(page, ("point", page.Document.QuerySelector("input[name=point]")!.GetAttribute("value")!)));
    }
}
