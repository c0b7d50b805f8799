using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>What is added to an account and by what right, and how it is stopped.</summary>
public sealed class InterestPagesTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Post_Terms_StandOnTheAccountWithTheirWords()
    {
        var (person, supervisor) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Supervisor));

        var done = await supervisor.FollowAsync(await supervisor.SubmitAsync(Terms(person), Allowed));
        var account = await supervisor.GetAsync($"/agents/debtors/{person.Debtor}/accounts");

        Assert.Contains("Interest of 7.3% a year on $1,000.00", done.Text, StringComparison.Ordinal);
        Assert.Contains("Agreement, par. 12: “Interest at 7.3% is due.”", done.Text, StringComparison.Ordinal);
        Assert.Contains("Interest of 7.3% a year on $1,000.00.", account.Document.QuerySelector(".account")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Quote", " ")]
    [InlineData("Input.Source", "")]
    [InlineData("Input.Rate", "a lot")]
    [InlineData("Input.Rate", "40")]
    [InlineData("Input.Principal", "1000.01")]
    [InlineData("Input.From", "2020-01-01")]
    public async Task Post_TermsThatCannotBe_AreRefusedBesideTheirFieldAndTheRestIsKept(string field, string value)
    {
        var (person, supervisor) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Supervisor));

        var page = await supervisor.SubmitAsync(Terms(person), [.. Allowed.Where(pair => pair.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.ErrorOf(field));
        Assert.Equal("Actual360", page.Document.QuerySelector("#Input_Basis option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ZeroPercent_EndsTheInterestWithItsReason()
    {
        var (person, supervisor) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Supervisor));
        await supervisor.SubmitAsync(Terms(person), Allowed);

        var refused = await supervisor.SubmitAsync(Terms(person), ("Input.Rate", "0"));
        var done = await supervisor.FollowAsync(await supervisor.SubmitAsync(Terms(person), ("Input.Rate", "0"), ("Input.Quote", "The paper is of another debt.")));

        Assert.Equal("Say why no interest is due.", refused.ErrorOf("Input.Quote"));
        Assert.Contains("Nobody has shown words that allow it.", done.Text, StringComparison.Ordinal);
        Assert.Contains("The paper is of another debt.", done.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_FreezeByAnAgent_HoldsAtOnceAndOnlyASupervisorEndsIt()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        var address = $"/agents/debtors/{person.Debtor}/accounts/{person.Account}/interest";

        var refused = await agent.SubmitAsync(address, ("Input.Until", "2020-01-01"), ("Input.Reason", "Lost the job"));
        var frozen = await agent.FollowAsync(await agent.SubmitAsync(address, ("Input.Reason", "Lost the job")));
        Assert.NotNull(refused.ErrorOf("Input.Until"));
        Assert.Equal("Lost the job", refused.Document.GetElementById("Input_Reason")!.GetAttribute("value"));
        Assert.Contains("Frozen: Lost the job", frozen.Text, StringComparison.Ordinal);
        Assert.Null(frozen.Document.QuerySelector("a[href*='/binding/freeze/']"));

        var supervisor = await pages.App.AsAsync(StaffRole.Supervisor);
        var ending = (await supervisor.GetAsync(address)).Document.QuerySelector("a[href*='/binding/freeze/']")!.GetAttribute("href")!;
        Assert.Equal("Only a supervisor can let interest go on again.", (await agent.SubmitAsync(ending, ("Input.Words", "Works again"))).ErrorOf("Input.Words"));
        await supervisor.SubmitAsync(ending, ("Input.Words", "Works again"));
        Assert.Contains("ended: Works again", (await supervisor.GetAsync(address)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Fee_WithoutItsWordsIsRefusedAndWithThemIsInTheLedger()
    {
        var (person, supervisor) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Supervisor));
        var address = $"/supervisors/debtors/{person.Debtor}/accounts/{person.Account}/fee";

        var refused = await supervisor.SubmitAsync(address, ("Input.Amount", "25"), ("Input.What", "Returned check"), ("Input.Source", "Va. Code 8.01-27.1"));
        var done = await supervisor.PressAsync(refused, "Add the fee", ("Input.Quote", "A charge of $25 may be added."));
        var ledger = await supervisor.GetAsync($"/agents/plans/ledger/{person.Account}");

        Assert.NotNull(refused.ErrorOf("Input.Quote"));
        Assert.Equal("25", refused.Document.GetElementById("Input_Amount")!.GetAttribute("value"));
        Assert.Contains("A charge of $25 may be added.", (await supervisor.FollowAsync(done)).Text, StringComparison.Ordinal);
        Assert.Contains("Returned check; allowed by Va. Code 8.01-27.1", ledger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_SomebodyElsesAccount_IsNotFound()
    {
        var (person, other) = (await pages.PersonAsync(), await pages.PersonAsync());
        var supervisor = await pages.App.AsAsync(StaffRole.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync($"/agents/debtors/{person.Debtor}/accounts/{other.Account}/interest")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync($"/supervisors/debtors/{person.Debtor}/accounts/{other.Account}/interest")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync($"/supervisors/debtors/{person.Debtor}/accounts/{other.Account}/fee")).Status);
    }

    private static readonly (string, string)[] Allowed =
    [
        ("Input.Rate", "7.3"), ("Input.Basis", "Actual360"), ("Input.Principal", "1000"), ("Input.Authority", "Agreement"),
        ("Input.Quote", "Interest at 7.3% is due."), ("Input.Source", "Agreement, par. 12"),
    ];

    private static string Terms(GivenAccount person) => $"/supervisors/debtors/{person.Debtor}/accounts/{person.Account}/interest";
}
