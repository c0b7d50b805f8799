using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Web.Tests.Hosting;
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
