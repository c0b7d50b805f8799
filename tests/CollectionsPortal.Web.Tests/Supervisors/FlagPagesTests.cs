using System.Net;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Supervisors;

public sealed class FlagPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task List_ShowsTheFlag_AndAFilterThatDoesNotFitHidesIt()
    {
        var flag = await FlaggedAsync(StaffRole.Agent);
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var all = await supervisor.GetAsync("/supervisors/flags");
        var other = await supervisor.GetAsync("/supervisors/flags?Input.Kind=ForbiddenWords");
        var strange = await supervisor.GetAsync("/supervisors/flags?Input.Kind=Nothing&Input.From=yesterday&p=-3");

        Assert.NotNull(LinkTo(all, flag));
        Assert.Null(LinkTo(other, flag));
        Assert.Contains("No flag fits", other.Text, StringComparison.Ordinal);
        Assert.NotNull(LinkTo(strange, flag));
    }

    [Fact]
    public async Task Flag_ShowsTheReceiptWithItsRuleAndCitation_AndTakesAFinding()
    {
        var flag = await FlaggedAsync(StaffRole.Agent);
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var page = await supervisor.GetAsync($"/supervisors/flag/{flag.Id}");
        var done = await supervisor.SubmitAsync(page, ("Input.Verdict", nameof(ReviewVerdict.Upheld)), ("Input.Reason", "It was half past two at night."));
        var after = await supervisor.FollowAsync(done);

        Assert.Contains("12 CFR 1006.6(b)(1)", page.Text, StringComparison.Ordinal);
        Assert.Contains("The facts as they were", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.Contains("It was half past two at night.", after.Text, StringComparison.Ordinal);
        Assert.Equal("Upheld", after.Document.QuerySelector(".page-header .chip")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(StaffRole.Agent)]
    [InlineData(StaffRole.Supervisor)]
    public async Task Receipt_IsAskedAgain_AndItsLinesLeadToTheRules(string role)
    {
        var flag = await FlaggedAsync(StaffRole.Agent);
        var reader = await app.AsAsync(role);

        var page = await reader.GetAsync($"/agents/receipt/{flag.ReceiptId}");

        Assert.Contains("the same answer, word for word.", page.Text, StringComparison.Ordinal);
        Assert.Contains("No rule answers differently.", page.Text, StringComparison.Ordinal);
        var hours = page.Document.QuerySelectorAll(".rules a").Select(link => link.GetAttribute("href")).First(path => path!.Contains("local-time", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await reader.GetAsync(hours!)).Status);
    }

    [Fact]
    public async Task Flag_WithoutAFinding_SaysSoBesideTheFieldsAndKeepsTheWords()
    {
        var flag = await FlaggedAsync(StaffRole.Agent);
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var refused = await supervisor.SubmitAsync($"/supervisors/flag/{flag.Id}", ("Input.Reason", "I know this one."));
        var blank = await supervisor.SubmitAsync($"/supervisors/flag/{flag.Id}", ("Input.Reason", ""), ("Input.Verdict", nameof(ReviewVerdict.Coach)));

        Assert.Equal("Choose what you found.", refused.ErrorOf("Input.Verdict"));
        Assert.Equal("I know this one.", refused.Document.GetElementById("Input_Reason")!.TextContent.Trim());
        Assert.Equal("Say why, in a sentence or two.", blank.ErrorOf("Input.Reason"));
    }

    [Fact]
    public async Task Flag_AboutOnesOwnAct_HasNoForm()
    {
        var flag = await FlaggedAsync(StaffRole.Supervisor);
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        var page = await supervisor.GetAsync($"/supervisors/flag/{flag.Id}");

        Assert.Contains("Somebody else must look at it.", page.Text, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("main form"));
    }

    [Theory]
    [InlineData("/supervisors/flag/999999")]
    [InlineData("/supervisors/flag/x")]
    [InlineData("/agents/receipt/999999")]
    public async Task WhatDoesNotExist_IsNotFound(string path)
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);

        Assert.Equal(HttpStatusCode.NotFound, (await supervisor.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Receipt_IsForAgentsToo_AndFlagsAreNot()
    {
        var flag = await FlaggedAsync(StaffRole.Agent);
        var agent = await app.AsAsync(StaffRole.Agent);

        var receipt = await agent.GetAsync($"/agents/receipt/{flag.ReceiptId}");

        Assert.Equal(HttpStatusCode.OK, receipt.Status);
        Assert.Contains("judged afterwards", receipt.Text, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await agent.GetAsync($"/supervisors/flag/{flag.Id}")).Status);
    }

    private static AngleSharp.Dom.IElement? LinkTo(PortalPage page, Flag flag) => page.Document.QuerySelector($"a[href='/supervisors/flag/{flag.Id}']");

    private Task<Flag> FlaggedAsync(string role) => FlaggedCall.MakeAsync(app, role);
}
