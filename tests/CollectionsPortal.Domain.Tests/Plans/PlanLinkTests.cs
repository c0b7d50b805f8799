using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanLinkScenes;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanLinkTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Issue_Link_KeepsOnlyTheHash(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);

        var stored = await portal.ReadAsync(db => db.PlanLinks.SingleAsync(l => l.Id == issued.Id, Ct));

        Assert.Equal(PlanLinkToken.Length, issued.Token.Value.Length);
        Assert.Equal(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(issued.Token.Value)), stored.TokenHash);
        Assert.Equal(Duration.FromDays(90), stored.ExpiresAt - stored.CreatedAt);
        Assert.DoesNotContain(issued.Token.Value, issued.Token.ToString(), StringComparison.Ordinal);
        Assert.Equal(plan, stored.PlanId);
        Assert.True(await portal.ReadAsync(db => db.AuditEntries.AnyAsync(e => e.Action == AuditAction.PlanLinkCreated && e.SubjectId == issued.Id.Value, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Issue_PlanThatDoesNotHold_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, _) = await GivenLinkAsync(portal);
        var newest = await portal.WithAsync<PlanChanges, Result<PlanId>>(c => c.ChangeAsync(new(plan, new PlanChange.Holiday(Today.PlusMonths(1)), Guid.NewGuid()), Actor.System, Ct));
        var other = await Given.Account().SaveAsync(portal);
        var draft = await portal.WithAsync<PlanDrafts, Result<PlanId>>(d => d.KeepAsync(new(other.Debtor, [other.Account], Monthly(50)), Actor.System, Ct));

        Assert.IsType<ChangedPlanHasNoLink>((await TryIssueAsync(portal, plan)).Refusal);
        Assert.True((await TryIssueAsync(portal, newest.Value)).IsDone);
        Assert.IsType<DraftHasNoLink>((await TryIssueAsync(portal, draft.Value)).Refusal);
        await portal.WithAsync<PlanService, Result>(p => p.EndAsync(new(newest.Value, "Their wish."), Actor.System, Ct));
        Assert.IsType<EndedPlanHasNoLink>((await TryIssueAsync(portal, newest.Value)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Link_OfSomebodyWhoHasDied_OpensForNobodyUntilThatProvesWrong(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);
        var debtor = (await portal.ViewAsync(plan))!.Debtor;
        var hold = new Hold { DebtorId = debtor, Kind = HoldKind.Deceased, Since = Today, Source = FactSource.Person, RecordedAt = portal.Clock.Now };
        await using (var db = portal.NewDb())
        {
            db.Holds.Add(hold);
            await db.SaveChangesAsync(Ct);
        }

        var shut = await portal.WithAsync((PlanLinkDoor door) => door.AnswerAsync(issued.Token.Value, Right, Ct));
        Assert.Equal((null, false), (shut.Link, shut.MayTryAgain));
        Assert.Null(await portal.WithAsync((PlanLinkDoor door) => door.QuestionAsync(issued.Token.Value, Ct)));
        Assert.False(await portal.WithAsync((PlanLinkDoor door) => door.IsStillOpenAsync(issued.Id, Ct)));
        Assert.IsType<NobodyToOpenIt>((await TryIssueAsync(portal, plan)).Refusal);

        await using (var db = portal.NewDb())
        {
            var stands = await db.Holds.AsTracking().SingleAsync(h => h.Id == hold.Id, Ct);
            stands.Lift(Actor.System, portal.Clock.Now);
            await db.SaveChangesAsync(Ct);
        }

        Assert.NotNull((await portal.WithAsync((PlanLinkDoor door) => door.AnswerAsync(issued.Token.Value, Right, Ct))).Link);
    }

    [SkippableTheory, EachDatabase]
    public async Task Link_UnknownExpiredRevokedOrReplaced_OpensForNobodyAlike(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, replaced) = await GivenLinkAsync(portal);
        var current = await IssueAsync(portal, plan);
        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, replaced, Right));
        Assert.False(await StillOpenAsync(portal, replaced));

        Assert.Equal(DoorAnswerOfNothing, await portal.WithAsync<PlanLinkDoor, DoorAnswer>(d => d.AnswerAsync("no such link", Right, Ct)));
        Assert.Equal(DoorAnswerOfNothing, await portal.WithAsync<PlanLinkDoor, DoorAnswer>(d => d.AnswerAsync(new string('x', 10_000), Right, Ct)));

        portal.Clock.Advance(Duration.FromDays(90) - Duration.FromSeconds(1));
        Assert.True(await StillOpenAsync(portal, current));
        Assert.Equal(current.Id, (await AnswerAsync(portal, current, Right)).Link);
        portal.Clock.Advance(Duration.FromSeconds(1));
        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, current, Right));
        Assert.False(await StillOpenAsync(portal, current));

        var last = await IssueAsync(portal, plan);
        Assert.True((await portal.WithAsync<PlanLinkService, Result>(l => l.RevokeAsync(plan, last.Id, Actor.System, Ct))).IsDone);
        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, last, Right));
        Assert.Equal(PlanLinkState.Revoked, (await LineAsync(portal, plan))!.State);
    }

    [SkippableTheory, EachDatabase]
    public async Task Issue_NothingToConfirm_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithDebtorIn(null).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;

        var issued = await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, Actor.System, Ct));

        Assert.IsType<NothingToConfirm>(issued.Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Issue_NewLinkWithAnotherQuestion_RevokesTheOldOne(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, old) = await GivenLinkAsync(portal);

        await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, LinkQuestion.Passphrase, Actor.System, Ct));

        Assert.Equal(DoorAnswerOfNothing, await AnswerAsync(portal, old, Right));
        Assert.False(await StillOpenAsync(portal, old));
        Assert.NotNull((await portal.ReadAsync(db => db.PlanLinks.SingleAsync(l => l.Id == old.Id, Ct))).RevokedAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Page_OfALink_ShowsThePlansDebtsAndNoOthers(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (plan, issued) = await GivenLinkAsync(portal);
        var debtor = (await portal.ViewAsync(plan))!.Debtor;
        await Given.Account().OwedBy(debtor).Owing(4321).PlacedBy("Somebody Else Bank").SaveAsync(portal);
        await portal.PayAsync(Payment(debtor, 45, plan));

        var page = (await portal.WithAsync<DebtorPlanQueries, DebtorPlan?>(q => q.GetAsync(issued.Id, Ct)))!;

        Assert.Equal("Northfield Auto Finance", Assert.Single(page.Plan.Accounts).Creditor);
        Assert.Equal(45m, Assert.Single(page.Ledgers).PaidOrCredited);
        Assert.Equal(Money.Usd(45), page.Plan.Paid);
    }
}
