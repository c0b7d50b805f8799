using System.Net;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>The pages on which an agent notes what laws ask about an account, a number or an e-mail address.</summary>
public sealed class FactPagesTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Post_AccountFacts_StandOnTheAccountsTabAndInTheForm()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var address = $"/agents/debtors/{person.Debtor}/accounts/{person.Account}/facts";

        var done = await agent.FollowAsync(await agent.SubmitAsync(
            address, ("Input.DocumentsInHand", "True"), ("Input.LimitationEndsOn", "2031-05-03"), ("Input.LimitationSource", "Counsel, six years")));
        var again = await agent.GetAsync(address);

        Assert.Contains("Documents in hand · Can be sued for until 3 May 2031 (Counsel, six years)", done.Document.QuerySelector(".account")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("True", again.Document.QuerySelector("#Input_DocumentsInHand option[selected]")!.GetAttribute("value"));
        Assert.Equal("2031-05-03", again.Document.GetElementById("Input_LimitationEndsOn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_AccountFacts_DayWithoutItsSource_IsRefusedBesideItAndKeepsTheRest()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync(
            $"/agents/debtors/{person.Debtor}/accounts/{person.Account}/facts", ("Input.LimitationEndsOn", "2031-05-03"), ("Input.ChargedOff", "False"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotNull(page.ErrorOf("Input.LimitationSource"));
        Assert.Equal("False", page.Document.QuerySelector("#Input_ChargedOff option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Post_ThisEmail_CreditorsNoticeTooShort_IsRefusedBesideIt()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync(
            await EmailPageAsync(person.Debtor), ("Input.Route", nameof(EmailRoute.CreditorNotice)), ("Input.NoticeSentOn", "2026-01-05"), ("Input.OptOutEndsOn", "2026-02-08"));

        Assert.Contains("35 days", page.ErrorOf("Input.OptOutEndsOn"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ThisEmail_TheyWroteFromIt_StandsAmongTheirAddresses()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync(
            await EmailPageAsync(person.Debtor), ("Input.Route", nameof(EmailRoute.TheyWroteFromIt)), ("Input.LastUsedByThemOn", "2026-01-05")));

        Assert.Contains("They wrote to us from it about the debt", page.Document.QuerySelector(".points")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Consent_Automated_CanBeTakenBackOnTheNumbersPage()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var point = $"phone-{await pages.AskAsync<PortalDb, DebtorPhoneId>(db => db.DebtorPhones.Where(p => p.DebtorId == person.Debtor).Select(p => p.Id).SingleAsync())}";
        await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/consent",
            ("Input.Kind", nameof(ConsentKind.Automated)), ("Input.Point", point), ("Input.How", nameof(ConsentForm.Online)), ("Input.DuringLawfulContact", "true"));

        var page = await agent.GetAsync($"/agents/debtors/{person.Debtor}/points/{point}");
        Assert.Contains("Automated calls and texts, online", page.Text, StringComparison.Ordinal);
        var takeBack = page.Document.QuerySelector(".points a")!.GetAttribute("href")!;
        await agent.SubmitAsync(takeBack, ("Input.Words", "No robots, please."));

        Assert.Contains("Taken back", (await agent.GetAsync($"/agents/debtors/{person.Debtor}/points/{point}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_ThisNumber_OfSomebodyElseOrAPostalAddress_IsNotFound()
    {
        var (person, other) = (await pages.PersonAsync(), await pages.PersonAsync());
        var agent = await pages.AgentAsync();
        var theirs = await pages.AskAsync<PortalDb, DebtorPhoneId>(db => db.DebtorPhones.Where(p => p.DebtorId == other.Debtor).Select(p => p.Id).SingleAsync());

        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/agents/debtors/{person.Debtor}/points/phone-{theirs}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/agents/debtors/{person.Debtor}/points/address-1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/agents/debtors/{person.Debtor}/points/nonsense")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/agents/debtors/{person.Debtor}/accounts/{other.Account}/facts")).Status);
    }

    [Fact]
    public async Task Post_SomebodyAroundThem_OwnsTheAddressAndCanGoAgain()
    {
        var person = await pages.PersonAsync();
        var agent = await pages.AgentAsync();
        var email = await EmailPageAsync(person.Debtor);

        var done = await agent.FollowAsync(await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/around",
            ("Input.Name", "Dana Doe"), ("Input.Role", nameof(PersonRole.ThirdParty)), ("Input.Point", email.Split('/')[^1])));
        var reach = await agent.GetAsync($"/agents/debtors/{person.Debtor}/reach");

        Assert.Contains("Somebody else: Dana Doe", done.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
        var points = reach.Document.QuerySelectorAll(".point").Select(point => point.TextContent).ToList();
        Assert.Equal(1, points.Count(text => text.Contains("Dana Doe", StringComparison.Ordinal)));
        Assert.Contains(points, text => text.Contains("E-mail · Somebody else: Dana Doe", StringComparison.Ordinal));
        Assert.DoesNotContain(points, text => text.Contains("PointWords", StringComparison.Ordinal));

        var page = await agent.FollowAsync(await agent.SubmitAsync(email, ("Input.Owner", "")));
        Assert.DoesNotContain("Dana Doe", page.Document.QuerySelector(".points")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WontPay_WithoutAContact_SaysWhatToDoFirst()
    {
        var person = await pages.PersonAsync();

        var page = await (await pages.AgentAsync()).SubmitAsync($"/agents/debtors/{person.Debtor}/said", ("phrase", "wont-pay"));

        Assert.Contains("Log first how they reached us", page.Text, StringComparison.Ordinal);
    }

    private async Task<string> EmailPageAsync(DebtorId debtor)
    {
        var id = await pages.AskAsync<PortalDb, DebtorEmailId>(db => db.DebtorEmails.Where(e => e.DebtorId == debtor).Select(e => e.Id).SingleAsync());
        return $"/agents/debtors/{debtor}/points/email-{id}";
    }
}
