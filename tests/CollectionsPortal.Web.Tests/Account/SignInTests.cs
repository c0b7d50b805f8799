using System.Net;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Account;

public sealed class SignInTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task SignIn_RightPassword_OpensTheStartPageAndIsAudited()
    {
        await app.HireAsync("ines@harbor.example", StaffRole.Agent);

        var answer = await app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", "Ines@Harbor.example "), ("Input.Password", PortalApp.Password));

        Assert.Equal("/", answer.RedirectsTo);
        Assert.Contains(AuditAction.SignedIn, await AuditOfAsync("ines@harbor.example"));
    }

    [Fact]
    public async Task SignIn_ReturnUrlOfAnotherSite_LeadsHome()
    {
        var page = await app.NewBrowser().GetAsync("/account/signin?returnUrl=https%3A%2F%2Fevil.example%2F");
        var answer = await app.NewBrowser().SubmitAsync(
            "/account/signin?returnUrl=%2F%2Fevil.example", ("Input.Email", PortalApp.EmailOf(StaffRole.Agent)), ("Input.Password", PortalApp.Password));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("/", answer.RedirectsTo);
    }

    [Fact]
    public async Task SignIn_NothingEntered_SaysSoBesideTheFields()
    {
        var answer = await app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", ""), ("Input.Password", ""));

        Assert.Equal("Enter your e-mail address.", answer.ErrorOf("Input.Email"));
        Assert.Equal("Enter your password.", answer.ErrorOf("Input.Password"));
        Assert.Equal("Input_Email-error", answer.Document.GetElementById("Input_Email")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task SignIn_UnknownNameWrongPasswordAndRestingAccount_LookTheSame()
    {
        await app.HireAsync("kim@harbor.example", StaffRole.Agent);
        var unknown = await TryAsync("nobody@harbor.example", "something-else-here");
        var wrong = await TryAsync("kim@harbor.example", "something-else-here");
        for (var i = 0; i < 4; i++)
        {
            await TryAsync("kim@harbor.example", "something-else-here");
        }

        var resting = await TryAsync("kim@harbor.example", PortalApp.Password);

        Assert.NotNull(unknown.Summary);
        Assert.Equal(unknown.Summary, wrong.Summary);
        Assert.Equal(unknown.Summary, resting.Summary);
        Assert.Equal(unknown.Status, resting.Status);
    }

    [Fact]
    public async Task SignIn_FourWrongTries_StillLetsTheRightOneIn()
    {
        await app.HireAsync("lena@harbor.example", StaffRole.Agent);
        for (var i = 0; i < 4; i++)
        {
            await TryAsync("lena@harbor.example", "something-else-here");
        }

        var answer = await TryAsync("lena@harbor.example", PortalApp.Password);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
    }

    [Fact]
    public async Task SignIn_FiveWrongTries_RestsForFifteenMinutes()
    {
        await app.HireAsync("milo@harbor.example", StaffRole.Agent);
        for (var i = 0; i < 5; i++)
        {
            await TryAsync("milo@harbor.example", "something-else-here");
        }

        var end = await app.ReadUserAsync("milo@harbor.example", user => user.LockoutEnd);

        Assert.InRange(end!.Value - TimeProvider.System.GetUtcNow(), TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15.1));
    }

    [Fact]
    public async Task SignIn_SomebodyWhoHasLeft_IsRefused()
    {
        await app.HireAsync("noor@harbor.example", StaffRole.Agent);
        await app.ChangeUserAsync("noor@harbor.example", user => user.Deactivate(Instant.FromUtc(2026, 1, 5, 9, 0)));

        var answer = await TryAsync("noor@harbor.example", PortalApp.Password);

        Assert.NotNull(answer.Summary);
    }

    [Fact]
    public async Task SignIn_TooManyTriesByOneName_AnswersTooMany()
    {
        await using var strict = await PortalApp.StartAsync(("Portal:Staff:SignInTries", "3"));
        var browser = strict.NewBrowser();
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SubmitAsync("/account/signin", ("Input.Email", "a@b.example"), ("Input.Password", "x"))).Status);
        }

        var fourth = await browser.SubmitAsync("/account/signin", ("Input.Email", "A@b.example"), ("Input.Password", "x"));
        var other = await browser.SubmitAsync("/account/signin", ("Input.Email", "c@b.example"), ("Input.Password", "x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, fourth.Status);
        Assert.Contains("Too many tries", fourth.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, other.Status);
    }

    [Fact]
    public async Task SignIn_TooManyTriesFromOneNetwork_AnswersTooMany()
    {
        await using var strict = await PortalApp.StartAsync(("Portal:Staff:SignInTriesPerNetwork", "3"));
        var browser = strict.NewBrowser();
        for (var i = 0; i < 3; i++)
        {
            await browser.SubmitAsync("/account/signin", ("Input.Email", $"a{i}@b.example"), ("Input.Password", "x"));
        }

        var fourth = await browser.SubmitAsync("/account/signin", ("Input.Email", "new@b.example"), ("Input.Password", "x"));

        Assert.Equal(HttpStatusCode.TooManyRequests, fourth.Status);
    }

    [Fact]
    public async Task SignOut_EndsTheSessionAndSaysSo()
    {
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
        var answer = await browser.PressAsync(await browser.GetAsync("/account"), "Sign out");

        var next = await browser.FollowAsync(answer);

        Assert.Contains("You are signed out.", next.Text, StringComparison.Ordinal);
        Assert.StartsWith("/account/signin", (await browser.GetAsync("/account")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cookie_IsKeptToThisHostOverTlsAwayFromScripts()
    {
        var answer = await app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", PortalApp.EmailOf(StaffRole.Agent)), ("Input.Password", PortalApp.Password));

        var cookie = answer.Response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("__Host-portal-staff=", StringComparison.Ordinal));

        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
    }

    private Task<PortalPage> TryAsync(string email, string password)
        => app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", email), ("Input.Password", password));

    private async Task<List<AuditAction>> AuditOfAsync(string email)
    {
        var actions = new List<AuditAction>();
        await app.DoAsync(async services =>
        {
            var user = await services.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email);
            var db = services.GetRequiredService<PortalDb>();
            actions = await db.AuditEntries.Where(entry => entry.ActorId == user!.Id).Select(entry => entry.Action).ToListAsync();
        });
        return actions;
    }
}
