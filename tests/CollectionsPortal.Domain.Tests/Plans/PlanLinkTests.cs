using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanLinkTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DoorProof Right = new(new LocalDate(1981, 3, 10), null);
    private static readonly DoorProof RightZip = new(null, ZipCode.Parse("23219", null));
    private static readonly DoorProof Wrong = new(new LocalDate(1981, 3, 11), null);

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

    /// <summary>It is about nobody on the staff, so any supervisor may decide it.</summary>
    private static async Task<bool> ReviewAsync(TestPortal portal, FlagId id)
    {
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var version = await portal.ReadAsync(db => db.Flags.Where(f => f.Id == id).Select(f => f.Version).SingleAsync(Ct));
        var review = new ReviewFlag(id, ReviewVerdict.Dismissed, "They mistyped their ZIP code and called us.", version);
        return (await portal.WithAsync((FlagService flags) => flags.ReviewAsync(review, supervisor, Ct))).IsDone;
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

    private static DoorProof Saying(string passphrase) => new(null, null) { Passphrase = passphrase };

    private static DoorAnswer DoorAnswerOfNothing => new(null, MayTryAgain: false);

    private static async Task<(PlanId Plan, IssuedLink Link)> GivenLinkAsync(TestPortal portal)
    {
        var given = await Given.Account().WithDebtorIn("VA").SaveAsync(portal);
        await using (var db = portal.NewDb())
        {
            var debtor = await db.Debtors.AsTracking().SingleAsync(d => d.Id == given.Debtor, Ct);
            var cipher = portal.Services.GetRequiredService<FieldCipher>();
            debtor.SetBirthDate(cipher.EncryptDate(Debtor.BirthDateField, Right.BirthDate!.Value), new byte[KeyedHash.Length]);
            await db.SaveChangesAsync(Ct);
        }

        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        return (plan, await IssueAsync(portal, plan));
    }

    private static async Task<IssuedLink> IssueAsync(TestPortal portal, PlanId plan)
        => (await portal.WithAsync<PlanLinkService, Result<IssuedLink>>(l => l.IssueAsync(plan, Actor.System, Ct))).Value;

    private static Task<DoorAnswer> AnswerAsync(TestPortal portal, IssuedLink link, DoorProof proof)
        => portal.WithAsync<PlanLinkDoor, DoorAnswer>(d => d.AnswerAsync(link.Token.Value, proof, Ct));

    private static async Task<bool> OpensAsync(TestPortal portal, IssuedLink link)
        => await portal.WithAsync<PlanLinkDoor, LinkQuestion?>(d => d.QuestionAsync(link.Token.Value, Ct)) is not null;

    private static Task<bool> StillOpenAsync(TestPortal portal, IssuedLink link)
        => portal.WithAsync<PlanLinkDoor, bool>(d => d.IsStillOpenAsync(link.Id, Ct));

    private static Task<PlanLinkLine?> LineAsync(TestPortal portal, PlanId plan)
        => portal.WithAsync<PlanLinkQueries, PlanLinkLine?>(l => l.NewestAsync(plan, Ct));

    private static Task<Result<IssuedLink>> TryIssueAsync(TestPortal portal, PlanId plan)
        => portal.WithAsync<PlanLinkService, Result<IssuedLink>>(links => links.IssueAsync(plan, Actor.System, Ct));
}
