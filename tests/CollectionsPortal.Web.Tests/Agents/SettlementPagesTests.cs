using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>From the request over the decision to the yes.</summary>
public sealed class SettlementPagesTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Ask_DecideAndAccept_BecomesAPlan()
    {
        var (person, agent, supervisor) = (await pages.PersonAsync(), await pages.AgentAsync(), await pages.App.AsAsync(StaffRole.Supervisor));

        var asked = await AskAsync(agent, person, "700");
        var waiting = await agent.FollowAsync(asked);
        Assert.Contains("Waits for a decision", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("We do not know whether this is too old to sue for.", waiting.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("They accept it", waiting.Text, StringComparison.Ordinal);

        var decision = $"/supervisors/settlements/{asked.RedirectsTo!.Split('/')[^1]}";
        Assert.Equal("Say why.", (await supervisor.PressAsync(await supervisor.GetAsync(decision), "Allow it")).ErrorOf("Input.Reason"));
        await supervisor.PressAsync(await supervisor.GetAsync(decision), "Allow it", ("Input.Reason", "Fits what they have."));

        var told = await supervisor.FollowAsync(await supervisor.PressAsync(await supervisor.GetAsync(asked.RedirectsTo!), "I have told them"));
        var refused = await supervisor.PressAsync(told, "They accept it", ("Input.AllowedBecause", "Their sister pays it."));
        var accepted = await supervisor.PressAsync(told, "They accept it", ("Input.Words", "Yes, 700."), ("Input.AllowedBecause", "Their sister pays it."));

        Assert.Contains("Offered", told.Text, StringComparison.Ordinal);
        Assert.Equal("Write down the words that they confirmed.", refused.ErrorOf("Input.Words"));
        Assert.Equal("Their sister pays it.", refused.Document.GetElementById("Input_AllowedBecause")!.GetAttribute("value"));
        var done = await supervisor.FollowAsync(accepted);
        Assert.Contains("Accepted, being paid", done.Text, StringComparison.Ordinal);
        Assert.NotNull(done.Document.QuerySelector("a[href*='/agents/plans/plan/']"));
    }

    /// <summary>The plan that a settlement became says what is forgiven, when, and what if it ends.</summary>
    [Fact]
    public async Task Plan_OfASettlement_SaysWhatIsForgivenAndWhen()
    {
        var (person, supervisor) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Supervisor));
        var told = await supervisor.FollowAsync(await supervisor.PressAsync(await supervisor.FollowAsync(await AskAsync(supervisor, person, "800")), "I have told them"));
        var accepted = await supervisor.FollowAsync(await supervisor.PressAsync(told, "They accept it", ("Input.Words", "Yes, 800."), ("Input.AllowedBecause", "Their sister pays it.")));

        var running = await supervisor.GetAsync(accepted.Document.QuerySelector("a[href*='/agents/plans/plan/']")!.GetAttribute("href")!);
        var ended = await supervisor.FollowAsync(await supervisor.PressAsync(running, "End the plan", ("Input.Reason", "Their wish.")));

        Assert.Equal(
            "Settlement: once its last payment has arrived, $200.00 is forgiven. If it ends before, nothing is forgiven, and all that was paid counts.",
            running.Document.GetElementById("settlement")!.TextContent);
        Assert.Equal("Settlement, ended before its last payment: nothing is forgiven, and all that was paid counts.", ended.Document.GetElementById("settlement")!.TextContent);
    }

    [Theory]
    [InlineData("Input.Amount", "1000")]
    [InlineData("Input.Amount", "some")]
    [InlineData("Input.Payments", "x")]
    [InlineData("Input.Payments", "0")]
    [InlineData("Input.ExpiresOn", "2026-01-01")]
    [InlineData("Input.FirstDueOn", "2026-01-01")]
    public async Task Ask_WhatCannotBe_IsRefusedBesideItsFieldAndTheRestIsKept(string field, string value)
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());

        var page = await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/settlements/new", [.. Fields(person, "700").Where(pair => pair.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.ErrorOf(field));
        Assert.Equal("EveryTwoWeeks", page.Document.QuerySelector("#Input_Rhythm option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Administrator_DecidesWithoutSeeingThePerson()
    {
        var (person, agent, administrator) = (await pages.PersonAsync(last: "Unseen"), await pages.AgentAsync(), await pages.App.AsAsync(StaffRole.Administrator));
        var asked = await AskAsync(agent, person, "400");

        var list = await administrator.GetAsync("/admin/settlements");
        var page = await administrator.GetAsync($"/admin/settlements/{asked.RedirectsTo!.Split('/')[^1]}");
        await administrator.PressAsync(page, "Decline it", ("Input.Reason", "Too much."));

        Assert.DoesNotContain("Unseen", list.Text + page.Text, StringComparison.Ordinal);
        Assert.Contains("$400.00 of $1,000.00", list.Text, StringComparison.Ordinal);
        Assert.Contains("Not allowed", (await agent.GetAsync(asked.RedirectsTo!)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Withdraw_WithItsReason_ClosesItAndSomebodyElsesIsNotFound()
    {
        var (person, other, agent) = (await pages.PersonAsync(), await pages.PersonAsync(), await pages.AgentAsync());
        var asked = await AskAsync(agent, person, "900");

        var refused = await agent.PressAsync(await agent.GetAsync(asked.RedirectsTo!), "Withdraw it");
        var done = await agent.FollowAsync(await agent.PressAsync(refused, "Withdraw it", ("Input.Reason", "They said no.")));

        Assert.Equal("Say why.", refused.ErrorOf("Input.Reason"));
        Assert.Contains("They said no.", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(asked.RedirectsTo!.Replace($"debtors/{person.Debtor}/", $"debtors/{other.Debtor}/", StringComparison.Ordinal))).Status);
    }

    private Task<PortalPage> AskAsync(PortalBrowser agent, GivenAccount person, string amount)
        => agent.SubmitAsync($"/agents/debtors/{person.Debtor}/settlements/new", Fields(person, amount));

    private (string, string)[] Fields(GivenAccount person, string amount) =>
    [
        ("Input.Accounts", $"{person.Account}"), ("Input.Amount", amount), ("Input.Payments", "2"), ("Input.Rhythm", "EveryTwoWeeks"), ("Input.FirstDueOn", In(20)), ("Input.ExpiresOn", In(30)),
    ];

    private string In(int days) => LocalDatePattern.Iso.Format(pages.Now.InUtc().Date.PlusDays(days));
}
