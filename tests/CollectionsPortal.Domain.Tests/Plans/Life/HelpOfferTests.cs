using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans.Life;

public sealed class HelpOfferTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Look_GraceOver_OpensOneOfferOnTheDayAfterAndNotBefore(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal, days: 5);
        await scene.LookAsync();
        Assert.Empty(await OffersAsync(scene));
        Assert.Equal(PlanGroup.Missed, await scene.GroupAsync());

        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(PlanGroup.NeedsHelp, await scene.GroupAsync());
        await scene.LookAsync();
        await scene.LookAsync();

        var offer = Assert.Single(await OffersAsync(scene));
        Assert.Equal((Today, Money.Usd(50), null), (offer.MissedOn, offer.Missed, offer.Answer));
        Assert.Equal(PlanGroup.NeedsHelp, await scene.GroupAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_FourNodesAtOnce_OpensOneOfferEach(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (one, two) = (await LifeScene.InAsync(portal), await LifeScene.InAsync(portal));
        portal.Clock.Advance(Duration.FromDays(6));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(one.LookAsync)));

        Assert.Single(await OffersAsync(one));
        Assert.Single(await OffersAsync(two));
    }

    [SkippableTheory, EachDatabase]
    public async Task Pay_WhatWasMissed_ClosesTheOfferAndPartOfItDoesNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        await scene.LookAsync();

        await scene.PayAsync(20);
        Assert.Null(Assert.Single(await OffersAsync(scene)).Answer);
        await scene.PayAsync(30);

        Assert.Equal(HelpAnswer.Paid, Assert.Single(await OffersAsync(scene)).Answer);
        Assert.Equal(PlanGroup.OnTrack, await scene.GroupAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_Arrived_RestsForTheDaysOfGraceAndThenAsksAgain(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        var agent = await portal.HireAsync();
        await scene.LookAsync();

        Assert.True((await scene.AnswerAsync(HelpAnswer.Arrived, agent)).IsDone);
        Assert.True((await scene.AnswerAsync(HelpAnswer.Arrived, agent)).IsDone);
        portal.Clock.Advance(Duration.FromDays(5));
        await scene.LookAsync();

        var offer = Assert.Single(await OffersAsync(scene));
        Assert.Equal((HelpAnswer.Arrived, "They rang us.", agent.Id, null), (offer.Answer, offer.Remark, offer.ClosedBy, offer.OpenPlanId));
        Assert.Equal(PlanGroup.Missed, await scene.GroupAsync());
        portal.Clock.Advance(Duration.FromDays(1));
        await scene.LookAsync();
        Assert.Equal(2, (await OffersAsync(scene)).Count);
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_BeforeTheDailyLook_IsKeptAllTheSame(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);

        await scene.AnswerAsync(HelpAnswer.NothingWanted);
        await scene.LookAsync();

        Assert.Equal(HelpAnswer.NothingWanted, Assert.Single(await OffersAsync(scene)).Answer);
    }

    [SkippableTheory, EachDatabase]
    public async Task Replan_FromTheOffer_AnswersItAndNobodyIsAskedAgain(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        var agent = await portal.HireAsync();
        await scene.LookAsync();

        var next = (await scene.ChangeAsync(new PlanChange.SpreadMiss(), actor: agent)).Value;
        await scene.LookAsync();

        var offer = Assert.Single(await OffersAsync(scene));
        Assert.Equal((HelpAnswer.Spread, agent.Id), (offer.Answer, offer.ClosedBy));
        Assert.Equal(PlanGroup.OnTrack, await scene.GroupAsync(next));
    }

    [SkippableTheory, EachDatabase]
    public async Task SecondOpenOffer_PastTheService_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);
        await scene.LookAsync();

        await using var db = portal.NewDb();
        var offer = new HelpOffer { PlanId = scene.Plan, DebtorId = scene.Given.Debtor, MissedOn = Today, Missed = Money.Usd(50), RaisedAt = portal.Clock.Now };
        db.HelpOffers.Add(offer);
        db.Entry(offer).Property(o => o.OpenPlanId).CurrentValue = scene.Plan;

        Assert.True((await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct))).IsUniqueViolation());
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_Missed_ContactsNobody(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var scene = await LifeScene.MissedAsync(portal);

        await scene.LookAsync();

        Assert.Equal(0, await portal.ReadAsync(db => db.ContactAttempts.CountAsync(a => a.DebtorId == scene.Given.Debtor, Ct)));
        Assert.Equal(0, await portal.ReadAsync(db => db.DecisionReceipts.CountAsync(r => r.DebtorId == scene.Given.Debtor, Ct)));
    }

    private static Task<List<HelpOffer>> OffersAsync(LifeScene scene)
        => scene.Portal.ReadAsync(db => db.HelpOffers.Where(h => h.DebtorId == scene.Given.Debtor).OrderBy(h => h.Id).ToListAsync(Ct));
}
