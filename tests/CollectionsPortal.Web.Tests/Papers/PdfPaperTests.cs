using System.Globalization;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Papers;

public sealed partial class PdfPaperTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly (decimal, decimal) Letter = (612m, 792m);

    public static TheoryData<string, string> Papers
    {
        get
        {
            var papers = new TheoryData<string, string>();
            foreach (var language in PaperText.All.Select(text => text.Page.Code))
            {
                foreach (var paper in LetterKinds.All.Select(kind => kind.Slug()).Prepend("statement").Prepend("schedule")) { papers.Add(paper, language); }
            }

            return papers;
        }
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Write_EveryPaper_IsTaggedAndReadableAndBringsItsFonts(string paper, string language)
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;

        using var pdf = Read(papers, paper, language);

        Assert.Equal((language, true, true), (pdf.Language, pdf.IsMarked, pdf.ShowsTitle));
        Assert.False(string.IsNullOrWhiteSpace(pdf.Title));
        Assert.Equal("Document", pdf.Root.Kind);
        Assert.Equal(pdf.Title, Assert.Single(pdf.Root.Of("H1")).Text);
        Assert.Equal(0, pdf.LettersOutside);
        Assert.Equal(2, pdf.Fonts.Count);
        Assert.All(pdf.Fonts, font => Assert.True(font.Embedded && SubsetName().IsMatch(font.Name), font.Name));
        Assert.DoesNotContain('\uFFFD', pdf.Text);
        Assert.All(pdf.Pages, page => Assert.Equal(Letter, ((decimal)page.Width, (decimal)page.Height)));
        Assert.All(pdf.Pages, page => Assert.Contains(PaperScene.TextOf(language).PageOf(page.Number, pdf.Pages.Count), page.Text, StringComparison.Ordinal));
        Assert.Contains(papers.Agency.Name, pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Write_EveryPaperAgain_GivesTheSameBytes(string paper, string language)
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;

        Assert.Equal(Write(papers, paper, language).Content, Write(papers, paper, language).Content);
        Assert.NotEqual(Write(papers, paper, language).Content, Write(papers with { Plan = papers.Plan with { DebtorName = new("Ana", null, "Ruiz", null) } }, paper, language).Content);
    }

    [Fact]
    public async Task Schedule_Table_NamesItsColumnsAndRowsAndAddsUp()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;

        using var pdf = Read(papers, "schedule", "en");

        var rows = pdf.Root.Of("Table").Single().Kids;
        Assert.Equal(papers.Plan.Instalments.Count + 2, rows.Count);
        Assert.All(rows, row => Assert.Equal(("TR", 5), (row.Kind, row.Kids.Count)));
        Assert.All(rows[0].Kids, cell => Assert.Equal(("TH", "Column"), (cell.Kind, cell.Scope)));
        Assert.All(rows.Skip(1), row => Assert.Equal(("TH", "Row"), (row.Kids[0].Kind, row.Kids[0].Scope)));
        Assert.Equal(["1", "Sun 22 November 2026", "$45.00", "$45.00", "paid"], TextsOf(rows[1]));
        Assert.Equal(["2", "Sun 6 December 2026", "$45.00", "$0.00", "next"], TextsOf(rows[2]));
        Assert.Equal(["Total", "", "$300.00", "$45.00", ""], TextsOf(rows[^1]));
        Assert.Equal(300m, rows.Skip(1).SkipLast(1).Sum(row => Amount(row.Kids[2].Text)));
    }

    [Fact]
    public async Task Statement_SaysWhatThePageSays()
    {
        var scene = await PaperScene.MakeAsync(app);
        var page = await (await scene.Plan.VisitAsync()).GetAsync("/p/plan");

        using var pdf = Read(scene.Papers, "statement", "en");
        using var schedule = Read(scene.Papers, "schedule", "en");

        var amounts = AmountPattern().Matches(page.Document.QuerySelector("main")!.TextContent).Select(match => match.Value).Distinct().ToList();
        Assert.Contains("$255.00", amounts);
        Assert.All(amounts, amount => Assert.Contains(amount, pdf.Text + schedule.Text, StringComparison.Ordinal));
        string[] said =
        [
            "This is from Harbor & Lane, a debt collector.", "For Maria Alvarez", "Lakeside Regional Hospital", $"Account ending in {scene.Papers.Plan.Accounts[0].Number[^4..]}", "Owed on 31 December 2025",
            "Next payment, 6 December 2026", "Your payment arrived", "Left on this plan", "1 Harbor Street", "(804) 555-0142", "dispute", "https://www.consumerfinance.gov/",
        ];
        Assert.All(said, words => Assert.Contains(words, pdf.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statement_Ledger_HasEveryLineAndEndsAtTheBalance()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;

        using var pdf = Read(papers, "statement", "en");

        var ledger = pdf.Root.Of("Table").Last().Kids;
        Assert.Equal(papers.Histories.Single().Lines.Count + 1, ledger.Count);
        Assert.Equal(["2 March 2026", "The account came to us", "$300.00", "$300.00"], TextsOf(ledger[1]));
        Assert.Equal(["22 November 2026", "Your payment arrived", "−$45.00", "$255.00"], TextsOf(ledger[2]));
        Assert.Equal(papers.Plan.Accounts.Single().Balance.ToString(), ledger[^1].Kids[^1].Text);
    }

    [Fact]
    public void Line_EveryKindOfEntry_IsSaidInBothLanguagesAndBothWays()
    {
        foreach (var text in PaperText.All)
        {
            Assert.All(Enum.GetValues<LedgerEntryKind>(), kind => Assert.False(string.IsNullOrWhiteSpace(text.Line(kind, true)) || string.IsNullOrWhiteSpace(text.Line(kind, false))));
            Assert.NotEqual(text.Line(LedgerEntryKind.Payment, true), text.Line(LedgerEntryKind.Payment, false));
        }
    }

    [Fact]
    public async Task Schedule_Long_RepeatsItsHeaderForTheEyeAndIsReadOnce()
    {
        var scene = await PaperScene.MakeAsync(app);

        using var pdf = Read(scene.WithInstalments(120), "schedule", "en");

        Assert.True(pdf.Pages.Count >= 4);
        Assert.Equal(122, pdf.Root.Of("TR").Count());
        Assert.Single(pdf.Root.All, tag => tag.Text == "Due on");
        Assert.All(pdf.Pages.Take(3), page => Assert.Contains("Due on", page.Text, StringComparison.Ordinal));
        Assert.All(pdf.Pages, page => Assert.All(page.Letters, letter => Assert.InRange(letter.StartBaseLine.Y, 30, 760)));
    }

    [Fact]
    public async Task Write_PlanNotInDollars_IsOnA4()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        Money Pounds(Money money) => new(money.Amount, "GBP");
        var british = papers with
        {
            Plan = papers.Plan with { Total = Pounds(papers.Plan.Total), PaidBefore = Pounds(papers.Plan.PaidBefore), Accounts = [], Instalments = [.. papers.Plan.Instalments.Select(i => i with { Amount = Pounds(i.Amount), Paid = Pounds(i.Paid) })] },
        };

        using var pdf = Read(british, "schedule", "en");

        Assert.All(pdf.Pages, page => Assert.Equal((595.28m, 841.89m), (decimal.Round((decimal)page.Width, 2), decimal.Round((decimal)page.Height, 2))));
        Assert.Contains("£300.00", pdf.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PlanKind.Token, "small payments for a while. The rest of the debt stays. We will ask you by 1 March 2027 how it goes.")]
    [InlineData(PlanKind.Nil, "Nothing is to be paid for now. The debt stays. We will ask you by 1 March 2027 how it goes.")]
    [InlineData(PlanKind.Settlement, "Once it is paid as agreed, $55.00 is forgiven")]
    public async Task Write_OtherKindsOfPlans_AreSaidInWords(PlanKind kind, string words)
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        var plan = kind == PlanKind.Nil ? papers.Plan with { Instalments = [], Total = Money.Usd(0) } : kind == PlanKind.Settlement ? papers.Plan with { Total = Money.Usd(245) } : papers.Plan;
        var other = papers with { Kind = kind, ReviewOn = new LocalDate(2027, 3, 1), Plan = plan };

        foreach (var paper in new[] { "schedule", "statement" })
        {
            using var pdf = Read(other, paper, "en");

            Assert.Contains(words, pdf.Text, StringComparison.Ordinal);
        }

        using var usual = Read(papers, "schedule", "en");
        Assert.DoesNotContain(words[^20..], usual.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task Write_Paused_SaysUntilWhenAndOnlyWhileItLasts(int days, bool says)
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;

        using var pdf = Read(papers with { PausedUntil = papers.Today.PlusDays(days) }, "schedule", "en");

        Assert.Equal(says, pdf.Text.Contains("on a break", StringComparison.Ordinal));
        Assert.Equal(!says, pdf.Root.Of("TD").Any(cell => cell.Text == "next"));
    }

    [Theory]
    [InlineData(PlanStatus.Completed, "Everything on this plan is paid.")]
    [InlineData(PlanStatus.Ended, "This plan ended on 22 November 2026.")]
    [InlineData(PlanStatus.Changed, "A newer plan took the place of this one.")]
    public async Task Write_PlanThatIsOver_SaysSoAndNotHowToPay(PlanStatus status, string words)
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        var over = papers with { Plan = papers.Plan with { Status = status, EndedAt = papers.Plan.AgreedAt } };

        using var pdf = Read(over, "schedule", "en");

        Assert.Contains(words, pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How to pay", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_AgencyWithAPaymentPage_NamesItOnBothPapersAndNotInTheCalendar()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        var online = papers with { Agency = papers.Agency with { PaymentPage = "https://pay.harbor.example/" } };

        using var schedule = Read(online, "schedule", "en");
        using var statement = Read(online, "statement", "en");

        Assert.All(new[] { schedule, statement }, pdf => Assert.Contains("Online: https://pay.harbor.example/", pdf.Text, StringComparison.Ordinal));
        Assert.Equal(ScheduleCalendar.Write(papers, PaperText.English)!.Content, ScheduleCalendar.Write(online, PaperText.English)!.Content);
    }

    [Fact]
    public async Task Write_LongAndForeignNames_StayOnThePageAndAreReadWhole()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        var name = "Łucja-" + string.Concat(Enumerable.Repeat("Wachsmannówna", 12));
        var odd = papers with { Plan = papers.Plan with { DebtorName = new("Ñusta", null, name, null) } };

        using var pdf = Read(odd, "statement", "es");

        Assert.Contains(name, pdf.Text.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(pdf.Pages, page => Assert.All(page.Letters, letter => Assert.InRange(letter.EndBaseLine.X, 0, 612 - 50)));
    }

    [Fact]
    public async Task Letters_EveryKind_HasBoxesAndASignatureAndSaysWhatFollows()
    {
        var papers = (await PaperScene.MakeAsync(app)).Papers;
        foreach (var kind in LetterKinds.All)
        {
            using var pdf = Read(papers, kind.Slug(), "en");

            var letter = PaperText.English.Letters.Of(kind);
            Assert.Equal(2, pdf.Pages.Count);
            Assert.Contains("Signature:", pdf.Pages[0].Text, StringComparison.Ordinal);
            Assert.All(letter.Choices, choice => Assert.Contains(choice.Words, pdf.Text, StringComparison.Ordinal));
            Assert.All(letter.Next, words => Assert.Contains(words, pdf.Text, StringComparison.Ordinal));
            Assert.Contains($"account ending in {papers.Plan.Accounts[0].Number[^4..]}", pdf.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Richmond, VA 23220", pdf.Text, StringComparison.Ordinal);
        }
    }

    private static PaperFile Write(PlanPapers papers, string paper, string language)
    {
        var text = PaperScene.TextOf(language);
        return paper switch
        {
            "schedule" => SchedulePaper.Write(papers, text),
            "statement" => StatementPaper.Write(papers, text),
            _ => LetterPaper.Write(papers, text, paper)!,
        };
    }

    private static ReadPdf Read(PlanPapers papers, string paper, string language) => new(Write(papers, paper, language).Content);

    private static IEnumerable<string> TextsOf(ReadTag row) => row.Kids.Select(cell => cell.Text);

    private static decimal Amount(string text) => decimal.Parse(text.TrimStart('$'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[A-Z]{6}\+DejaVuSansCondensed(-Bold)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SubsetName();

    [GeneratedRegex(@"\$[\d,]+\.\d\d", RegexOptions.None, 1000)]
    private static partial Regex AmountPattern();
}
