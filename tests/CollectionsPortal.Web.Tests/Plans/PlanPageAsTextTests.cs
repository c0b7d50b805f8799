using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>The pages as a text browser shows them: in the order of the source, without styles, and with all that styles would hide.</summary>
public sealed partial class PlanPageAsTextTests(PortalApp app) : IClassFixture<PortalApp>
{
    public static TheoryData<string> Languages => ["en", "es"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task EveryPage_AsText_ReadsSensibly(string language)
    {
        foreach (var page in await PagesAsync(language))
        {
            var lines = TextBrowser.Lines(page.Document.Body!);

            Assert.DoesNotContain(lines, line => RunTogether().IsMatch(line));
            Assert.DoesNotContain(lines, line => !line.Any(char.IsLetterOrDigit));
            Assert.All(page.Document.QuerySelectorAll("li"), item => Assert.False(string.IsNullOrWhiteSpace(item.TextContent), item.OuterHtml));
            HasHeadingsInOrder(page);
            Assert.All(page.Document.QuerySelectorAll("a"), link => Assert.True(link.HasAttribute("href") && link.TextContent.Trim().Length > 1, link.OuterHtml));
            Assert.All(page.Document.QuerySelectorAll("table"), HasHeaders);
            Assert.All(page.Document.QuerySelectorAll("input:not([type=hidden])"), field => Assert.NotNull(page.Document.QuerySelector($"label[for='{field.Id}']") ?? field.Closest("label")));
        }
    }

    [Fact]
    public async Task Plan_AsText_SaysInWordsWhatIsDrawnOrColoured()
    {
        var scene = await ManifoldAsync();
        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.All(page.Document.QuerySelectorAll(".strip"), strip => Assert.Contains(strip.ParentElement!.QuerySelectorAll("p"), words => words.TextContent.Contains(" to ", StringComparison.Ordinal)));
        Assert.All(page.Document.QuerySelectorAll(".done"), done => Assert.Contains("paid", done.TextContent, StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("[data-day]"), drawn => Assert.NotNull(drawn.Closest("[aria-hidden=true]")));
        Assert.Contains("You have paid $45.00.", page.MainWords(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_AsText_HasTheAnswerFirstAndHelpBeforeTheSchedule()
    {
        var scene = await ManifoldAsync();
        var text = string.Join('\n', TextBrowser.Lines((await (await scene.VisitAsync()).GetAsync("/p/plan")).Document.Body!));

        string[] order = ["Hello Maria", "Next payment", "Can't make a payment?", "Your payments", "How to pay", "What arrived", "What you owe", "When we contacted you", "When we may contact you next", "What you asked of us", "Tell us something", "You can tell us to stop contacting you", "These groups are not ours", "Close this page"];
        var places = order.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();

        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    /// <summary>The rules see a fault: here are some.</summary>
    [Theory]
    [InlineData("<li><span>Fri 28 November</span><span>$45.00</span></li>")]
    [InlineData("<p><b>paid</b><i>2 January</i></p>")]
    public void RunTogether_WordsThatOnlyStylesPart_AreFound(string html)
        => Assert.Contains(TextBrowser.Lines(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).Body!), line => RunTogether().IsMatch(line));

    private async Task<IReadOnlyList<PortalPage>> PagesAsync(string language)
    {
        var scene = await ManifoldAsync();
        var browser = await scene.VisitAsync();
        var pages = new List<PortalPage>();
        foreach (var path in LetterKinds.All.Select(kind => $"/p/letters/{kind.Slug()}").Append("/p/plan").Append("/p/closed").Append(scene.Door))
        {
            pages.Add(await browser.GetAsync($"{path}?lang={language}"));
        }

        return pages;
    }

    private async Task<PlanScene> ManifoldAsync()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Fee, 5, "Returned check");
        await scene.BookInterestAsync(3, new LocalDate(2026, 1, 1));
        return scene;
    }

    private static void HasHeadingsInOrder(PortalPage page)
    {
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels.Count(level => level == 1));
        Assert.All(levels.Where(level => level > 1).Zip(levels.Where(level => level > 1).Skip(1)), pair => Assert.True(pair.Second - pair.First <= 1));
        Assert.All(page.Document.QuerySelectorAll("h1, h2, h3, h4"), heading => Assert.False(string.IsNullOrWhiteSpace(heading.TextContent)));
    }

    private static void HasHeaders(IElement table)
    {
        Assert.False(string.IsNullOrWhiteSpace(table.QuerySelector("caption")?.TextContent), table.OuterHtml);
        Assert.All(table.QuerySelectorAll("tr"), row => Assert.NotNull(row.QuerySelector("th[scope]")));
    }

    [GeneratedRegex($@"[\p{{L}}\p{{N}}.,:;)”]{TextBrowser.EdgeText}+[\p{{L}}\p{{N}}$£“(]", RegexOptions.None, 1000)]
    private static partial Regex RunTogether();
}
