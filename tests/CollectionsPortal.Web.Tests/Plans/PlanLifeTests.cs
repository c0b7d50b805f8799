using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What agents do when life happens to a plan: $300, $45 every two weeks, the first paid, the second late.</summary>
public sealed class PlanLifeTests : IAsyncLifetime
{
    private PortalApp app = null!;
    private PlanScene scene = null!;
    private PortalBrowser agent = null!;

    public async Task InitializeAsync()
    {
        app = await PortalApp.StartAsync();
        scene = await PlanScene.MakeAsync(app);
        app.Time.Advance(TimeSpan.FromDays(20));
        agent = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Help_FromTheList_PlansAnewInOneClickAndTheLinkShowsIt()
    {
        var list = await agent.GetAsync("/agents/plans");
        var help = await agent.GetAsync(list.Document.QuerySelector("tbody a.btn")!.GetAttribute("href")!);

        var changed = await agent.PressAsync(help, "Plan anew from today", ("Input.Words", "The car broke down."));
        var plan = await agent.FollowAsync(changed);

        Assert.Contains("How are you doing?", help.Text, StringComparison.Ordinal);
        Assert.Contains("This is the new version.", plan.Text, StringComparison.Ordinal);
        Assert.Equal(6, plan.Document.QuerySelectorAll("[aria-labelledby=instalments] tbody tr").Length);
        Assert.Contains("The car broke down.", plan.Document.QuerySelector("[aria-labelledby=history]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEqual($"/agents/plans/plan/{scene.Plan}", changed.RedirectsTo);
        var visit = await (await scene.VisitAsync()).GetAsync("/p/plan");
        Assert.Contains("$255.00", visit.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has missed a payment", (await agent.GetAsync("/agents/plans")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_PostedTwice_LeadsToTheSameVersion()
    {
        var help = await agent.GetAsync($"/agents/plans/help/{scene.Plan}");

        var first = await agent.PressAsync(help, "Spread what is late");
        var second = await agent.PressAsync(help, "Spread what is late");

        Assert.Equal(first.RedirectsTo, second.RedirectsTo);
    }

    [Fact]
    public async Task Help_AllWell_IsWrittenDownAndTheListRests()
    {
        var help = await agent.GetAsync($"/agents/plans/help/{scene.Plan}");

        var plan = await agent.FollowAsync(await agent.PressAsync(help, "All well, it is on its way", ("Input.Words", "Sent on Friday.")));

        Assert.Contains("Sent on Friday.", plan.Document.QuerySelector("[aria-labelledby=history]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nobody has missed a payment", (await agent.GetAsync("/agents/plans")).Text, StringComparison.Ordinal);
        Assert.Contains("Maria Alvarez", (await agent.GetAsync("/agents/plans?group=Missed")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Paused", "Paused", 6)]
    [InlineData("NoPayments", "No payments for now", 0)]
    [InlineData("Replanned", "Planned anew", 6)]
    public async Task Change_ShownThenAgreed_IsTheNewVersion(string how, string said, int payments)
    {
        var shown = await agent.PressAsync(await agent.GetAsync($"/agents/plans/change/{scene.Plan}?how={how}"), "Show the new dates", ("Input.Through", "Phone"));
        var changed = await agent.PressAsync(shown, "Agree the change");
        var plan = await agent.FollowAsync(changed);

        Assert.Equal(payments, shown.Document.QuerySelectorAll("[aria-labelledby=schedule] tbody tr").Length);
        Assert.Contains(said, plan.Text, StringComparison.Ordinal);
        Assert.Equal(payments, plan.Document.QuerySelectorAll("[aria-labelledby=instalments] tbody tr").Length);
        Assert.Equal(HttpStatusCode.OK, (await (await scene.VisitAsync()).GetAsync("/p/plan")).Status);
    }

    [Fact]
    public async Task Change_TokenPayments_AsksForAnAmountAndKeepsWhatWasTyped()
    {
        var path = $"/agents/plans/change/{scene.Plan}?how=TokenPayments";
        var without = await agent.PressAsync(await agent.GetAsync(path), "Show the new dates", ("Input.FirstDueOn", In(2)));
        var first = await agent.PressAsync(without, "Show the new dates", ("Input.Amount", "5"));
        var shown = await agent.PressAsync(first, "Show the new dates", ("Input.Amount", "6"), ("Input.Words", "Out of work."));
        var plan = await agent.FollowAsync(await agent.PressAsync(shown, "Agree the change"));

        Assert.NotNull(without.ErrorOf("Input.Amount"));
        Assert.Equal(In(2), without.Document.GetElementById("Input_FirstDueOn")!.GetAttribute("value"));
        Assert.Contains("You pay $5.00", first.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Out of work.", shown.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Token payments", plan.Text, StringComparison.Ordinal);
    }

    /// <summary>What they say yes to is made from the dates, and kept with the new version.</summary>
    [Theory]
    [InlineData("Replanned", "You pay $45.00 every second", "6 payments, the last one $30.00, $255.00 altogether.")]
    [InlineData("Paused", "You pay nothing before", "From then on: You pay $45.00 every second")]
    [InlineData("NoPayments", "You pay nothing until", "What you owe stays, and nothing is charged for it.")]
    public async Task Change_Agreed_KeepsTheWordsThatWereReadOut(string how, string begins, string holds)
    {
        var shown = await agent.PressAsync(await agent.GetAsync($"/agents/plans/change/{scene.Plan}?how={how}"), "Show the new dates");
        var plan = await agent.FollowAsync(await agent.PressAsync(shown, "Agree the change", ("Input.Through", "Writing")));

        var history = plan.Document.QuerySelector("[aria-labelledby=history]")!.TextContent;
        Assert.Contains($"“{begins}", history, StringComparison.Ordinal);
        Assert.Contains(holds, history, StringComparison.Ordinal);
        Assert.Contains("in writing", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ToTwoDatesAMonth_NeedsTheOtherDateAtItsField()
    {
        var page = await agent.GetAsync($"/agents/plans/change/{scene.Plan}?how=TermsChanged");
        var first = LocalDatePattern.Iso.Parse(In(40)).Value.With(DateAdjusters.DayOfMonth(3));

        var without = await agent.PressAsync(page, "Show the new dates", ("Input.Rhythm", "TwiceAMonth"), ("Input.FirstDueOn", LocalDatePattern.Iso.Format(first)), ("Input.Amount", "45"));
        var close = await agent.PressAsync(without, "Show the new dates", ("Input.OtherDay", "5"));
        var shown = await agent.PressAsync(close, "Show the new dates", ("Input.OtherDay", "18"));

        Assert.Equal("Enter the other day of the month, 1 to 31.", without.ErrorOf("Input.OtherDay"));
        Assert.NotNull(close.ErrorOf("Input.OtherDay"));
        Assert.Contains("on the 3rd and the 18th of each month", shown.Document.GetElementById("Input_Words")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_ChangedAfterItsDatesWereShown_ShowsThemAgain()
    {
        var shown = await agent.PressAsync(await agent.GetAsync($"/agents/plans/change/{scene.Plan}?how=Paused"), "Show the new dates", ("Input.Through", "Phone"));

        var again = await agent.PressAsync(shown, "Agree the change", ("Input.Until", In(70)));

        Assert.Contains("Something was changed", again.Text, StringComparison.Ordinal);
        Assert.Null(again.RedirectsTo);
    }

    [Fact]
    public async Task Change_BeyondWhatIsAllowed_IsRefusedAtItsField()
    {
        var page = await agent.PressAsync(
            await agent.GetAsync($"/agents/plans/change/{scene.Plan}?how=Paused"), "Show the new dates", ("Input.Through", "Phone"), ("Input.Until", In(400)));

        Assert.Contains("at most 6 months", page.ErrorOf("Input.Until"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ending_ToldThenWaited_EndsOnlyOnItsDay()
    {
        var path = $"/agents/plans/ending/{scene.Plan}";
        var without = await agent.PressAsync(await agent.GetAsync(path), "Write the notice down", ("Input.ToldBy", "Phone"));
        var told = await agent.FollowAsync(await agent.PressAsync(without, "Write the notice down", ("Input.Reason", "Nothing came since June.")));
        var early = await agent.GetAsync(path);
        app.Time.Advance(TimeSpan.FromDays(14));
        agent = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
        var ended = await agent.FollowAsync(await agent.PressAsync(await agent.GetAsync(path), "End the plan"));

        Assert.Equal("Say why the plan is to end.", without.ErrorOf("Input.Reason"));
        Assert.Contains("may end from", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(early.Document.QuerySelectorAll("button"), button => button.TextContent == "End the plan");
        Assert.Contains("Nothing came since June.", ended.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Review_ItFits_AsksAgainOnTheDayChosen()
    {
        var path = $"/agents/plans/review/{scene.Plan}";
        var past = await agent.SubmitAsync(path, ("Input.NextOn", In(-1)));

        var plan = await agent.FollowAsync(await agent.SubmitAsync(path, ("Input.NextOn", In(60)), ("Input.Remark", "Goes well.")));

        Assert.Equal("Choose a day after today.", past.ErrorOf("Input.NextOn"));
        Assert.Contains("the plan fits", plan.Text, StringComparison.Ordinal);
        Assert.Contains("Goes well.", (await agent.GetAsync(path)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NeedsHelp", true)]
    [InlineData("Missed", false)]
    [InlineData("ReviewDue", false)]
    [InlineData("OnTrack", false)]
    [InlineData("Paused", false)]
    [InlineData("Draft", false)]
    [InlineData("Completed", false)]
    [InlineData("Ended", false)]
    public async Task List_EachGroup_ShowsAPlanOnce(string group, bool shown)
        => Assert.Equal(shown, (await agent.GetAsync($"/agents/plans?group={group}")).Text.Contains("Maria Alvarez", StringComparison.Ordinal));

    [Fact]
    public async Task Queue_MayNeedHelp_SaysItKindly()
        => Assert.DoesNotContain("missed", (await agent.GetAsync("/agents/queue")).Text, StringComparison.OrdinalIgnoreCase);

    private string In(int days) => LocalDatePattern.Iso.Format(app.Time.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date.PlusDays(days));
}
