using CollectionsPortal.Web.Hosting;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>One portal with its demo portfolio and one browser for all tests that share it.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Machines that build are slow and shared; a person would have given up long before.</summary>
    private const int PatienceMilliseconds = 60_000;

    private readonly PortalServer server = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => server.Services;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.LaunchAsync(playwright);
        if (browser is not null)
        {
            Address = server.Start();
        }
    }

    /// <summary>A visitor with cookies of their own. Skips the calling test (a <c>SkippableFact</c>) where there is no browser.</summary>
    public async Task<Visitor> VisitAsync(Device? device = null)
    {
        Skip.If(browser is null, "No Chromium is installed and none could be fetched; set PORTAL_TEST_CHROMIUM to where one is.");
        var context = await browser.NewContextAsync((device ?? Device.Desktop).Options(Address));
        context.SetDefaultTimeout(PatienceMilliseconds);
        return new Visitor(context, await context.NewPageAsync());
    }

    /// <param name="role">One of <c>StaffRole</c>.</param>
    public async Task<Visitor> SignInAsync(string role, Device? device = null)
    {
        var visitor = await VisitAsync(device);
        var (email, password) = DevelopmentStart.SignInOf(role);
        await visitor.SignInAsync(email, password);
        return visitor;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        await server.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class OnePortal : ICollectionFixture<BrowserFixture>
{
    public const string Name = "One portal";
}
