using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans;

public sealed class PlanServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Agree_TwoAccounts_CoversTheirSumOldestFirst(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var newer = await Given.Account().Owing(100.10m).PlacedOn(new LocalDate(2026, 3, 1)).SaveAsync(portal);
        var older = await Given.Account().OwedBy(newer.Debtor).Owing(50.05m).PlacedOn(new LocalDate(2026, 1, 5)).SaveAsync(portal);

        var agreed = await portal.AgreeAsync(newer.Debtor, Monthly(60), newer.Account, older.Account);

        var plan = (await portal.ViewAsync(agreed.Value))!;
        Assert.Equal(Money.Usd(150.15m), plan.Total);
        Assert.Equal([60m, 60m, 30.15m], plan.Instalments.Select(i => i.Amount.Amount));
        Assert.Equal([older.Account, newer.Account], plan.Accounts.Select(a => a.Id));
        Assert.Equal(InstalmentState.Next, plan.Instalments[0].State);
        Assert.Equal(1, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == AuditAction.PlanAgreed && e.SubjectId == agreed.Value.Value, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Preview_SameTerms_IsWhatIsThenAgreed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(777.77m).SaveAsync(portal);
        var command = new AgreePlan(given.Debtor, [given.Account], new(PlanRhythm.Weekly, Today.PlusDays(3), new PlanParts.ByNumber(9)));

        var preview = await portal.WithAsync<PlanService, Result<PlanPreview>>(plans => plans.PreviewAsync(command, Ct));
        var agreed = await portal.AgreeAsync(given.Debtor, command.Terms, given.Account);

        Assert.Equal(
            preview.Value.Schedule.Payments,
            (await portal.ViewAsync(agreed.Value))!.Instalments.Select(i => new ScheduledPayment(i.Number, i.DueOn, i.Amount)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_AccountInAnActivePlan_IsRefusedUntilThatPlanEnds(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var first = await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account);

        var second = await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account);
        var ended = await portal.WithAsync<PlanService, Result>(plans => plans.EndAsync(new(first.Value, "Lost the job."), Actor.System, Ct));
        var third = await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account);

        Assert.IsType<AccountHasPlan>(second.Refusal);
        Assert.True(ended.IsDone);
        Assert.True(third.IsDone);
        Assert.Equal(PlanStatus.Ended, (await portal.ViewAsync(first.Value))!.Status);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_SixteenAtOnce_MakesOnePlan(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var results = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)));

        Assert.Single(results, r => r.IsDone);
        Assert.All(results.Where(r => !r.IsDone), r => Assert.IsType<AccountHasPlan>(r.Refusal));
        Assert.Equal(1, await portal.ReadAsync(db => db.PlanAccounts.CountAsync(a => a.AccountId == given.Account, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task SecondHold_PastTheService_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account);

        await using var db = portal.NewDb();
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = given.Debtor,
            Total = Money.Usd(1),
            Rhythm = PlanRhythm.Weekly,
            FirstDueOn = Today,
            AgreedAt = portal.Clock.Now,
        };
        var account = new PlanAccount { AccountId = given.Account, Position = 1 };
        plan.Accounts.Add(account);
        db.Plans.Add(plan);
        db.Entry(account).Property(a => a.HeldAccountId).CurrentValue = given.Account;

        var refused = await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));
        Assert.True(refused.IsUniqueViolation());
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_DisputedAccount_IsRefusedAndWithoutItIsNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var fine = await Given.Account().SaveAsync(portal);
        var disputed = await Given.Account().OwedBy(fine.Debtor).SaveAsync(portal);
        await portal.DisputeAsync(disputed);

        Assert.IsType<AccountIsDisputed>((await portal.AgreeAsync(fine.Debtor, Monthly(100), fine.Account, disputed.Account)).Refusal);
        Assert.True((await portal.AgreeAsync(fine.Debtor, Monthly(100), fine.Account)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_WhoAskedForTheOriginalCreditor_DisputesNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.DisputeAsync(given, DisputeReason.OriginalCreditorAsked);

        Assert.True((await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Agree_NothingChosenOrSomebodyElses_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);

        Assert.IsType<NoAccountChosen>((await portal.AgreeAsync(given.Debtor, Monthly(100))).Refusal);
        Assert.IsType<NotFound>((await portal.AgreeAsync(given.Debtor, Monthly(100), other.Account)).Refusal);
        Assert.IsType<NotFound>((await portal.AgreeAsync(new(999_999), Monthly(100), given.Account)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task End_WithoutReason_IsRefusedAtTheField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var plan = await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account);

        var ended = await portal.WithAsync<PlanService, Result>(plans => plans.EndAsync(new(plan.Value, "  "), Actor.System, Ct));

        Assert.Equal(nameof(EndPlan.Reason), Assert.IsType<FieldRefusal>(ended.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task List_DueYesterday_IsMissedAndDueTodayIsNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var late = await Given.Account().SaveAsync(portal);
        var fine = await Given.Account().SaveAsync(portal);
        var missed = await portal.AgreeAsync(late.Debtor, Monthly(100, Today), late.Account);
        var onTrack = await portal.AgreeAsync(fine.Debtor, Monthly(100, Today.PlusDays(1)), fine.Account);

        portal.Clock.Advance(Duration.FromDays(1));

        var line = (await ListAsync(portal, PlanGroup.Missed)).Items.Single(p => p.Id == missed.Value);
        Assert.Equal((1, 100m, (LocalDate?)Today), (line.Missed, line.MissedAmount, line.MissedSince));
        Assert.Equal((LocalDate?)Today.PlusMonths(1), line.NextDueOn);
        var other = (await ListAsync(portal, PlanGroup.OnTrack)).Items.Single(p => p.Id == onTrack.Value);
        Assert.Equal((0, 0m, (LocalDate?)Today.PlusDays(1)), (other.Missed, other.MissedAmount, other.NextDueOn));
        var view = (await portal.ViewAsync(missed.Value))!;
        Assert.Equal((1, Money.Usd(100)), (view.MissedCount, view.Missed));
        Assert.Equal([InstalmentState.Missed, InstalmentState.Next, InstalmentState.Later], view.Instalments.Take(3).Select(i => i.State));
    }

    [SkippableTheory, EachDatabase]
    public async Task OfDebtor_ActiveAndEnded_ShowsTheActiveFirst(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var ended = await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account);
        await portal.WithAsync<PlanService, Result>(plans => plans.EndAsync(new(ended.Value, "Too much."), Actor.System, Ct));
        var active = await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account);

        var lines = await portal.WithAsync<PlanQueries, IReadOnlyList<PlanLine>>(plans => plans.OfDebtorAsync(given.Debtor, Ct));

        Assert.Equal([active.Value, ended.Value], lines.Select(l => l.Id));
    }

    private static Task<Page<PlanLine>> ListAsync(TestPortal portal, PlanGroup group)
        => portal.WithAsync<PlanQueries, Page<PlanLine>>(plans => plans.ListAsync(group, 1, Ct));
}
