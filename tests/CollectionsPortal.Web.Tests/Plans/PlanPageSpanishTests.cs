using System.Net;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Pages.Plan;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Papers;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Whoever reads Spanish meets no English on any page or paper behind a private link, save what is quoted and marked as such.</summary>
public sealed partial class PlanPageSpanishTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int FewestLetters = 8;

    private static readonly IReadOnlyList<string> English = [.. FragmentsOf(PaperText.English).Except(FragmentsOf(PaperText.Spanish))];

    [Fact]
    public async Task Page_WithAllThatCanBeTold_SaysNothingInEnglish()
    {
        var scene = await ManifoldAsync();
        var browser = await scene.VisitAsync();

        var spanish = (await browser.GetAsync("/p/plan?lang=es")).WordsIn("es");
        var english = (await browser.GetAsync("/p/plan?lang=en")).WordsIn("en");

        Assert.True(English.Count > 250, $"Only {English.Count} fragments are known: the test has gone blind.");
        Assert.True(English.Count(fragment => english.Contains(fragment, StringComparison.Ordinal)) > 60, "The English page is hardly recognised: the test has gone blind.");
        SaysNoEnglish(spanish);
        Assert.Contains("Hola, Maria", spanish, StringComparison.Ordinal);
        Assert.Contains("cargo Lo anotamos así, en inglés:", spanish, StringComparison.Ordinal);
        Assert.Contains("intereses por los días antes del 1 de enero de 2026", spanish, StringComparison.Ordinal);
        Assert.DoesNotContain("Returned check", spanish, StringComparison.Ordinal);
        Assert.Contains("Contestamos de lunes a viernes, de 9:00 a. m. a 5:00 p. m.; sábado, de 10:00 a. m. a 1:00 p. m., hora del Este.", spanish, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlanKind.Settlement)]
    [InlineData(PlanKind.Token)]
    [InlineData(PlanKind.Nil)]
    public async Task Page_OfEachKind_SaysNothingInEnglish(PlanKind kind)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Adjustment, 100, "Set right");
        await scene.ChangeAsync(set => set.SetProperty(p => p.Kind, kind));

        SaysNoEnglish((await (await scene.VisitAsync()).GetAsync("/p/plan?lang=es")).WordsIn("es"));
    }

    [Fact]
    public async Task Door_QuestionAnswerAndClosedPage_SayNothingInEnglish()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = app.NewBrowser();
        var door = await browser.GetAsync($"{scene.Door}?lang=es");

        SaysNoEnglish(door.WordsIn("es"));
        SaysNoEnglish((await browser.SubmitAsync(await browser.GetAsync($"{scene.Door}?lang=es"), ("Input.Zip", PlanScene.WrongZip))).WordsIn("es"));
        SaysNoEnglish((await browser.SubmitAsync(await browser.GetAsync($"{scene.Door}?lang=es"), ("Input.Zip", "1"))).WordsIn("es"));
        SaysNoEnglish((await browser.SubmitAsync(await browser.GetAsync($"{scene.Door}?lang=es"), ("Input.Month", "13"))).WordsIn("es"));
        SaysNoEnglish((await browser.GetAsync("/p/closed?lang=es")).WordsIn("es"));
        SaysNoEnglish((await browser.GetAsync("/p/no-such-link?lang=es")).WordsIn("es"));
    }

    [Fact]
    public async Task Errors_BelowAPrivateLink_AreSpanishAndNameNobody()
    {
        var scene = await PlanScene.MakeAsync(app);
        var missing = await (await scene.VisitAsync()).GetAsync("/p/letters/nothing?lang=es");
        var forged = await app.NewBrowser().PostForgedAsync($"{scene.Door}?lang=es");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (missing.Status, forged.Status));
        foreach (var page in (PortalPage[])[missing, forged])
        {
            Assert.Contains(PlanText.Spanish.ProblemHeading, page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("collect", page.Text, StringComparison.OrdinalIgnoreCase);
            SaysNoEnglish(page.WordsIn("es"));
        }
    }

    [Fact]
    public async Task Letters_OfEachKind_SayNothingInEnglish()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();
        foreach (var kind in LetterKinds.All)
        {
            SaysNoEnglish((await browser.GetAsync($"/p/letters/{kind.Slug()}?lang=es")).WordsIn("es"));
        }
    }

    [Fact]
    public async Task Papers_ToTakeAlong_SayNothingInEnglish()
    {
        var browser = await (await ManifoldAsync()).VisitAsync();
        SaysNoEnglish(await browser.Client.GetStringAsync(new Uri("/p/plan.ics?lang=es", UriKind.Relative)));
        foreach (var paper in LetterKinds.All.Select(kind => $"letters/{kind.Slug()}.pdf").Prepend("plan.pdf").Prepend("statement.pdf"))
        {
            using var pdf = new ReadPdf(await browser.Client.GetByteArrayAsync(new Uri($"/p/{paper}?lang=es", UriKind.Relative)));
            Assert.Equal("es", pdf.Language);
            SaysNoEnglish(pdf.Text);
        }
    }

    /// <summary>A fee, interest, a settlement, and more to forgive.</summary>
    private async Task<PlanScene> ManifoldAsync()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Fee, 5, "Returned check");
        await scene.BookInterestAsync(3, new LocalDate(2026, 1, 1));
        await scene.BookAsync(LedgerEntryKind.Credit, -1, "Credited by the creditor");
        return scene;
    }

    private static void SaysNoEnglish(string words)
    {
        Assert.DoesNotContain(English, fragment => words.Contains(fragment, StringComparison.Ordinal));
        Assert.DoesNotMatch(EnglishDays(), words);
    }

    /// <summary>What stands between the holes of every sentence, where it is long enough to be told from the other language.</summary>
    private static IEnumerable<string> FragmentsOf(PaperText text) => PlanWording.Of(text)
        .SelectMany(said => Holes().Split(said.Sentence))
        .Select(fragment => fragment.Trim(' ', '.', ',', ';', ':', '(', ')'))
        .Where(fragment => fragment.Contains(' ', StringComparison.Ordinal) && fragment.Count(char.IsLetter) > FewestLetters)
        .Distinct();

    [GeneratedRegex(@"\S*\d\S*", RegexOptions.None, 1000)]
    private static partial Regex Holes();

    [GeneratedRegex(@"\b(January|February|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|pm|a year)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishDays();
}
