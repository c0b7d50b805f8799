using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Tests.Plans;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Ledger.Interest.InterestScenes;

namespace CollectionsPortal.Domain.Tests.Ledger.Interest;

/// <summary>What reaches the ledger, when, and what never does.</summary>
public sealed class InterestAccrualTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate LastOfMarch = new(2026, 3, 31);
    private static readonly LocalDate FirstOfApril = new(2026, 4, 1);

    [SkippableTheory, EachDatabase]
    public async Task Accrue_FirstOfTheMonth_BooksTheMonthBeforeOnceWithItsAuthority(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();

        await portal.AccrueAsync(LastOfMarch);
        Assert.Equal(1000m, await portal.BalanceAsync(given.Account));
        await portal.AccrueAsync(FirstOfApril);
        await portal.AccrueAsync(FirstOfApril.PlusDays(29));

        var entry = await portal.ReadAsync(db => db.LedgerEntries.SingleAsync(e => e.AccountId == given.Account && e.Kind == LedgerEntryKind.Interest, Ct));
        Assert.Equal(4.40m, entry.Amount.Amount);
        Assert.Equal("10 Mar 2026 to 31 Mar 2026 at 7.3% a year; allowed by Agreement of 3 May 2019, par. 12", entry.Text);
        await portal.AccrueAsync(new LocalDate(2026, 5, 1));
        Assert.Equal(1010.40m, await portal.BalanceAsync(given.Account));
        Assert.Empty(await portal.WithAsync((LedgerQueries q) => q.OutOfBalanceAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_EightAtOnce_BooksOnce(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await portal.WithInterestAsync();
        portal.GoTo(FirstOfApril);

        var booked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.WithAsync((InterestAccrual a) => a.AccrueAsync(Ct))));

        Assert.Equal(1, booked.Sum());
        Assert.Equal(1004.40m, await portal.BalanceAsync(given.Account));
        Assert.Equal(1, await portal.ReadAsync(db => db.InterestBookings.CountAsync(b => b.AccountId == given.Account, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Booking_SameAccountAndMonthPastTheService_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.AccrueAsync(FirstOfApril);

        await using var db = portal.NewDb();
        db.InterestBookings.Add(new InterestBooking { AccountId = given.Account, Until = FirstOfApril, Amount = 1, At = portal.Clock.Now });

        Assert.True((await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct))).IsUniqueViolation());
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_JobDownForMonths_BooksThemTogether(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();

        await portal.AccrueAsync(new LocalDate(2026, 7, 12));

        Assert.Equal(1022.60m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_PaymentFoundLater_IsSetRightByTheNextBooking(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.AccrueAsync(FirstOfApril);

        Assert.True((await portal.PayAsync(PlanScenes.Payment(given.Debtor, 500, account: given.Account) with { ReceivedOn = Today })).IsDone);
        await portal.AccrueAsync(new LocalDate(2026, 5, 1));

        // 52 days on 500 are 5.20, of which 4.40 are there.
        Assert.Equal(505.20m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Freeze_FromAnEarlierDay_TakesBackWhatWasBookedAtOnceAndNothingComesLater(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.AccrueAsync(FirstOfApril);

        Assert.Null((await portal.FreezeAsync(given, since: Today.PlusDays(10))).Refusal);

        Assert.Equal(1002.00m, await portal.BalanceAsync(given.Account));
        await portal.AccrueAsync(new LocalDate(2026, 6, 1));
        Assert.Equal(1002.00m, await portal.BalanceAsync(given.Account));
        Assert.Empty(await portal.WithAsync((LedgerQueries q) => q.OutOfBalanceAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task EndFreeze_BySupervisor_LetsInterestGoOnFromTheNextDayAndNotForTheTimeBefore(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.FreezeAsync(given);
        var freeze = (await portal.InterestAsync(given))!.Freezes.Single().Freeze;
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        portal.GoTo(Today.PlusDays(9));

        var byAgent = await portal.WithAsync((InterestFreezeService s) => s.EndAsync(new(given.Debtor, freeze.Id, "Works again"), supervisor with { Role = ActorRole.Agent }, Ct));
        var bySupervisor = await portal.WithAsync((InterestFreezeService s) => s.EndAsync(new(given.Debtor, freeze.Id, "Works again"), supervisor, Ct));
        await portal.AccrueAsync(FirstOfApril);

        Assert.IsType<SupervisorNeeded>(byAgent.Refusal);
        Assert.Null(bySupervisor.Refusal);
        Assert.Equal(1002.40m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task EndInterest_FromTheStart_TakesAllOfItBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.AccrueAsync(FirstOfApril);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);

        var ended = await portal.WithAsync((InterestTermsService s) => s.EndAsync(new(given.Debtor, given.Account, Today, "The paper is not the one of this debt."), supervisor, Ct));

        Assert.Null(ended.Refusal);
        Assert.Equal(1000m, await portal.BalanceAsync(given.Account));
        await portal.AccrueAsync(new LocalDate(2026, 6, 1));
        Assert.Equal(1000m, await portal.BalanceAsync(given.Account));
        Assert.Equal([0m, 0.073m], (await portal.InterestAsync(given))!.Terms.Select(t => t.Terms.YearlyRate));
    }

    public static TheoryData<HoldKind, bool> Holds => new()
    {
        { HoldKind.BreathingSpace, true }, { HoldKind.MentalHealthCrisis, true }, { HoldKind.Bankruptcy, true }, { HoldKind.ActiveDuty, true },
        { HoldKind.Deceased, true }, { HoldKind.IdentityTheft, true }, { HoldKind.WrongPerson, true }, { HoldKind.CharityCare, true },
        { HoldKind.Bereavement, true }, { HoldKind.DebtAdvice, true }, { HoldKind.MentalCapacity, true },
        { HoldKind.SupportNeeds, false }, { HoldKind.Incarcerated, false }, { HoldKind.Other, false },
    };

    [Theory]
    [MemberData(nameof(Holds))]
    public async Task Accrue_UnderAHold_OnlyWhereItDoesNotFreeze(HoldKind hold, bool freezes)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var given = await portal.WithInterestAsync();
        Assert.Null((await portal.WithAsync((HoldService s) => s.PlaceAsync(new(given.Debtor, hold, null, null, null, Statement.Now), Actor.System, Ct))).Refusal);

        var standing = await portal.StandingAsync(given);
        await portal.AccrueAsync(FirstOfApril);

        Assert.Equal(freezes, standing.IsFrozen);
        Assert.Equal(freezes ? 1000m : 1004.40m, await portal.BalanceAsync(given.Account));
        Assert.Equal(hold is HoldKind.BreathingSpace or HoldKind.MentalHealthCrisis or HoldKind.Bankruptcy, standing.Pauses.Any(p => p.Law is not null));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_Moratorium_LeavesOutItsDaysAndNoOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.WithAsync((HoldService s) => s.PlaceAsync(new(given.Debtor, HoldKind.BreathingSpace, Today.PlusDays(11), null, null, Statement.Now), Actor.System, Ct));

        await portal.AccrueAsync(FirstOfApril);

        Assert.Equal(1002.00m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_Disputed_NothingUntilWeHaveAnswered(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (given, asked) = (await portal.WithInterestAsync(), await portal.WithInterestAsync());
        await portal.DisputeAsync(given);
        await portal.DisputeAsync(asked, DisputeReason.OriginalCreditorAsked);
        await portal.AccrueAsync(FirstOfApril);
        Assert.Equal((1000m, 1004.40m), (await portal.BalanceAsync(given.Account), await portal.BalanceAsync(asked.Account)));

        await using (var db = portal.NewDb())
        {
            (await db.Disputes.AsTracking().SingleAsync(d => d.AccountId == given.Account, Ct)).Answer(new LocalDate(2026, 4, 20), Actor.System);
            await db.SaveChangesAsync(Ct);
        }

        await portal.AccrueAsync(new LocalDate(2026, 5, 1));
        Assert.Equal(1002.00m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_AgreedPlan_NothingIsAddedToWhatWasAgreed(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await portal.AgreeAsync(given.Debtor, PlanScenes.Monthly(100), given.Account);

        await portal.AccrueAsync(FirstOfApril);

        Assert.Equal(1000m, await portal.BalanceAsync(given.Account));
        Assert.Equal("A plan is agreed", Assert.Single((await portal.StandingAsync(given)).Pauses).Why);
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_PaidInFullWithinTheMonth_AddsNothingMore(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        portal.GoTo(Today.PlusDays(10));
        await portal.PayAsync(PlanScenes.Payment(given.Debtor, 1000, account: given.Account) with { ReceivedOn = Today.PlusDays(10) });

        await portal.AccrueAsync(FirstOfApril);

        Assert.Equal(0m, await portal.BalanceAsync(given.Account));
        Assert.Equal(AccountStatus.PaidInFull, await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == given.Account).Select(a => a.Status).SingleAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Accrue_LimitationOver_AddsNothingFromTheNextDay(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        await using (var db = portal.NewDb())
        {
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == given.Account, Ct);
            account.Know(new() { LimitationEndsOn = Today.PlusDays(4), LimitationSource = "Counsel" }, null);
            await db.SaveChangesAsync(Ct);
        }

        await portal.AccrueAsync(FirstOfApril);

        Assert.Equal(1001.00m, await portal.BalanceAsync(given.Account));
    }
}
