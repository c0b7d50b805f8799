using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Account;

/// <summary>Both sides of the limits of a session. Each test has an app, because it moves the clock.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task Session_RestsTwentyNineMinutes_GoesOn()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));

        app.Time.Advance(TimeSpan.FromMinutes(29));

        Assert.Null((await browser.GetAsync("/account")).RedirectsTo);
    }

    [Fact]
    public async Task Session_RestsThirtyOneMinutes_Ends()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));

        app.Time.Advance(TimeSpan.FromMinutes(31));

        Assert.StartsWith("/account/signin", (await browser.GetAsync("/account")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_BusyAllDay_EndsAfterTenHours()
    {
        await using var app = await PortalApp.StartAsync();
        var browser = await app.SignInAsync(PortalApp.EmailOf(StaffRole.Agent));
        for (var minutes = 0; minutes < 595; minutes += 17)
        {
            app.Time.Advance(TimeSpan.FromMinutes(17));
            Assert.Null((await browser.GetAsync("/account")).RedirectsTo);
        }

        app.Time.Advance(TimeSpan.FromMinutes(6));

        Assert.StartsWith("/account/signin", (await browser.GetAsync("/account")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_SecurityStampRenewedElsewhere_EndsWithinAMinute()
    {
        await using var app = await PortalApp.StartAsync();
        var email = PortalApp.EmailOf(StaffRole.Agent);
        var browser = await app.SignInAsync(email);
        await app.DoAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<StaffUser>>();
            await users.UpdateSecurityStampAsync((await users.FindByEmailAsync(email))!);
        });

        app.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.StartsWith("/account/signin", (await browser.GetAsync("/account")).RedirectsTo, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HtmxRequest_WithoutSession_IsAnsweredUnauthorized()
    {
        await using var app = await PortalApp.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/account", UriKind.Relative));
        request.Headers.Add("HX-Request", "true");

        using var response = await app.NewBrowser().Client.SendAsync(request);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, response.StatusCode);
    }
}
