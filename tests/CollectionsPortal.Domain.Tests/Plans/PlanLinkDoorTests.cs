using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanLinkScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanLinkDoorTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Answer_BirthDateOrZip_OpensAndCountsAView(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);

        Assert.True(await OpensAsync(portal, issued));
        Assert.Equal(0, (await LineAsync(portal, plan))!.Views);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, Right)).Link);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, RightZip)).Link);

        Assert.Equal(2, (await LineAsync(portal, plan))!.Views);
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_OneRightAndOneWrongOrNothing_DoesNotOpen(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (_, issued) = await GivenLinkAsync(portal);

        Assert.Null((await AnswerAsync(portal, issued, new(Right.BirthDate, ZipCode.Parse("99999", null)))).Link);
        Assert.Null((await AnswerAsync(portal, issued, new(null, null))).Link);
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_FiveWrong_RestsADayIsFlaggedAndOpensAgain(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);

        for (var attempt = 1; attempt < PlanLink.MaxTries; attempt++)
        {
            Assert.True((await AnswerAsync(portal, issued, Wrong)).MayTryAgain);
        }

        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, issued, Wrong));
        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, issued, Right));
        Assert.False(await OpensAsync(portal, issued));
        Assert.Equal(PlanLinkState.Resting, (await LineAsync(portal, plan))!.State);
        var debtor = (await portal.ViewAsync(plan))!.Debtor;
        var seen = await portal.WithAsync((FlagQueries flags) => flags.ListAsync(new FlagFilter(FlagKind.PlanLinkRested, FlagStatus.Open, Debtor: debtor), 1, Ct));
        Assert.Equal("A private plan link rests: five wrong answers in a row.", Assert.Single(seen.Rows).Summary);
        Assert.True(await ReviewAsync(portal, seen.Rows[0].Id));

        portal.Clock.Advance(Duration.FromHours(24) - Duration.FromSeconds(1));
        Assert.False(await OpensAsync(portal, issued));
        portal.Clock.Advance(Duration.FromSeconds(1));
        Assert.True((await AnswerAsync(portal, issued, Wrong)).MayTryAgain);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, Right)).Link);
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_RightInBetween_StartsTheTriesAnew(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (_, issued) = await GivenLinkAsync(portal);
        for (var round = 0; round < 2; round++)
        {
            for (var attempt = 1; attempt < PlanLink.MaxTries; attempt++)
            {
                await AnswerAsync(portal, issued, Wrong);
            }

            Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, Right)).Link);
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Answer_TwentyWrongAtOnce_CountsEachOfTheFirstFive(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AnswerAsync(portal, issued, Wrong)));

        Assert.Equal(PlanLink.MaxTries, await portal.ReadAsync(db => db.PlanLinkVisits.CountAsync(v => v.PlanLinkId == issued.Id, Ct)));
        Assert.Equal(PlanLinkState.Resting, (await LineAsync(portal, plan))!.State);
    }

    [SkippableTheory, EachDatabase]
    public async Task Wake_RestingLink_OpensAtOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);
        for (var attempt = 0; attempt < PlanLink.MaxTries; attempt++)
        {
            await AnswerAsync(portal, issued, Wrong);
        }

        var woken = await portal.WithAsync<PlanLinkService, Result>(l => l.WakeAsync(plan, issued.Id, Actor.System, Ct));

        Assert.True(woken.IsDone);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, Right)).Link);
    }

    [SkippableTheory, EachDatabase]
    public async Task Passphrase_OfALink_OpensItOnceAndIsNotStored(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, _) = await GivenLinkAsync(portal);
        var issued = (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, LinkQuestion.Passphrase, Actor.System, Ct))).Value;
        var digits = issued.Passphrase!.Value;
        var stored = await portal.ReadAsync(db => db.PlanLinks.SingleAsync(l => l.Id == issued.Id, Ct));

        Assert.Equal(LinkPassphrase.HashLength, stored.PassphraseHash!.Length);
        Assert.DoesNotContain(digits.Value, digits.ToString(), StringComparison.Ordinal);
        Assert.True((await AnswerAsync(portal, issued, Right)).MayTryAgain);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, Saying(digits.Spoken))).Link);
        Assert.True(await StillOpenAsync(portal, issued));
        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, issued, Saying(digits.Spoken)));
        Assert.Equal(PlanLinkState.Used, (await LineAsync(portal, plan))!.State);
    }

    [SkippableTheory, EachDatabase]
    public async Task AccountAndZip_OneOfThemOrWrong_DoesNotOpen(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, _) = await GivenLinkAsync(portal);
        var number = (await portal.ViewAsync(plan))!.Accounts[0].Number;
        var issued = (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, LinkQuestion.AccountAndZip, Actor.System, Ct))).Value;

        Assert.Null((await AnswerAsync(portal, issued, RightZip)).Link);
        Assert.Null((await AnswerAsync(portal, issued, new(null, null) { AccountEnding = number[^4..] })).Link);
        Assert.Null((await AnswerAsync(portal, issued, RightZip with { AccountEnding = "zz!9x" })).Link);
        Assert.Equal(issued.Id, (await AnswerAsync(portal, issued, RightZip with { AccountEnding = number[^4..].ToLowerInvariant() })).Link);
    }

    /// <summary>It is about nobody on the staff, so any supervisor may decide it.</summary>
    private static async Task<bool> ReviewAsync(TestPortal portal, FlagId id)
    {
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var version = await portal.ReadAsync(db => db.Flags.Where(f => f.Id == id).Select(f => f.Version).SingleAsync(Ct));
        var review = new ReviewFlag(id, ReviewVerdict.Dismissed, "They mistyped their ZIP code and called us.", version);
        return (await portal.WithAsync((FlagService flags) => flags.ReviewAsync(review, supervisor, Ct))).IsDone;
    }
}
