using System.Net.Http.Headers;
using System.Text;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Api;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Plans;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>The running portal, all its endpoints, and where each can be opened.</summary>
public sealed class SweepFixture : IAsyncLifetime
{
    /// <summary>Serves files under wwwroot that came after the build; the framework maps it for unpublished builds only.</summary>
    private const string StaticFilesOfABuild = "{**path:file}";

    private IReadOnlyDictionary<string, string> samples = new Dictionary<string, string>();

    public PortalApp App { get; private set; } = null!;

    /// <summary>By page name or route, static files left out.</summary>
    public IReadOnlyDictionary<string, RouteEndpoint> Endpoints { get; private set; } = new Dictionary<string, RouteEndpoint>();

    public async Task InitializeAsync()
    {
        App = await PortalApp.StartAsync();
        samples = await SampleData.MakeAsync(App);
        Endpoints = App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText != StaticFilesOfABuild)
            .GroupBy(NameOf)
            .ToDictionary(group => group.Key, group => group.First());
    }

    public async Task DisposeAsync() => await ((IAsyncLifetime)App).DisposeAsync();

    public string PathOf(Known known)
        => samples.Aggregate(known.Path, (path, sample) => path.Replace($"{{{sample.Key}}}", sample.Value, StringComparison.Ordinal));

    /// <summary>Opens it in the way that it is meant to be opened.</summary>
    public async Task<PortalPage> OpenAsync(PortalBrowser browser, Known known)
    {
        using var request = new HttpRequestMessage(known.Posts ? HttpMethod.Post : HttpMethod.Get, new Uri(PathOf(known), UriKind.Relative));
        request.Content = known.Posts ? new StringContent("{}", Encoding.UTF8, "application/json") : null;
        return await browser.SendAsync(request);
    }

    /// <summary>Sends a key along with everything.</summary>
    public async Task<PortalBrowser> LetInMachineAsync()
    {
        var browser = App.NewBrowser();
        browser.Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (await Machine.LetInAsync(App)).Issued.Text.Value);
        return browser;
    }

    /// <summary>A browser of somebody who may open it.</summary>
    public async Task<PortalBrowser> BrowserForAsync(Known known) => known.Who switch
    {
        Who.Anyone => App.NewBrowser(),
        Who.PlanVisitor => await VisitPlanAsync(),
        Who.Machines => await LetInMachineAsync(),
        _ => await App.AsAsync(StaffRole.All.First(role => known.Who.Includes(role))),
    };

    private async Task<PortalBrowser> VisitPlanAsync()
    {
        var browser = App.NewBrowser();
        await browser.SubmitAsync($"/p/{samples["planToken"]}", ("Input.Zip", PlanScene.RightZip));
        return browser;
    }

    private static string NameOf(RouteEndpoint endpoint)
        => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath ?? endpoint.RoutePattern.RawText!.TrimStart('/');
}
