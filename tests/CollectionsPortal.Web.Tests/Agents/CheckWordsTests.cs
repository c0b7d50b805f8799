using System.Net;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Web.Pages.Agents.Words;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>A text is read before it leaves, and nothing of it stays.</summary>
public sealed class CheckWordsTests(AgentPages pages) : IClassFixture<AgentPages>
{
    private const string Path = "/agents/words";

    [Fact]
    public async Task Post_ForbiddenWords_AreMarkedWithReasonSourceAndSuggestion()
    {
        var page = await (await pages.AgentAsync()).SubmitAsync(
            Path, ("Input.Text", "Pay today or you will be arrested.\nThis message is from a debt collector."), ("Input.As", "Letter"), ("Input.Disclosure", "Later"));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(page.Document.QuerySelectorAll("mark.mark-stop"), mark => mark.TextContent.Contains("arrested", StringComparison.Ordinal));
        var finding = page.Document.QuerySelectorAll(".said li").Single(item => item.TextContent.Contains("“arrested”", StringComparison.Ordinal) || item.TextContent.Contains("arrested”", StringComparison.Ordinal));
        Assert.Contains("12 CFR 1006.18", finding.TextContent, StringComparison.Ordinal);
        Assert.Equal("#finding-1", page.Document.QuerySelector(".marked sup a")!.GetAttribute("href"));
        Assert.StartsWith("This must not leave as it is", page.Document.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("arrested", page.Document.GetElementById("Input_Text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Pay today or you will be arrested.\nThis message is from a debt collector.", Plain(page));
    }

    [Fact]
    public async Task Post_ALawfulLetter_FindsNothing()
    {
        var page = await (await pages.AgentAsync()).SubmitAsync(
            Path, ("Input.Text", "Your payment of $45.00 arrived. Thank you. This message is from a debt collector."), ("Input.As", "Letter"), ("Input.Disclosure", "Later"), ("Input.Language", "English"),
            ("Input.IsInValidationPeriod", "False"), ("Input.IsTimeBarred", "False"));

        Assert.Equal("Nothing known stands in it that should not, and nothing known is missing.", page.Document.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Null(page.Document.QuerySelector("mark"));
    }

    [Theory]
    [InlineData("Text", true)]
    [InlineData("Letter", false)]
    public async Task Post_NoWayToOptOut_IsMissingFromATextOnly(string form, bool isMissing)
    {
        var page = await (await pages.AgentAsync()).SubmitAsync(
            Path, ("Input.Text", "Your payment of $45.00 arrived. This message is from a debt collector."), ("Input.As", form), ("Input.Disclosure", "Later"), ("Input.IsInValidationPeriod", "False"), ("Input.IsTimeBarred", "False"));

        Assert.Equal(isMissing, page.Document.QuerySelector("main")!.TextContent.Contains("what is missing", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Post_TheFacts_ChangeWhatIsFound()
    {
        var agent = await pages.AgentAsync();
        (string, string)[] text = [("Input.Text", "You must pay within ten days. This message is from a debt collector."), ("Input.As", "Letter"), ("Input.Disclosure", "Later")];

        var inside = await agent.SubmitAsync(Path, [.. text, ("Input.IsInValidationPeriod", "True")]);
        var after = await agent.SubmitAsync(Path, [.. text, ("Input.IsInValidationPeriod", "False")]);

        Assert.Contains("1006.38", inside.Document.QuerySelector(".said")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("1006.38", after.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AnotherLanguageThanChosen_SaysSo()
    {
        var page = await (await pages.AgentAsync()).SubmitAsync(
            Path, ("Input.Text", "Your payment of $45.00 arrived and we thank you for it. This message is from a debt collector."), ("Input.As", "Letter"), ("Input.Language", "Spanish"));

        Assert.Contains("This is not written in Spanish.", page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_Nothing_IsAskedForBesideTheFields()
    {
        var page = await (await pages.AgentAsync()).SubmitAsync(Path, ("Input.Text", ""));

        Assert.Equal("Write or paste the text first.", page.ErrorOf("Input.Text"));
        Assert.Equal("Choose as what it leaves.", page.ErrorOf("Input.As"));
    }

    [Fact]
    public async Task Post_AnyText_LeavesNoTrace()
    {
        const string words = "Unforgettable zebra sentence";
        var agent = await pages.AgentAsync();
        var (before, after) = (await CountAsync(), 0);

        await agent.SubmitAsync(Path, ("Input.Text", words), ("Input.As", "Email"));

        after = await CountAsync();
        Assert.Equal(before, after);
        Assert.DoesNotContain("zebra", pages.App.Logs.AsJson(), StringComparison.OrdinalIgnoreCase);

        async Task<int> CountAsync()
        {
            var count = 0;
            await pages.App.DoAsync(async services => count = await services.GetRequiredService<PortalDb>().AuditEntries.CountAsync());
            return count;
        }
    }

    [Fact]
    public async Task Get_RulesAndADebtor_LeadHere()
    {
        var agent = await pages.AgentAsync();
        var person = await pages.PersonAsync();

        Assert.NotNull((await agent.GetAsync("/agents/rules")).Document.QuerySelector($"main a[href='{Path}']"));
        Assert.NotNull((await agent.GetAsync($"/agents/debtors/{person.Debtor}")).Document.QuerySelector($"main a[href='{Path}']"));
    }

    [Fact]
    public void Marked_FindingsThatOverlap_KeepTheTextAndTheWorst()
    {
        LanguageFinding At(int start, int length, FindingSeverity severity) => new()
        {
            Start = start,
            Length = length,
            Words = "x",
            Kind = FindingKind.Pressure,
            Severity = severity,
            Reason = "R.",
            Citation = Citation.House,
            Certainty = Certainty.Read,
            Suggestion = "S.",
        };

        var runs = MarkedRun.Of("0123456789", [At(1, 5, FindingSeverity.Doubtful), At(3, 2, FindingSeverity.Block), At(10, 0, FindingSeverity.Block)]);

        Assert.Equal(["0", "12", "34", "5", "6789"], runs.Select(run => run.Text));
        Assert.Equal([null, FindingSeverity.Doubtful, FindingSeverity.Block, FindingSeverity.Doubtful, null], runs.Select(run => run.Severity));
        Assert.Equal([1, 2], runs.SelectMany(run => run.Begins));
        Assert.Equal(["abc"], MarkedRun.Of("abc", []).Select(run => run.Text));
    }

    /// <summary>The marked text without its marks.</summary>
    private static string Plain(PortalPage page)
    {
        var marked = page.Document.QuerySelector(".marked")!;
        foreach (var number in marked.QuerySelectorAll("sup").ToList()) { number.Remove(); }

        return marked.TextContent.ReplaceLineEndings("\n");
    }
}
