using System.Globalization;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Papers;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What could hurt somebody who reads it: asking where nothing may be asked, payments that seem lost, a debt too old to sue for.</summary>
public sealed class PlanPageCareTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static TheoryData<HoldKind> Resting => [HoldKind.Bankruptcy, HoldKind.BreathingSpace, HoldKind.Bereavement, HoldKind.IdentityTheft, HoldKind.DebtAdvice];

    [Theory]
    [MemberData(nameof(Resting))]
    public async Task Get_WhileTheDebtRests_AsksForNothingOnPageAndPapers(HoldKind kind)
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        own.Time.Advance(TimeSpan.FromDays(16));
        await HoldAsync(scene, kind);

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");
        var papers = await PaperScene.ReadAsync(scene);

        var text = page.MainWords();
        Assert.Contains("We are not asking you for any money now.", text, StringComparison.Ordinal);
        Assert.Contains("You have paid $45.00", text, StringComparison.Ordinal);
        foreach (var asking in (string[])["How to pay", "has not arrived yet", "not here yet", "Can't make a payment?", "We will ask you by", "to go, last payment", "(.ics)"])
        {
            Assert.DoesNotContain(asking, text, StringComparison.Ordinal);
        }

        Assert.Empty(page.Document.QuerySelectorAll(".big"));
        Assert.Null(ScheduleCalendar.Write(papers, PaperText.English));
        using var pdf = new ReadPdf(SchedulePaper.Write(papers, PaperText.English).Content);
        Assert.Contains("We are not asking you for any money now.", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("How to pay", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not here yet", pdf.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_NeedsOfSupport_StillShowTheNextPayment()
    {
        var scene = await PlanScene.MakeAsync(app);
        await HoldAsync(scene, HoldKind.SupportNeeds);

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("How to pay", text, StringComparison.Ordinal);
        Assert.DoesNotContain("We are not asking you", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "You have paid $45.00. All of it came before the plan was changed.")]
    [InlineData("es", "Usted ha pagado $45.00. Todo llegó antes de que cambiara el plan.")]
    public async Task Get_PlanWasChanged_CountsWhatWasPaidBefore(string language, string sentence)
    {
        var scene = await PlanScene.MakeAsync(app);
        var today = PlanScene.Today(app);
        await scene.WithAsync<PlanChanges>(async changes =>
            Assert.True((await changes.ChangeAsync(new ChangePlan(scene.Plan, new PlanChange.Holiday(today.PlusDays(40)), Guid.NewGuid()) { Words = "Hours were cut." }, Actor.System, Ct)).IsDone));

        var page = await (await scene.VisitAsync()).GetAsync($"/p/plan?lang={language}");

        Assert.Contains(sentence, page.MainWords(), StringComparison.Ordinal);
        var bar = page.Document.QuerySelector("progress")!;
        Assert.Equal((45m, 300m), (Number(bar.GetAttribute("value")), Number(bar.GetAttribute("max"))));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public async Task Get_TooOldToSueFor_SaysSoBeforeItSaysHowToPay(int lastDay, bool says)
    {
        var scene = await PlanScene.MakeAsync(app);
        LocalDate? ends = PlanScene.Today(app).PlusDays(lastDay);
        await scene.WithAsync<PortalDb>(db => db.Accounts.Where(a => a.Id == scene.Given.Account).ExecuteUpdateAsync(set => set.SetProperty(a => a.Facts.LimitationEndsOn, ends), Ct));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();
        using var pdf = new ReadPdf(StatementPaper.Write(await PaperScene.ReadAsync(scene), PaperText.English).Content);

        Assert.Equal(says, text.Contains("The law does not let us sue you for it.", StringComparison.Ordinal));
        Assert.Equal(says, pdf.Text.Contains("The law does not let us sue you for it.", StringComparison.Ordinal));
        if (says) { Assert.True(text.IndexOf("The law does not let us sue", StringComparison.Ordinal) < text.IndexOf("By check or money order", StringComparison.Ordinal)); }
    }

    [Fact]
    public async Task Get_NilPlanWhoseReviewHasPassed_PromisesNoDayThatIsOverAndSaysNotHowToPay()
    {
        var scene = await PlanScene.MakeAsync(app);
        var yesterday = PlanScene.Today(app).PlusDays(-1);
        await scene.ChangeAsync(set => set.SetProperty(p => p.Kind, Domain.Plans.PlanKind.Nil).SetProperty(p => p.ReviewOn, yesterday));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("For now you pay nothing. The debt stays. We will talk about it soon.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("How to pay", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Can't make a payment?", text, StringComparison.Ordinal);
    }

    private static decimal Number(string? text) => decimal.Parse(text!, CultureInfo.InvariantCulture);

    private static Task HoldAsync(PlanScene scene, HoldKind kind) => scene.WithAsync<PortalDb>(async db =>
    {
        var now = scene.App.Time.GetCurrentInstant();
        db.Holds.Add(new Hold { DebtorId = scene.Given.Debtor, Kind = kind, Since = PlanScene.Today(scene.App).PlusDays(-1), Source = FactSource.Person, RecordedAt = now });
        await db.SaveChangesAsync(Ct);
    });
}
