using CollectionsPortal.Domain.Staff;
using Serilog.Events;

namespace CollectionsPortal.Web.Tests.Hosting;

public sealed class RequestLogTests
{
    [Fact]
    public async Task Requests_AreOneLineEach_WithRouteStatusAndUser()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));

        await browser.GetAsync("/account?words=Maria+Nunez");
        await browser.GetAsync("/no/such/maria-nunez");

        var lines = app.Logs.Events.Where(e => e.Properties.ContainsKey("Route")).ToList();
        Assert.Equal(4, lines.Count); // the sign-in page, its post, and the two above
        Assert.Equal("\"Account\"", lines[2].Properties["Route"].ToString());
        Assert.Equal("200", lines[2].Properties["StatusCode"].ToString());
        Assert.Equal("404", lines[3].Properties["StatusCode"].ToString());
        Assert.Matches("^\"[0-9]+\"$", lines[2].Properties["UserId"].ToString());
    }

    [Fact]
    public async Task Logs_AfterSignInsAndErrors_HoldNothingPersonal()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
        await browser.SubmitAsync("/account/changepassword", ("Input.Current", "hunter-of-secrets"), ("Input.Chosen", "x"), ("Input.Again", "y"));
        await app.SignInAsync("maria.nunez@example.com", "wrong-password-here");
        await browser.GetAsync("/p/secret-token-of-a-debtor?phone=5550134");

        var log = app.Logs.AsJson();

        Assert.Contains("answered", log, StringComparison.Ordinal);
        foreach (var secret in new[] { "harbor.example", "maria", "Agent Example", "hunter-of-secrets", "wrong-password-here", PortalApp.Password, "secret-token", "5550134" })
        {
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Outage_ShowsNoDetailsAndIsLoggedAsError()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = app.NewBrowser();
        await browser.GetAsync("/account/signin");
        await app.BreakDatabaseAsync();

        var page = await browser.SubmitAsync("/account/signin", ("Input.Email", "a@b.example"), ("Input.Password", "something"));

        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("That did not work", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sqlite", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("   at ", page.Text, StringComparison.Ordinal);
        Assert.Contains(app.Logs.Events, e => e.Level == LogEventLevel.Error);
        Assert.DoesNotContain("a@b.example", app.Logs.AsJson(), StringComparison.Ordinal);
    }
}
