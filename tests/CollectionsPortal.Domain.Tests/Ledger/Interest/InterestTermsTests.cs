using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Ledger.Interest.InterestScenes;

namespace CollectionsPortal.Domain.Tests.Ledger.Interest;

/// <summary>No interest and no fee without the words that allow it (12 CFR 1006.22(b)), and freezes in a moment.</summary>
public sealed class InterestTermsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static TheoryData<string, string?> Wrong => new()
    {
        { "no quote", nameof(Authority.Quote) }, { "no source", nameof(Authority.Source) }, { "no rate", nameof(SetInterest.YearlyRate) },
        { "36.01%", nameof(SetInterest.YearlyRate) }, { "36%", null }, { "yesterday", nameof(SetInterest.From) }, { "today", null },
        { "more than owed", nameof(SetInterest.Principal) }, { "all that is owed", null }, { "no principal", nameof(SetInterest.Principal) },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Set_OnEachSideOfItsLine_IsRefusedAtItsFieldOrTaken(string what, string? field)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var terms = Terms(await Given.Account().SaveAsync(portal));

        var answer = await portal.SetInterestAsync(what switch
        {
            "no quote" => terms with { Authority = Allowed with { Quote = " " } },
            "no source" => terms with { Authority = Allowed with { Source = null } },
            "no rate" => terms with { YearlyRate = 0 },
            "36.01%" => terms with { YearlyRate = 0.3601m },
            "36%" => terms with { YearlyRate = 0.36m },
            "yesterday" => terms with { From = Today.PlusDays(-1) },
            "more than owed" => terms with { Principal = Money.Usd(1000.01m) },
            "no principal" => terms with { Principal = Money.Usd(0) },
            _ => terms,
        });

        Assert.Equal(field, (answer.Refusal as FieldRefusal)?.Field);
        Assert.Equal(field is null, answer.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Set_ByAnAgentOrForSomebodyElse_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (given, other) = (await Given.Account().SaveAsync(portal), await Given.Account().SaveAsync(portal));

        Assert.IsType<SupervisorNeeded>((await portal.WithAsync((InterestTermsService s) => s.SetAsync(Terms(given), Actor.System, Ct))).Refusal);
        Assert.IsType<NotFound>((await portal.SetInterestAsync(Terms(given) with { Account = other.Account })).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Set_Again_IsANewRowAndTheOldOneStaysReadable(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();

        await portal.SetInterestAsync(Terms(given) with { YearlyRate = 0.05m, Basis = InterestBasis.Actual360, From = Today.PlusDays(3) });

        var view = (await portal.InterestAsync(given))!;
        Assert.Equal([0.05m, 0.073m], view.Terms.Select(t => t.Terms.YearlyRate));
        Assert.Equal((0.073m, 0.05m), (view.Standing.Terms!.YearlyRate, view.Standing.Ahead!.YearlyRate));
        Assert.Equal("Sam Supervisor", view.Terms[0].By);
        Assert.Equal(2, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == AuditAction.InterestChanged && e.SubjectId == given.Account.Value, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Standing_WithoutTerms_IsNoInterest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);

        var standing = await portal.StandingAsync(await Given.Account().SaveAsync(portal));

        Assert.False(standing.HasInterest);
        Assert.Equal(SimpleInterest.None, standing.Simple);
    }

    [SkippableTheory, EachDatabase]
    public async Task Standing_Frozen_IsNoInterestUntilItsLastDayIsOver(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.WithInterestAsync();
        Assert.NotEqual(SimpleInterest.None, (await portal.StandingAsync(given)).Simple);

        await portal.FreezeAsync(given, until: Today.PlusDays(2));

        portal.GoTo(Today.PlusDays(2));
        var last = await portal.StandingAsync(given);
        portal.GoTo(Today.PlusDays(3));
        var after = await portal.StandingAsync(given);
        Assert.Equal((true, (LocalDate?)Today.PlusDays(2), SimpleInterest.None), (last.IsFrozen, last.InterestFrozenUntil, last.Simple));
        Assert.Equal((false, 0.073m), (after.IsFrozen, after.Simple.YearlyRate));
    }

    [SkippableTheory, EachDatabase]
    public async Task Freeze_WithoutReasonOrReview_IsRefusedAtItsField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var fine = new FreezeInterest(given.Debtor, null, null, null, Today.PlusDays(1), "Ill");

        foreach (var (command, field) in new (FreezeInterest, string?)[]
        {
            (fine with { Reason = " " }, nameof(FreezeInterest.Reason)), (fine with { ReviewOn = Today }, nameof(FreezeInterest.ReviewOn)),
            (fine with { ReviewOn = Today.PlusYears(1).PlusDays(1) }, nameof(FreezeInterest.ReviewOn)), (fine with { Until = Today.PlusDays(-1) }, nameof(FreezeInterest.Until)),
            (fine with { ReviewOn = Today.PlusYears(1), Until = Today }, null), (fine, null),
        })
        {
            var answer = await portal.WithAsync((InterestFreezeService s) => s.FreezeAsync(command, Actor.System, Ct));
            Assert.Equal(field, (answer.Refusal as FieldRefusal)?.Field);
        }

        Assert.True((await portal.StandingAsync(given)).IsFrozen);
    }

    [SkippableTheory, EachDatabase]
    public async Task AddFee_WithItsAuthority_IsInTheLedgerOnceAndWithoutItIsNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var fee = new AddFee(given.Debtor, given.Account, Money.Usd(25), "Returned check", new(InterestAuthority.Law, "A charge of $25 may be added.", "Va. Code 8.01-27.1"), Guid.NewGuid());
        Task<Result> AddAsync(AddFee command, Actor by) => portal.WithAsync((InterestTermsService s) => s.AddFeeAsync(command, by, Ct));

        Assert.IsType<SupervisorNeeded>((await AddAsync(fee, supervisor with { Role = ActorRole.Agent })).Refusal);
        Assert.Equal(nameof(Authority.Quote), ((FieldRefusal)(await AddAsync(fee with { Authority = fee.Authority with { Quote = null } }, supervisor)).Refusal!).Field);
        Assert.Null((await AddAsync(fee, supervisor)).Refusal);
        Assert.Null((await AddAsync(fee, supervisor)).Refusal);

        var line = Assert.Single((await portal.InterestAsync(given))!.Fees);
        Assert.Equal((Money.Usd(25), "Returned check; allowed by Va. Code 8.01-27.1"), (line.Amount, line.Text));
        Assert.Equal(1025m, await portal.BalanceAsync(given.Account));
        await portal.FreezeAsync(given);
        Assert.IsType<FeesRest>((await AddAsync(fee with { Token = Guid.NewGuid() }, supervisor)).Refusal);
        Assert.Empty(await portal.WithAsync((LedgerQueries q) => q.OutOfBalanceAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task AddFeeAndSet_OnADebtInPounds_TakePoundsAlone(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().InPounds().SaveAsync(portal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var fee = new AddFee(given.Debtor, given.Account, Money.Usd(25), "Returned check", new(InterestAuthority.Agreement, "A charge of 25 may be added.", "par. 4"), Guid.NewGuid());
        Task<Result> AddAsync(AddFee command) => portal.WithAsync((InterestTermsService s) => s.AddFeeAsync(command, supervisor, Ct));

        var (dollars, pounds) = (await AddAsync(fee), await AddAsync(fee with { Amount = new(25, Money.PoundSterling) }));
        var (onDollars, onPounds) = (await portal.SetInterestAsync(Terms(given)), await portal.SetInterestAsync(Terms(given) with { Principal = new(1000, Money.PoundSterling) }));

        Assert.Equal(nameof(AddFee.Amount), Assert.IsType<OtherCurrency>(dollars.Refusal).Field);
        Assert.Equal((nameof(SetInterest.Principal), "What is owed is in pounds. Enter the amounts in pounds."), Assert.IsType<OtherCurrency>(onDollars.Refusal) is var no ? (no.Field, no.Message) : default);
        Assert.Equal((true, true), (pounds.IsDone, onPounds.IsDone));
        var view = (await portal.InterestAsync(given))!;
        Assert.Equal(("£25.00", "£1,025.00", 1000m), ($"{Assert.Single(view.Fees).Amount}", $"{view.Balance}", view.Standing.Principal));
    }
}
