using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What a private link's door asks is chosen by the agent.</summary>
public sealed class PlanQuestionTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Link_WithAPassphrase_IsMadeByAnAgentSaidOnceAndOpensOnce()
    {
        var (scene, agent) = (await PlanScene.MakeAsync(app), await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent)));
        var path = $"/agents/plans/plan/{scene.Plan}";
        var made = await agent.PressAsync(await agent.GetAsync(path), "Make a new link", ("question", nameof(LinkQuestion.Passphrase)));
        var shown = await agent.FollowAsync(made);
        var spoken = shown.Document.GetElementById("new-passphrase")!.TextContent;
        var door = new Uri(shown.Document.GetElementById("new-link")!.GetAttribute("value")!).AbsolutePath;

        var form = await app.NewBrowser().GetAsync(door);
        var browser = app.NewBrowser();
        var opened = await browser.SubmitAsync(door, ("Input.Passphrase", spoken));

        Assert.Matches("^[0-9]{4} [0-9]{4}$", spoken);
        Assert.Null((await agent.GetAsync(path)).Document.GetElementById("new-passphrase"));
        Assert.Equal(["Input.Passphrase"], FieldsOf(form));
        Assert.Equal("/p/plan", opened.RedirectsTo);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await app.NewBrowser().GetAsync(door)).Status);
        Assert.Contains("Used", (await agent.GetAsync(path)).Document.QuerySelector("[aria-labelledby=private-link]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(spoken.Replace(" ", string.Empty, StringComparison.Ordinal), app.Logs.AsJson(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_WithAPassphrase_TakesNoBirthDateAndNoWrongNumber()
    {
        var (scene, link) = await GivenAsync(LinkQuestion.Passphrase);
        var wrong = link.Passphrase!.Value.Value == "00000000" ? "11111111" : "00000000";

        var answered = await app.NewBrowser().SubmitAsync($"/p/{link.Token.Value}", ("Input.Passphrase", wrong), ("Input.Zip", PlanScene.RightZip));
        var noNumber = await app.NewBrowser().SubmitAsync($"/p/{link.Token.Value}", ("Input.Passphrase", "1234"));

        Assert.Contains("does not match", answered.Document.QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(noNumber.Document.GetElementById("passphrase-error"));
        Assert.Equal(1, (await scene.LinkAsync()).FailedTries);
    }

    [Theory]
    [InlineData("right", PlanScene.RightZip, true)]
    [InlineData("right", PlanScene.WrongZip, false)]
    [InlineData("ZZZ9", PlanScene.RightZip, false)]
    public async Task Link_WithAccountAndZip_NeedsBoth(string account, string zip, bool opens)
    {
        var (scene, link) = await GivenAsync(LinkQuestion.AccountAndZip);
        var door = $"/p/{link.Token.Value}";
        var form = await app.NewBrowser().GetAsync(door);

        var answered = await app.NewBrowser().SubmitAsync(door, ("Input.Account", account == "right" ? await EndingAsync(scene) : account), ("Input.Zip", zip));

        Assert.Equal(["Input.Account", "Input.Zip"], FieldsOf(form));
        Assert.Equal(opens ? "/p/plan" : null, answered.RedirectsTo);
        Assert.Equal(opens ? 0 : 1, (await scene.LinkAsync()).FailedTries);
    }

    [Theory]
    [InlineData("", PlanScene.RightZip, "account-error")]
    [InlineData("12", PlanScene.RightZip, "account-error")]
    [InlineData("1234", "", "zip-error")]
    public async Task Link_WithAccountAndZip_SaysWhatIsMissingAtItsField(string account, string zip, string error)
    {
        var (scene, link) = await GivenAsync(LinkQuestion.AccountAndZip);

        var page = await app.NewBrowser().SubmitAsync($"/p/{link.Token.Value}", ("Input.Account", account), ("Input.Zip", zip));

        Assert.NotNull(page.Document.GetElementById(error));
        Assert.Equal(0, (await scene.LinkAsync()).FailedTries);
    }

    [Theory]
    [InlineData("WhatsApp/2.23.20.0")]
    [InlineData("facebookexternalhit/1.1")]
    [InlineData("TelegramBot (like TwitterBot)")]
    [InlineData("Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)")]
    [InlineData("Mozilla/5.0 (compatible; SkypeUriPreview; Preview/0.5)")]
    public async Task Door_ForAPreviewProgram_SaysNothingAndUsesNothing(string program)
    {
        var scene = await PlanScene.MakeAsync(app);
        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get })
        {
            using var request = new HttpRequestMessage(method, new Uri(scene.Door, UriKind.Relative));
            request.Headers.TryAddWithoutValidation("User-Agent", program);

            var page = await app.NewBrowser().SendAsync(request);

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("Maria", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("debt", page.Text, StringComparison.OrdinalIgnoreCase);
            Assert.Empty(page.Document.QuerySelectorAll("meta[property], meta[name^=twitter], meta[name=description], link[rel=canonical]"));
            Assert.False(page.Response.Headers.Contains("Link"));
        }

        var (line, title) = (await scene.LinkAsync(), (await app.NewBrowser().GetAsync("/p/" + new string('B', PlanLinkToken.Length))).Document.Title);
        Assert.Equal((0, 0), (line.Views, line.FailedTries));
        Assert.Equal((await app.NewBrowser().GetAsync(scene.Door)).Document.Title, title);
        Assert.Equal(0, await CountVisitsAsync(scene));
    }

    private static IEnumerable<string?> FieldsOf(PortalPage form) => form.Document.QuerySelectorAll("main input[name^=Input]").Select(field => field.GetAttribute("name"));

    private async Task<(PlanScene Scene, IssuedLink Link)> GivenAsync(LinkQuestion question)
    {
        var scene = await PlanScene.MakeAsync(app);
        IssuedLink? link = null;
        await scene.WithAsync<PlanLinkService>(async links => link = (await links.IssueAsync(scene.Plan, question, Actor.System, Ct)).Value);
        return (scene, link!);
    }

    private async Task<string> EndingAsync(PlanScene scene)
    {
        var number = string.Empty;
        await app.DoAsync(async services => number = await services.GetRequiredService<PortalDb>().Accounts.Where(a => a.Id == scene.Given.Account).Select(a => a.CreditorAccountNumber).SingleAsync());
        return number[^4..];
    }

    private async Task<int> CountVisitsAsync(PlanScene scene)
    {
        var visits = 0;
        await app.DoAsync(async services => visits = await services.GetRequiredService<PortalDb>().PlanLinkVisits.CountAsync(v => v.PlanLinkId == scene.Link));
        return visits;
    }
}
