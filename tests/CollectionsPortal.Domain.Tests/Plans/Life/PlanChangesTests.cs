using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans.Life;

public sealed class PlanChangesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task FromToday_PaidOnceThenMissed_IsANewVersionOfWhatIsLeft(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        await scene.PayAsync(70);
        portal.Clock.Advance(Duration.FromDays(13));

        var next = (await scene.ChangeAsync(new PlanChange.FromToday(), words: "Wages came late.")).Value;

        var (old, plan) = (await scene.ViewAsync(), await scene.ViewAsync(next));
        Assert.Equal((PlanStatus.Changed, Money.Usd(70)), (old.Status, old.Paid));
        Assert.Equal((PlanStatus.Active, 2, Money.Usd(230), Money.Usd(70)), (plan.Status, plan.Revision, plan.Total, plan.PaidBefore));
        Assert.Equal([50m, 50m, 50m, 50m, 30m], plan.Instalments.Select(i => i.Amount.Amount));
        Assert.Equal(Today.PlusDays(14), plan.Instalments[0].DueOn);
        Assert.Equal((0, "Wages came late."), (plan.MissedCount, plan.AgreedWords));
        Assert.Single(plan.Payments);
        Assert.Equal(next, await HolderAsync(portal, scene));
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_ThenPaidToTheEnd_IsKept(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        await scene.PayAsync(50);
        var next = (await scene.ChangeAsync(new PlanChange.FromToday())).Value;

        await scene.PayAsync(250, next);

        Assert.Equal(PlanStatus.Completed, (await scene.ViewAsync(next)).Status);
        Assert.Equal(0m, await portal.BalanceAsync(scene.Given.Account));
        Assert.Equal(PlanGroup.Completed, await scene.GroupAsync(next));
        Assert.Null(await scene.GroupAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_SameFormTwiceAtOnce_MakesOneVersion(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (scene, token) = (await LifeScene.MissedAsync(portal), Guid.NewGuid());

        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => scene.ChangeAsync(new PlanChange.FromToday(), token: token)));

        Assert.All(results, result => Assert.Equal(results[0].Value, result.Value));
        Assert.Equal(2, await portal.ReadAsync(db => db.Plans.CountAsync(p => p.DebtorId == scene.Given.Debtor, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_TwoPeopleAtOnce_OneSucceedsAndTheOtherIsTold(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => scene.ChangeAsync(i % 2 == 0 ? new PlanChange.FromToday() : new PlanChange.SpreadMiss())));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), result => Assert.IsType<ChangedMeanwhile>(result.Refusal));
    }

    [SkippableTheory, EachDatabase]
    public async Task SecondSuccessor_PastTheService_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        await scene.ChangeAsync(new PlanChange.FromToday());

        await using var db = portal.NewDb();
        db.Plans.Add(new Plan { Reference = ShortReference.New(), DebtorId = scene.Given.Debtor, ReplacesId = scene.Plan, Revision = 2, Total = Money.Usd(1), Rhythm = PlanRhythm.Weekly, FirstDueOn = Today, AgreedAt = portal.Clock.Now });

        Assert.True((await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct))).IsUniqueViolation());
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_WithALink_TheLinkOpensTheNewestVersion(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithDebtorIn("VA").Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).Value;
        var link = (await portal.WithAsync((PlanLinkService links) => links.IssueAsync(plan, Actor.System, Ct))).Value;
        var scene = new LifeScene(portal, given, plan);

        var second = (await scene.ChangeAsync(new PlanChange.Holiday(Today.PlusMonths(2)))).Value;
        var third = (await scene.ChangeAsync(new PlanChange.FromToday(), second)).Value;

        Assert.Equal(third, (await portal.WithAsync((DebtorPlanQueries plans) => plans.GetAsync(link.Id, Ct)))!.Plan.Id);
    }

    [SkippableTheory, EachDatabase]
    public async Task Pause_ThenReviewed_NothingIsMissedMeanwhile(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        var until = scene.Day.PlusMonths(2);

        var next = (await scene.ChangeAsync(new PlanChange.Holiday(until))).Value;
        var first = await scene.GroupAsync(next);
        portal.Clock.Advance(Duration.FromDays(40));
        var later = await scene.GroupAsync(next);
        portal.Clock.Now = FakeClock.Start + Duration.FromDays(Period.Between(Today, until, PeriodUnits.Days).Days);

        Assert.Equal((PlanGroup.Paused, PlanGroup.Paused), (first, later));
        Assert.Equal(PlanGroup.ReviewDue, await scene.GroupAsync(next));
        var plan = await scene.ViewAsync(next);
        Assert.Equal((Money.Usd(300), 6, 0), (plan.Total, plan.Instalments.Count, plan.MissedCount));
        Assert.True(plan.Instalments[0].DueOn >= until);
    }

    [SkippableTheory, EachDatabase]
    public async Task Nil_ThenAPaymentAndTheReview_IsATaskAndNotPaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);

        var next = (await scene.ChangeAsync(new PlanChange.Nil(scene.Day.PlusMonths(3)))).Value;
        await scene.PayAsync(10, next);

        var plan = await scene.ViewAsync(next);
        Assert.Equal((PlanKind.Nil, PlanStatus.Active, null, null, Money.Usd(0)), (plan.Kind, plan.Status, plan.Last, plan.Next, plan.Total));
        Assert.Equal(PlanGroup.OnTrack, await scene.GroupAsync(next));
        portal.Clock.Advance(Duration.FromDays(93));
        Assert.Equal(PlanGroup.ReviewDue, await scene.GroupAsync(next));
        await scene.LookAsync();
        Assert.Null(Assert.Single((await scene.LifeAsync(next)).Offers).ClosedBy);
    }

    [SkippableTheory, EachDatabase]
    public async Task Token_AllPaid_IsATaskAtItsReviewAndNotPaid(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        var next = (await scene.ChangeAsync(new PlanChange.Token(Money.Usd(5), PlanRhythm.Monthly, Today, Today.PlusMonths(1)))).Value;

        await scene.PayAsync(10, next);

        var plan = await scene.ViewAsync(next);
        Assert.Equal((PlanKind.Token, PlanStatus.Active, Money.Usd(10)), (plan.Kind, plan.Status, plan.Paid));
        portal.Clock.Advance(Duration.FromDays(31));
        Assert.Equal(PlanGroup.ReviewDue, await scene.GroupAsync(next));
        await scene.PayAsync(290, next);
        Assert.Equal(PlanStatus.Completed, (await scene.ViewAsync(next)).Status);
    }

    [SkippableTheory, EachDatabase]
    public async Task Token_ThenNewTerms_IsAFullPlanOfTheBalance(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        var token = (await scene.ChangeAsync(new PlanChange.Token(Money.Usd(5), PlanRhythm.Weekly, Today, Today.PlusMonths(1)))).Value;
        await scene.PayAsync(5, token);

        var full = (await scene.ChangeAsync(new PlanChange.NewTerms(Monthly(100)), token)).Value;

        var plan = await scene.ViewAsync(full);
        Assert.Equal((PlanKind.Full, 3, Money.Usd(295), Money.Usd(5)), (plan.Kind, plan.Revision, plan.Total, plan.PaidBefore));
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_MoreThanFits_IsRefusedAndAnEasierOneIsNot(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        portal.Affordability = new() { SmallAMonth = 50m };

        var spread = await scene.ChangeAsync(new PlanChange.SpreadMiss());
        var allowed = await portal.WithAsync((PlanChanges changes) => changes.PreviewAsync(scene.Plan, new PlanChange.SpreadMiss(), Ct));
        var anew = await scene.ChangeAsync(new PlanChange.FromToday());

        Assert.IsType<StatementNeeded>(spread.Refusal);
        Assert.True(allowed.IsDone);
        Assert.True(anew.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_MoreThanFits_IsASupervisorsToAllowWithAReason(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        portal.Affordability = new() { SmallAMonth = 50m };
        var (supervisor, token) = (await portal.HireAsync(ActorRole.Supervisor), Guid.NewGuid());

        var without = await scene.ChangeAsync(new PlanChange.SpreadMiss(), token: token, actor: supervisor);
        var with = await portal.WithAsync((PlanChanges changes) => changes.ChangeAsync(
            new ChangePlan(scene.Plan, new PlanChange.SpreadMiss(), token) { AllowedBecause = "A bonus comes in May." }, supervisor, Ct));

        Assert.IsType<LeaveNeedsReason>(without.Refusal);
        Assert.Equal(supervisor.Id, await portal.ReadAsync(db => db.Plans.Where(p => p.Id == with.Value).Select(p => p.AllowedBy).SingleAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Change_OfWhatIsOver_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        await portal.WithAsync((PlanService plans) => plans.EndAsync(new(scene.Plan, "They pay at once."), Actor.System, Ct));

        Assert.IsType<OnlyRunningPlansChange>((await scene.ChangeAsync(new PlanChange.FromToday())).Refusal);
        Assert.IsType<NotFound>((await scene.ChangeAsync(new PlanChange.FromToday(), new PlanId(999_999))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Correct_PaymentOfAnOlderVersion_MakesTheNewestAReviewTask(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        await scene.PayAsync(50);
        var next = (await scene.ChangeAsync(new PlanChange.FromToday())).Value;
        var payment = (await scene.ViewAsync(next)).Payments.Single().Id;

        Assert.True((await portal.CorrectAsync(scene.Given.Debtor, payment)).IsDone);

        Assert.Equal(PlanGroup.ReviewDue, await scene.GroupAsync(next));
        Assert.Equal(300m, await portal.BalanceAsync(scene.Given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Life_ThreeVersions_ShowsEachScheduleInFewStatements(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        var second = (await scene.ChangeAsync(new PlanChange.SpreadMiss())).Value;
        var third = (await scene.ChangeAsync(new PlanChange.Holiday(scene.Day.PlusDays(30)), second)).Value;
        PlanLife? life = null;

        var sent = await Statements.OfAsync(async () => life = await scene.LifeAsync());

        Assert.Equal(third, life!.Newest);
        Assert.Equal([3, 2, 1], life.Versions.Select(v => v.Revision));
        Assert.Equal([PlanChangeKind.Paused, PlanChangeKind.MissSpread, null], life.Versions.Select(v => v.Change));
        Assert.Equal([5, 5, 6], life.Versions.Select(v => v.Instalments.Count));
        Assert.InRange(sent.Count, 5, 10);
    }

    private static Task<PlanId> HolderAsync(TestPortal portal, LifeScene scene)
        => portal.ReadAsync(db => db.PlanAccounts.Where(a => a.HeldAccountId == scene.Given.Account).Select(a => a.PlanId).SingleAsync(Ct));
}
