using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What the page of a plan says.</summary>
public sealed class PlanPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Get_AfterTheRightAnswer_ShowsThePlanAndWhereItComesFrom()
    {
        var scene = await PlanScene.MakeAsync(app);

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var text = page.Document.QuerySelector("main")!.TextContent;
        foreach (var words in new[]
        {
            "Hello Maria", "Harbor & Lane, a debt collector", "Next payment", "You have paid $45.00", "$255.00 to go", "Can't make a payment?",
            "Lakeside Regional Hospital", "−$45.00", "All 7 payments", "Your rights", "1 Harbor Street",
            "We answer Monday to Friday, 9:00 am to 5:00 pm; Saturday, 10:00 am to 1:00 pm, Eastern time.",
        })
        {
            Assert.Contains(words, text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }

        Assert.Equal("45.00", page.Document.QuerySelector(".big")!.TextContent.TrimStart('$'));
        Assert.Equal("Your plan", page.Document.Title);
        Assert.Empty(page.Document.QuerySelectorAll("script"));
        Assert.DoesNotContain(scene.Token, page.Text, StringComparison.Ordinal);
        Assert.Equal("tel:+18045550142", page.Document.QuerySelector("a[href^=tel]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_WhatIsOwed_TellsHowItCameToThatAndHowToPay()
    {
        var scene = await PlanScene.MakeAsync(app);

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        foreach (var words in new[]
        {
            "you owed Lakeside Regional Hospital $300.00", "added no interest and no fees", "Since we got it we have added nothing", "By check or money order, to Harbor & Lane, 1 Harbor Street, Richmond, VA 23219. Write",
            "What happens if I can't pay?", "Nothing happens by itself.", "Complain to the Consumer Financial Protection Bureau", "Find your state's office", "VaLegalAid", "211",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Pay online", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PaymentPageIsSet_LeadsThere()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        await own.DoAsync(async services =>
        {
            var now = await services.GetRequiredService<SettingsQueries>().GetAsync(Ct);
            Assert.True((await services.GetRequiredService<SettingsService>().SaveAsync(now with { PaymentPage = "https://pay.example/harbor" }, Actor.System, Ct)).IsDone);
        });

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal("noreferrer", page.Document.QuerySelector("a[href='https://pay.example/harbor']")!.GetAttribute("rel"));
    }

    [Fact]
    public async Task Get_LargePrint_StaysWithTheLanguageAndTheVisit()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();

        var page = await browser.GetAsync("/p/plan?lang=es&size=large");
        var links = page.Document.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal("large", page.Document.DocumentElement.GetAttribute("class"));
        Assert.Equal(["?lang=en&size=large", "?lang=es"], links);
        Assert.Null((await browser.GetAsync("/p/plan")).Document.DocumentElement.GetAttribute("class"));
    }

    [Fact]
    public async Task Get_MissedPayment_IsSaidKindly()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        own.Time.Advance(TimeSpan.FromDays(16));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).Document.QuerySelector("main")!.TextContent;

        Assert.Contains("$45.00 has not arrived yet. That happens.", text, StringComparison.Ordinal);
        Assert.Contains("not here yet", text, StringComparison.Ordinal);
    }
}
