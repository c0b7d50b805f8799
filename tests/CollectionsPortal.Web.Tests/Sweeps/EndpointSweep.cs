using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>Walks every endpoint that exists. A new one that nobody entered in <see cref="KnownEndpoints"/> fails here.</summary>
public sealed class EndpointSweep(SweepFixture sweep) : IClassFixture<SweepFixture>
{
    [Fact]
    public void Endpoints_AndTheKnownOnes_AreTheSame()
    {
        Assert.Equal(KnownEndpoints.All.Keys.Order(), sweep.Endpoints.Keys.Order());
    }

    [Fact]
    public async Task Get_Anonymous_IsTurnedAwayUnlessForAnyone()
    {
        var faults = new List<string>();

        foreach (var (name, known) in KnownEndpoints.All)
        {
            var page = await sweep.OpenAsync(sweep.App.NewBrowser(), known);
            var asExpected = known.Who == Who.Anyone
                ? (int)page.Status == known.Answers
                : page.Status == HttpStatusCode.Unauthorized || page.RedirectsTo?.StartsWith("/account/signin?", StringComparison.Ordinal) == true
                    || (known.Who == Who.PlanVisitor && page.RedirectsTo == Links.PlanClosedPath);
            AddIf(!asExpected, faults, $"{name}: {page.Status} {page.RedirectsTo}");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Get_EachRole_OpensItsOwnAndNoOther()
    {
        var faults = new List<string>();

        foreach (var role in StaffRole.All)
        {
            var browser = await sweep.App.AsAsync(role);
            foreach (var (name, known) in KnownEndpoints.All.Where(pair => pair.Value.Who != Who.Anyone))
            {
                var turnedAway = known.Who switch { Who.PlanVisitor => 302, Who.Machines => 401, _ => 403 };
                var expected = known.Who.Includes(role) ? known.Answers : turnedAway;
                var page = await sweep.OpenAsync(browser, known);
                AddIf((int)page.Status != expected, faults, $"{name} as {role}: {(int)page.Status} {page.RedirectsTo}, not {expected}");
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Open_ByAMachine_OpensItsOwnAndNoPage()
    {
        var faults = new List<string>();
        var machine = await sweep.LetInMachineAsync();

        foreach (var (name, known) in KnownEndpoints.All)
        {
            var page = await sweep.OpenAsync(machine, known);
            var asExpected = known.Who is Who.Machines or Who.Anyone ? (int)page.Status == known.Answers : (int)page.Status is 302 or 401;
            AddIf(!asExpected, faults, $"{name}: {(int)page.Status} {page.RedirectsTo}");
            AddIf(known.Who == Who.Machines && page.Response.Content.Headers.ContentType?.MediaType != "application/problem+json", faults, $"{name}: no problem but {page.Text}");
            AddIf(known.Who == Who.Machines && Header(page, "Set-Cookie") is not null, faults, $"{name}: sets a cookie");
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task Post_WithoutToken_IsRefusedEverywhere()
    {
        var faults = new List<string>();
        var posted = 0;

        foreach (var (name, known) in KnownEndpoints.All.Where(pair => TakesPosts(sweep.Endpoints[pair.Key])))
        {
            if (name == Links.Problem)
            {
                continue; // changes nothing: it stands in for whatever page failed, whatever was sent to it
            }

            posted++;
            var page = await (await sweep.BrowserForAsync(known)).PostForgedAsync(sweep.PathOf(known));
            AddIf(page.Status != HttpStatusCode.BadRequest, faults, $"{name}: {page.Status} {page.RedirectsTo}");
        }

        Assert.Empty(faults);
        Assert.True(posted >= 7, $"Only {posted} endpoints take posts: the sweep has gone blind.");
    }

    [Fact]
    public async Task EveryAnswer_CarriesTheSecurityHeaders()
    {
        var faults = new List<string>();
        foreach (var known in KnownEndpoints.All.Values.Append(new Known(Who.SignedIn, "/nothing-here", 404)))
        {
            foreach (var browser in new[] { sweep.App.NewBrowser(), await sweep.BrowserForAsync(known) })
            {
                var page = await sweep.OpenAsync(browser, known);
                faults.AddRange(HeaderFaults(page).Select(fault => $"{known.Path}: {fault}"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task StaticFiles_CarryThePolicyAndMayBeKept()
    {
        var page = await sweep.App.NewBrowser().GetAsync("/css/tokens.css");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Header(page, "Content-Security-Policy"));
        Assert.NotEqual("no-store", Header(page, "Cache-Control"));
    }

    [Fact]
    public void Policy_AllowsNothingInlineAndNothingFromElsewhere()
    {
        Assert.DoesNotContain("unsafe", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("data:", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", SecurityHeaders.ContentSecurityPolicy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPage_HasNothingInlineAndTheBonesOfAGoodPage()
    {
        var faults = new List<string>();

        foreach (var known in KnownEndpoints.All.Values)
        {
            var page = await sweep.OpenAsync(await sweep.BrowserForAsync(known), known);
            if (page.Response.Content.Headers.ContentType?.MediaType == "text/html" && page.Text.Length > 0)
            {
                faults.AddRange(HtmlFaults.In(page.Document).Select(fault => $"{known.Path}: {fault}"));
            }
        }

        Assert.Empty(faults);
    }

    private static void AddIf(bool isFault, List<string> faults, string fault)
    {
        if (isFault)
        {
            faults.Add(fault);
        }
    }

    private static IEnumerable<string> HeaderFaults(PortalPage page)
    {
        (string Name, string Value)[] expected =
        [
            ("Content-Security-Policy", SecurityHeaders.ContentSecurityPolicy), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"), ("Permissions-Policy", SecurityHeaders.PermissionsPolicy), ("X-Frame-Options", "DENY"),
            ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
        ];
        return expected.Where(header => Header(page, header.Name) != header.Value).Select(header => $"{header.Name} is {Header(page, header.Name) ?? "missing"}");
    }

    private static string? Header(PortalPage page, string name)
        => page.Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private bool TakesPosts(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
        {
            return sweep.App.Services.GetRequiredService<PageLoader>().LoadAsync(page, endpoint.Metadata).GetAwaiter().GetResult()
                .HandlerMethods.Any(handler => HttpMethods.IsPost(handler.HttpMethod));
        }

        return endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false }
            && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;
    }
}
