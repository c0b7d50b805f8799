using System.Globalization;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>
/// Measures when the largest part of the debtor's page is drawn, on a phone whose network and processor are held back as Lighthouse does it for
/// "slow 4G", and writes it to the file that PORTAL_SPEED names. Built only where it is set: a stopwatch, not a test.
/// </summary>
[Collection(OnePortal.Name)]
public sealed class PlanPageSpeedTests(BrowserFixture portal)
{
    private const int Loads = 15;
    private const int TimesSlower = 4;
    private const double KilobitsDown = 1638.4;
    private const double KilobitsUp = 750;
    private const int RoundTripMilliseconds = 150;

    private static readonly string Report = Environment.GetEnvironmentVariable("PORTAL_SPEED") ?? throw new InvalidOperationException("PORTAL_SPEED names no file.");

    [SkippableFact]
    public async Task Visit_OverSlow4G_IsTimed()
    {
        await using var phone = await portal.VisitAsync(Device.Phone);
        await OpenAsync(phone.Page);
        var held = await HoldBackAsync(phone.Page);
        var times = new List<(double First, double Largest, double Bytes)>();
        for (var load = 0; load <= Loads; load++)
        {
            await held.SendAsync("Network.clearBrowserCache");
            await phone.Page.GotoAsync("/p/plan", new() { WaitUntil = WaitUntilState.NetworkIdle });
            var measured = await phone.Page.EvaluateAsync<double[]>(Measure);
            if (load > 0) { times.Add((measured[0], measured[1], measured[2])); }
        }

        await File.WriteAllTextAsync(Report, string.Create(
            CultureInfo.InvariantCulture,
            $"first paint {Median(times.Select(t => t.First)):0} ms, largest {Median(times.Select(t => t.Largest)):0} ms ({times.Min(t => t.Largest):0} to {times.Max(t => t.Largest):0}), {Median(times.Select(t => t.Bytes)):0} bytes, {Loads} loads\n"));
    }

    private const string Measure =
        """
        () => new Promise(done => new PerformanceObserver(list => {
          const [page] = performance.getEntriesByType('navigation'), first = performance.getEntriesByName('first-contentful-paint')[0];
          const bytes = performance.getEntriesByType('resource').reduce((sum, part) => sum + part.transferSize, page.transferSize);
          done([first.startTime, list.getEntries().at(-1).startTime, bytes]);
        }).observe({ type: 'largest-contentful-paint', buffered: true }))
        """;

    private static async Task<ICDPSession> HoldBackAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false,
            ["latency"] = RoundTripMilliseconds,
            ["downloadThroughput"] = KilobitsDown * 1000 / 8,
            ["uploadThroughput"] = KilobitsUp * 1000 / 8,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = TimesSlower });
        return session;
    }

    private async Task OpenAsync(IPage page)
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var plan = await db.Plans
            .Where(p => p.Status == PlanStatus.Active)
            .Join(db.DebtorAddresses.Where(a => a.Zip != null && a.Until == null), p => p.DebtorId, a => a.DebtorId, (p, a) => new { p.Id, a.Zip })
            .OrderBy(p => p.Id).FirstAsync();
        var link = (await scope.ServiceProvider.GetRequiredService<PlanLinkService>().IssueAsync(plan.Id, Actor.System, CancellationToken.None)).Value;
        await page.GotoAsync($"/p/{link.Token.Value}");
        await page.Locator("#zip").FillAsync(plan.Zip!.Value.Five);
        await page.Locator("main form button").First.ClickAsync();
        await page.Locator(".big").WaitForAsync();
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
