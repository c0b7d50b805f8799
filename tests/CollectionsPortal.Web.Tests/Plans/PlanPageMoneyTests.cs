using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Papers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>How the page tells what was added to a debt.</summary>
public sealed class PlanPageMoneyTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Get_AFeeInTheLedger_IsShownWithItsReason()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Fee, 5, "Returned check, § 4 of the agreement");

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("2 January 2026, fee", text, StringComparison.Ordinal);
        Assert.Contains("Returned check, § 4 of the agreement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("we have added nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_InterestInTheLedger_IsSaidByItsDaysAndWithoutTheLedgersWords()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookInterestAsync(3, new LocalDate(2026, 1, 1));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("interest for the days before 1 January 2026", text, StringComparison.Ordinal);
        Assert.DoesNotContain(PlanScene.InterestText, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Your agreement allows it: Card agreement, § 7: “Interest is 8% a year.”", "No interest is added to this debt.")]
    [InlineData("es", "Su contrato lo permite, con estas palabras: Card agreement, § 7: “Interest is 8% a year.”", "A esta deuda no se le agregan intereses.")]
    public async Task Get_InterestWhoseTermsHaveEnded_StillNamesItsAuthority(string language, string authority, string ended)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookInterestAsync(3, new LocalDate(2026, 1, 1));
        await TermsAsync(scene, 0.08m, new LocalDate(2025, 1, 1), "Card agreement, § 7", "Interest is 8% a year.");
        await TermsAsync(scene, 0m, new LocalDate(2026, 1, 1), string.Empty, "Agreed to let it be.");

        var text = (await (await scene.VisitAsync()).GetAsync($"/p/plan?lang={language}")).MainWords();
        using var pdf = new ReadPdf(StatementPaper.Write(await PaperScene.ReadAsync(scene), PaperScene.TextOf(language)).Content);

        Assert.Contains(authority, text, StringComparison.Ordinal);
        Assert.Contains(ended, text, StringComparison.Ordinal);
        Assert.Contains("Interest is 8% a year.", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_WhatTheCreditorAdded_LiesBetweenTheTwoDays()
    {
        var text = (await (await (await PlanScene.MakeAsync(app)).VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Matches("On 31 December 2025 you owed .+ We got the account on .+ Between these days Lakeside Regional Hospital added no interest and no fees.", text);
    }

    [Theory]
    [InlineData(40, false)]
    [InlineData(41, true)]
    public async Task Get_MoreLinesThanAreShown_SaysThatThereAreOlderOnes(int fees, bool says)
    {
        var scene = await PlanScene.MakeAsync(app);
        for (var fee = 0; fee < fees; fee++) { await scene.BookAsync(LedgerEntryKind.Fee, 1, "Returned check"); }

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal(says, page.MainWords().Contains("There are older lines. The statement (PDF) has all of them.", StringComparison.Ordinal));
        Assert.Equal(40, page.Document.QuerySelectorAll("main li").Count(line => line.TextContent.Contains("Returned check", StringComparison.Ordinal)));
    }

    private Task TermsAsync(PlanScene scene, decimal rate, LocalDate from, string source, string quote) => scene.WithAsync<PortalDb>(async db =>
    {
        db.InterestTerms.Add(new InterestTerms
        {
            AccountId = scene.Given.Account,
            YearlyRate = rate,
            Basis = InterestBasis.Actual365,
            Principal = 300,
            From = from,
            Authority = rate == 0 ? null : InterestAuthority.Agreement,
            Source = source,
            Quote = quote,
            AfterEntry = await db.LedgerEntries.Where(e => e.AccountId == scene.Given.Account).MaxAsync(e => e.Id),
            RecordedAt = app.Time.GetCurrentInstant(),
        });
        await db.SaveChangesAsync();
    });

    [Fact]
    public async Task Get_FeeTakenOff_IsSaidAsSuch()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.BookAsync(LedgerEntryKind.Fee, 5, "Returned check");
        await scene.BookAsync(LedgerEntryKind.Fee, -5, "Returned check");

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("fee taken off", text, StringComparison.Ordinal);
        Assert.Contains("\u2212$5.00", text, StringComparison.Ordinal);
    }
}
