using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans.Life;

public sealed class PlanEndingTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task End_NoticeOver_IsForAHumanToDoOnItsDayAndNotBefore(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        Assert.IsType<NoticeFirst>((await EndAsync(scene)).Refusal);
        Assert.True((await NoticeAsync(scene)).IsDone);

        portal.Clock.Advance(Duration.FromDays(13));
        Assert.Equal(new NoticeStillRuns(Today.PlusDays(20)), (await EndAsync(scene)).Refusal);
        portal.Clock.Advance(Duration.FromDays(1));
        await scene.LookAsync();
        Assert.Equal((PlanStatus.Active, PlanGroup.ReviewDue), ((await scene.ViewAsync()).Status, await scene.GroupAsync()));
        Assert.True((await EndAsync(scene)).IsDone);
        Assert.True((await EndAsync(scene)).IsDone);

        var plan = await scene.ViewAsync();
        Assert.Equal((PlanStatus.Ended, "Nothing came since March."), (plan.Status, plan.EndReason));
        Assert.Equal(NoticeOutcome.PlanEnded, (await NoticesAsync(scene)).Single().Outcome);
        Assert.Equal(PlanGroup.Ended, await scene.GroupAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Notice_ThenCaughtUpOrChanged_FallsAway(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (paid, changed) = (await LifeScene.InAsync(portal), await LifeScene.InAsync(portal));
        portal.Clock.Advance(Duration.FromDays(6));
        await NoticeAsync(paid);
        await NoticeAsync(changed);

        await paid.PayAsync(50);
        var next = (await changed.ChangeAsync(new PlanChange.FromToday())).Value;

        Assert.Equal(NoticeOutcome.CaughtUp, (await NoticesAsync(paid)).Single().Outcome);
        Assert.Equal(NoticeOutcome.PlanChanged, (await NoticesAsync(changed)).Single().Outcome);
        portal.Clock.Advance(Duration.FromDays(60));
        Assert.IsType<NoticeFirst>((await EndAsync(paid)).Refusal);
        Assert.IsType<NoticeFirst>((await EndAsync(changed, next)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Notice_GraceNotOver_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal, days: 5);

        Assert.IsType<NoReasonForNotice>((await NoticeAsync(scene)).Refusal);
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.True((await NoticeAsync(scene)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Notice_Withdrawn_LetsThePlanGoOn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        await NoticeAsync(scene);

        await portal.WithAsync((PlanEnding ending) => ending.WithdrawAsync(scene.Plan, Actor.System, Ct));

        Assert.Equal(NoticeOutcome.Withdrawn, (await NoticesAsync(scene)).Single().Outcome);
        Assert.Null((await scene.LifeAsync()).Notice);
        Assert.True((await NoticeAsync(scene)).IsDone);
    }

    [SkippableTheory]
    [EachDatabase]
    public async Task Notice_WithoutReasonOrBeforeTheyWereTold_IsRefusedAtItsField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);

        Assert.Equal(nameof(GiveNotice.Reason), Field(await NoticeAsync(scene, reason: " ")));
        Assert.Equal(nameof(GiveNotice.ToldOn), Field(await NoticeAsync(scene, told: scene.Day.PlusDays(1))));
        Assert.Equal(nameof(GiveNotice.ToldOn), Field(await NoticeAsync(scene, told: scene.Day.PlusDays(-31))));
    }

    [SkippableTheory, EachDatabase]
    public async Task Fits_WhenDue_MovesTheReviewAndKeepsWhoSaidIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        var agent = await portal.HireAsync();
        await scene.ChangeAsync(new PlanChange.Nil(Today.PlusMonths(1)));
        var plan = (await scene.LifeAsync()).Newest;
        portal.Clock.Advance(Duration.FromDays(31));

        Assert.Equal("NextOn", Field(await FitsAsync(portal, plan, scene.Day.PlusMonths(6).PlusDays(1), agent)));
        Assert.Equal("NextOn", Field(await FitsAsync(portal, plan, scene.Day, agent)));
        Assert.True((await FitsAsync(portal, plan, scene.Day.PlusMonths(6), agent)).IsDone);
        Assert.True((await FitsAsync(portal, plan, scene.Day.PlusMonths(6), agent)).IsDone);

        var life = await scene.LifeAsync(plan);
        var review = Assert.Single(life.Reviews);
        Assert.Equal((ReviewOutcome.Fits, Today.PlusMonths(1), scene.Day.PlusMonths(6), agent.Display), (review.Outcome, review.DueOn, review.NextOn!.Value, review.By));
        Assert.Equal(PlanGroup.OnTrack, await scene.GroupAsync(plan));
    }

    [SkippableTheory, EachDatabase]
    public async Task ChangeOrEnd_WhenAReviewIsDue_IsItsOutcome(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.InAsync(portal);
        var nil = (await scene.ChangeAsync(new PlanChange.Nil(Today.PlusDays(10)))).Value;
        portal.Clock.Advance(Duration.FromDays(10));
        var full = (await scene.ChangeAsync(new PlanChange.NewTerms(Monthly(100, scene.Day)), nil)).Value;
        portal.Clock.Advance(Duration.FromDays(200));
        await portal.WithAsync((PlanService plans) => plans.EndAsync(new(full, "They pay at once."), Actor.System, Ct));

        Assert.Equal([ReviewOutcome.Ended, ReviewOutcome.Changed], (await scene.LifeAsync()).Reviews.Select(r => r.Outcome));
    }

    private static Task<Result> NoticeAsync(LifeScene scene, string reason = "Nothing came since March.", LocalDate? told = null)
        => scene.Portal.WithAsync((PlanEnding ending) => ending.GiveNoticeAsync(new(scene.Plan, reason, ToldBy.Phone, told ?? scene.Day), Actor.System, Ct));

    private static Task<Result> EndAsync(LifeScene scene, PlanId? plan = null)
        => scene.Portal.WithAsync((PlanEnding ending) => ending.EndAsync(plan ?? scene.Plan, Actor.System, Ct));

    private static Task<Result> FitsAsync(TestPortal portal, PlanId plan, LocalDate next, Actor actor)
        => portal.WithAsync((PlanReviewService reviews) => reviews.FitsAsync(new(plan, next, null), actor, Ct));

    private static string Field(Result result) => Assert.IsType<FieldRefusal>(result.Refusal).Field;

    private static Task<List<EndingNotice>> NoticesAsync(LifeScene scene)
        => scene.Portal.ReadAsync(db => db.EndingNotices.Where(n => n.PlanId == scene.Plan).OrderBy(n => n.Id).ToListAsync(Ct));
}
