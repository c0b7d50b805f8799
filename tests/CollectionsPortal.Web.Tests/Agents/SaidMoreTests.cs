using System.Globalization;
using System.Net;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>The forms for what else a conversation gives: where they are, who may hear of it, what a lawyer answers, when a hold ends.</summary>
public sealed class SaidMoreTests(AgentPages pages) : IClassFixture<AgentPages>
{
    private string Soon => pages.Now.InUtc().Date.PlusDays(3).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Post_Stay_ByZip_ShowsAmongWhatBindsAndCanBeTakenBack()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());

        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/stay", ("Input.What", "Zone"), ("Input.Zip", "80202"), ("Input.Until", Soon)));

        Assert.Contains("Is in Mountain time", page.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
        var takeBack = page.Document.QuerySelector(".bind-card a.btn")!.GetAttribute("href")!;
        var done = await agent.FollowAsync(await agent.SubmitAsync(takeBack, ("Input.Words", "Back home.")));
        Assert.DoesNotContain("Mountain time", done.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Until", "Say until when. If they have moved, record their new address.", "", "80202", "")]
    [InlineData("Input.Zip", "We do not know this ZIP code. Choose the time zone instead.", "soon", "00001", "")]
    [InlineData("Input.Zone", "Enter the ZIP code there, or choose the time zone.", "soon", "", "")]
    [InlineData("Input.Zone", "Choose a time zone from the list.", "soon", "", "America/Nowhere")]
    public async Task Post_Stay_WhatIsMissing_IsSaidBesideIt(string field, string message, string until, string zip, string zone)
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());

        var page = await agent.SubmitAsync(
            $"/agents/debtors/{person.Debtor}/said/stay", ("Input.What", "Zone"), ("Input.Zip", zip), ("Input.Zone", zone), ("Input.Until", until.Length == 0 ? until : Soon), ("Said.Words", "In Denver"));

        Assert.Equal(message, page.ErrorOf(field));
        Assert.Contains("In Denver", page.Document.GetElementById("Said_Words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SpeakWith_NamesThePersonAmongWhatBinds()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        var nobody = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/speak-with");
        Assert.Contains("Nobody around them is noted yet", nobody.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await NoteSomebodyAsync(agent, person, PersonRole.ThirdParty);
        var form = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/speak-with");
        var who = form.Document.QuerySelector("input[name='Input.Person']")!.GetAttribute("value")!;

        var none = await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/speak-with");
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/speak-with", ("Input.Person", who), ("Input.DuringLawfulContact", "true"), ("Input.Until", Soon)));

        Assert.Equal("Choose with whom.", none.ErrorOf("Input.Person"));
        Assert.Contains("Speaking with Dana Doe: yes", page.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Media", PersonRole.ThirdParty, "Dana Doe: no calls")]
    [InlineData("Written", PersonRole.Spouse, "Wants no contact (in writing, from one who stands in for them)")]
    public async Task Post_TheirStop_IsShownAsTheirs(string what, PersonRole role, string chip)
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        await NoteSomebodyAsync(agent, person, role);
        var form = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/their-stop");
        var who = form.Document.QuerySelector("input[name='Input.Person']")!.GetAttribute("value")!;

        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/their-stop", ("Input.Person", who), ("Input.What", what), ("Input.Media", "Call")));

        Assert.Contains(chip, page.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_LawyerStep_FromTheChip_SaysWhatTheyAnswered()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/lawyer", ("Input.Name", "A. Ortiz")));
        var step = page.Document.QuerySelectorAll(".bind-card a.btn").Single(link => link.GetAttribute("href")!.Contains("/said/lawyer/", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal("A. Ortiz", (await agent.GetAsync(step)).Document.GetElementById("Input_Name")!.GetAttribute("value"));

        var silent = await agent.SubmitAsync(step, ("Input.Step", "Silent"));
        var agreed = await agent.FollowAsync(await agent.SubmitAsync(step, ("Input.Step", "AgreesToContact")));

        Assert.Contains("Only a supervisor", silent.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("direct contact agreed", agreed.Document.QuerySelector(".binds")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(step.Replace("/said/lawyer/", "/said/lawyer/9", StringComparison.Ordinal))).Status);
    }

    [Fact]
    public async Task Post_HoldEnd_FromTheChip_MovesIt()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/hold", ("Input.Kind", "Other"), ("Input.Until", Soon)));
        var end = page.Document.QuerySelectorAll(".bind-card a.btn").Single(link => link.GetAttribute("href")!.EndsWith("/end", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(Soon, (await agent.GetAsync(end)).Document.GetElementById("Input_Until")!.GetAttribute("value"));

        var why = await agent.SubmitAsync(end, ("Input.Until", ""));
        var moved = await agent.FollowAsync(await agent.SubmitAsync(end, ("Input.Until", ""), ("Input.Reason", "The court has not decided.")));
        var earlier = await agent.SubmitAsync(end, ("Input.Until", Soon), ("Input.Reason", "The court has decided."));

        Assert.Equal("Say how we know.", why.ErrorOf("Input.Reason"));
        Assert.DoesNotContain("until", moved.Document.QuerySelector(".bind-card .soft")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Only a supervisor", earlier.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_SomebodyElsesNumber_AsksWhereTheyAreWithoutAWordOfADebt()
    {
        var (person, agent) = (await pages.PersonAsync(), await pages.AgentAsync());
        var form = await agent.GetAsync($"/agents/debtors/{person.Debtor}/said/around");
        var point = form.Document.QuerySelectorAll("#Input_Point option").Select(option => option.GetAttribute("value")!).First(value => value.StartsWith("phone-", StringComparison.Ordinal));
        var page = await agent.FollowAsync(await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/around", ("Input.Name", "Dana Doe"), ("Input.Role", "ThirdParty"), ("Input.Point", point)));
        var way = page.Document.QuerySelectorAll(".way").First(way => way.TextContent.Contains("Dana Doe", StringComparison.Ordinal));
        Assert.Contains("May be asked where they are", way.TextContent, StringComparison.Ordinal);

        var call = await agent.FollowAsync(await agent.PressAsync(page, way.QuerySelector(".way-act button")!.TextContent.Trim()));

        Assert.Contains("confirming or correcting location information", call.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("debt collector", call.Document.QuerySelector(".say")!.TextContent, StringComparison.Ordinal);
        Assert.Null(call.Document.QuerySelector("[name='Input.RaisedByUs']"));
    }

    private static async Task NoteSomebodyAsync(PortalBrowser agent, GivenAccount person, PersonRole role)
        => await agent.SubmitAsync($"/agents/debtors/{person.Debtor}/said/around", ("Input.Name", "Dana Doe"), ("Input.Role", $"{role}"));
}
