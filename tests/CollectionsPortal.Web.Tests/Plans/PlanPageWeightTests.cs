using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What a phone on a slow network has to fetch before it shows the page.</summary>
public sealed partial class PlanPageWeightTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int MostBytes = 50_000;

    /// <summary>At 1.6 megabits a second this takes a tenth of a second.</summary>
    private const int MostBytesOverTheWire = 24_000;

    [Fact]
    public async Task Get_FirstView_WeighsLessThanFiftyKilobytes()
    {
        var (browser, page) = await OpenAsync();
        var bytes = page.Text.Length;
        foreach (var part in PartsOf(page)) { bytes += (await browser.Client.GetByteArrayAsync(new Uri(part, UriKind.Relative))).Length; }

        Assert.True(bytes <= MostBytes, $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes, uncompressed.");
    }

    [Fact]
    public async Task Get_FirstView_FetchesTwoStyleSheetsAndAnIconAtMost()
    {
        var (_, page) = await OpenAsync();

        Assert.Equal(["/css/own", "/css/tokens", "/img/favicon"], PartsOf(page).Select(part => part.Split('.')[0]).Order(StringComparer.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll("script, iframe, object, embed, video, audio, source, base"));
        Assert.Equal(2, page.Document.QuerySelectorAll("head > link[rel=stylesheet]").Length);
    }

    [Fact]
    public async Task StyleSheets_FetchNothingMore()
    {
        var (browser, page) = await OpenAsync();
        foreach (var sheet in PartsOf(page).Where(part => part.EndsWith(".css", StringComparison.Ordinal)))
        {
            Assert.DoesNotMatch(Fetches(), await browser.Client.GetStringAsync(new Uri(sheet, UriKind.Relative)));
        }
    }

    [Fact]
    public async Task Get_CompressedWhereThePortalDoes_IsSmallOverTheWire()
    {
        var (browser, page) = await OpenAsync();
        var bytes = 0;
        foreach (var part in PartsOf(page).Append("/p/plan"))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(part, UriKind.Relative));
            request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
            using var response = await browser.Client.SendAsync(request);
            bytes += (await response.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.True(bytes <= MostBytesOverTheWire, $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes over the wire.");
    }

    /// <summary>What is seen first stands first, so that it is drawn while the rest still arrives.</summary>
    [Fact]
    public async Task Get_FirstView_SaysTheNextPaymentInTheFirstThirdOfItsBytes()
    {
        var (_, page) = await OpenAsync();

        Assert.InRange(page.Text.IndexOf("class=\"big num\"", StringComparison.Ordinal), 1, page.Text.Length / 3);
    }

    private async Task<(PortalBrowser Browser, PortalPage Page)> OpenAsync()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();
        return (browser, await browser.GetAsync("/p/plan"));
    }

    private static List<string> PartsOf(PortalPage page)
        => [.. page.Document.QuerySelectorAll("link[href], img[src], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)];

    [GeneratedRegex(@"@import|@font-face|url\(", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Fetches();
}
