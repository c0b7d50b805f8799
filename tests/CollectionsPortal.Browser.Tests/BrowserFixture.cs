using System.Collections.Concurrent;
using CollectionsPortal.Web.Hosting;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>One portal with its demo portfolio and one browser for all tests that share it.</summary>
public class BrowserFixture : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Machines that build are slow and shared; a person would have given up long before.</summary>
    private const int PatienceMilliseconds = 60_000;

    private readonly ConcurrentDictionary<string, string> sessions = new(StringComparer.Ordinal);
    private readonly PortalServer server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public BrowserFixture()
        : this(new PortalServer())
    {
    }

    protected BrowserFixture(PortalServer server) => this.server = server;

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
    public Task<Visitor> VisitAsync(Device? device = null) => VisitAsync(device ?? Device.Desktop, null);

    /// <summary>
    /// Somebody of a role, on the page they start on. The portal lets nobody sign in again and again from one place, so a session is kept
    /// and shared; without scripts everybody signs in for themselves, which shows that it works without any.
    /// </summary>
    /// <param name="role">One of <c>StaffRole</c>.</param>
    public async Task<Visitor> SignInAsync(string role, Device? device = null)
    {
        var on = device ?? Device.Desktop;
        if (on.Scripts && sessions.TryGetValue(role, out var session))
        {
            var known = await VisitAsync(on, session);
            await known.Page.GotoAsync("/");
            if (!known.Page.Url.Contains("signin", StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }

            await known.DisposeAsync(); // another test changed the account, which ends its sessions
        }

        var visitor = await VisitAsync(on, null);
        var (email, password) = DevelopmentStart.SignInOf(role);
        await visitor.SignInAsync(email, password);
        sessions[role] = await visitor.Page.Context.StorageStateAsync();
        return visitor;
    }

    private async Task<Visitor> VisitAsync(Device device, string? session)
    {
        Skip.If(browser is null, "No Chromium is installed and none could be fetched; set PORTAL_TEST_CHROMIUM to where one is.");
        var options = device.Options(Address);
        options.StorageState = session;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(PatienceMilliseconds);
        return new Visitor(context, await context.NewPageAsync());
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
        GC.SuppressFinalize(this);
    }
}

[CollectionDefinition(Name)]
public sealed class OnePortal : ICollectionFixture<BrowserFixture>
{
    public const string Name = "One portal";
}
