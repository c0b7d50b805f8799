using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>A debt that they dispute, or say is not theirs.</summary>
public sealed class DisputesSaidTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task Dispute_PartOrWhole_BindsUntilAnswered(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100m).SaveAsync(portal);

        var tooMuch = await RecordAsync(100.01m);
        var part = await RecordAsync(40m);

        Assert.Equal("Amount", Assert.IsType<FieldRefusal>(tooMuch.Refusal).Field);
        Assert.True(part.IsDone);
        var item = Assert.Single(await portal.BindingsAsync(given));
        Assert.Equal((BindingKind.Dispute, "Disputes $40.00"), (item.Kind, item.Words));

        var early = await portal.WithAsync((DisputeService s) => s.AnswerAsync(new(given.Debtor, new(item.Id), Today.PlusDays(-1)), Actor.System, Ct));
        Assert.Equal("SentOn", Assert.IsType<FieldRefusal>(early.Refusal).Field);
        await portal.WithAsync((DisputeService s) => s.AnswerAsync(new(given.Debtor, new(item.Id), Today), Actor.System, Ct));
        Assert.Empty(await portal.BindingsAsync(given));

        Task<Result> RecordAsync(decimal amount) => portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(given.Debtor, given.Account, RequestForm.Oral, DisputeReason.AmountWrong, Money.Usd(amount), Statement.Now), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Dispute_PartOfADebtInPounds_IsInPounds(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().InPounds().Owing(100m).SaveAsync(portal);

        var dollars = await RecordAsync(Money.Usd(40));
        var pounds = await RecordAsync(new(40, Money.PoundSterling));

        Assert.IsType<OtherCurrency>(dollars.Refusal);
        Assert.True(pounds.IsDone);
        Assert.Equal("Disputes £40.00", Assert.Single(await portal.BindingsAsync(given)).Words);

        Task<Result> RecordAsync(Money amount) => portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(given.Debtor, given.Account, RequestForm.Oral, DisputeReason.AmountWrong, amount, Statement.Now), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task NotMyDebt_Said_DisputesAndRestsEachAccount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);
        var agent = await portal.HireAsync();

        await portal.WithAsync((DisputeService s) => s.NotMyDebtAsync(new(given.Debtor, null, RequestForm.Oral, Statement.Now), agent, Ct));

        var bindings = await portal.BindingsAsync(given);
        Assert.Equal([BindingKind.Hold, BindingKind.Hold, BindingKind.Dispute, BindingKind.Dispute], bindings.Select(item => item.Kind));
        Assert.Equal("Perhaps the wrong person", bindings[0].Words);

        var lift = new LiftHold(given.Debtor, new(bindings[0].Id), "birth date and last four agree");
        Assert.IsType<SupervisorNeeded>((await portal.WithAsync((HoldService s) => s.LiftAsync(lift, agent, Ct))).Refusal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        Assert.True((await portal.WithAsync((HoldService s) => s.LiftAsync(lift, supervisor, Ct))).IsDone);
        Assert.Equal(3, (await portal.BindingsAsync(given)).Count);
    }

    [SkippableTheory, EachDatabase]
    public async Task NotMyDebt_SaidTwice_IsOneFlagUntilDecided(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);
        var (agent, supervisor) = (await portal.HireAsync(), await portal.HireAsync(ActorRole.Supervisor));

        await SayAsync();
        await portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(given.Debtor, given.Account, RequestForm.Written, DisputeReason.NotMine, null, Statement.Now), agent, Ct));
        await portal.WithAsync((DisputeService s) => s.RecordAsync(
            new(other.Debtor, other.Account, RequestForm.Written, DisputeReason.AmountWrong, null, Statement.Now), agent, Ct));

        var flag = Assert.Single(await OpenAsync(given.Debtor));
        Assert.Equal("They say that a debt is not theirs. Find out whether we have the wrong person or somebody used their name.", flag.Summary);
        Assert.Empty(await OpenAsync(other.Debtor));
        var version = await portal.ReadAsync(db => db.Flags.Where(f => f.Id == flag.Id).Select(f => f.Version).SingleAsync(Ct));
        var review = new ReviewFlag(flag.Id, ReviewVerdict.Dismissed, "Birth date and last four digits agree.", version);
        Assert.True((await portal.WithAsync((FlagService s) => s.ReviewAsync(review, supervisor, Ct))).IsDone);
        Assert.Empty(await OpenAsync(given.Debtor));

        portal.Clock.Advance(Duration.FromDays(3));
        await SayAsync();
        Assert.Single(await OpenAsync(given.Debtor));

        Task<Result> SayAsync() => portal.WithAsync((DisputeService s) => s.NotMyDebtAsync(new(given.Debtor, null, RequestForm.Oral, Statement.Now), agent, Ct));
        async Task<IReadOnlyList<FlagRow>> OpenAsync(DebtorId debtor)
            => (await portal.WithAsync((FlagQueries q) => q.ListAsync(new FlagFilter(FlagKind.SaysNotTheirs, FlagStatus.Open, Debtor: debtor), 1, Ct))).Rows;
    }
}
