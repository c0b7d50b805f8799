using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Ledger;

public sealed class RefundTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Refund_AccountBelowZero_BringsItToZeroOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await BelowZeroAsync(portal);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RefundAsync(portal, Command(given), supervisor)));

        Assert.Equal(1, answers.Count(answer => answer.IsDone));
        Assert.All(answers.Where(answer => !answer.IsDone), answer => Assert.IsType<NotBelowZero>(answer.Refusal));
        Assert.Equal(0m, await portal.BalanceAsync(given.Account));
        var entry = await portal.ReadAsync(db => db.LedgerEntries.Where(e => e.AccountId == given.Account).OrderByDescending(e => e.Id).FirstAsync(Ct));
        Assert.Equal((LedgerEntryKind.Payment, 20m, Today, "Given back: Check, 2041"), (entry.Kind, entry.Amount.Amount, entry.EffectiveOn, entry.Text));
        Assert.Equal(1, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == AuditAction.OverpaymentRefunded && e.SubjectId == given.Account.Value && e.ActorId == supervisor.Id, Ct)));
        Assert.DoesNotContain(given.Account, await portal.WithAsync((LedgerQueries ledger) => ledger.OutOfBalanceAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Refund_ByAnAgentOrOfAnotherAmount_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await BelowZeroAsync(portal);
        var owing = await Given.Account().Owing(70).SaveAsync(portal);
        var (agent, supervisor) = (await portal.HireAsync(), await portal.HireAsync(ActorRole.Supervisor));

        var byAgent = await RefundAsync(portal, Command(given), agent);
        var other = await RefundAsync(portal, Command(given) with { Owed = Money.Usd(19) }, supervisor);
        var nothing = await RefundAsync(portal, Command(owing), supervisor);
        var nobody = await RefundAsync(portal, Command(given) with { Account = new AccountId(9_999_999) }, supervisor);

        Assert.IsType<SupervisorNeeded>(byAgent.Refusal);
        Assert.Equal(Money.Usd(20), Assert.IsType<OtherAmountNow>(other.Refusal).Now);
        Assert.IsType<NotBelowZero>(nothing.Refusal);
        Assert.IsType<NotFound>(nobody.Refusal);
        Assert.Equal(-20m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory]
    [InlineData(nameof(RefundAccount.On), 1, "2041")]
    [InlineData(nameof(RefundAccount.On), -366, "2041")]
    [InlineData(nameof(RefundAccount.Reference), 0, " ")]
    [InlineData(nameof(RefundAccount.Reference), 0, "4111 1111 1111 1111")]
    public async Task Refund_BadInput_IsRefusedAtItsField(string field, int days, string reference)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var given = await BelowZeroAsync(portal);

        var refused = await RefundAsync(portal, Command(given) with { On = Today.PlusDays(days), Reference = reference }, await portal.HireAsync(ActorRole.Supervisor));

        Assert.Equal(field, Assert.IsAssignableFrom<FieldRefusal>(refused.Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task BelowZero_ListsTheAccountUntilItIsGivenBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await BelowZeroAsync(portal);

        var before = await ListedAsync(portal, given);
        await RefundAsync(portal, Command(given), await portal.HireAsync(ActorRole.Supervisor));

        Assert.Equal((true, false), (before, await ListedAsync(portal, given)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Kept_ListsWhatIsLeftWithTheirFirstAccount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var older = await Given.Account().Owing(10).SaveAsync(portal);
        var given = await Given.Account().OwedBy(older.Debtor).Owing(70).SaveAsync(portal);
        await portal.PayAsync(Payment(given.Debtor, 100, account: given.Account) with { KeepRest = true });

        var kept = await portal.WithAsync((OverpaymentQueries queries) => queries.KeptAsync(1, Ct));

        var mine = Assert.Single(kept.Items, back => back.Debtor == given.Debtor);
        Assert.Equal((Money.Usd(30), Today, older.Account), (mine.Amount, mine.On, mine.Account));
    }

    private static async Task<bool> ListedAsync(TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((OverpaymentQueries queries) => queries.BelowZeroAsync(1, Ct))).Items.Any(back => back.Account == given.Account && back.Amount == Money.Usd(-20));

    private static RefundAccount Command(GivenAccount given) => new(given.Account, Money.Usd(20), Today, PaymentMethod.Check, " 2041 ");

    private static Task<Result> RefundAsync(TestPortal portal, RefundAccount command, Actor actor)
        => portal.WithAsync((RefundService service) => service.RefundAsync(command, actor, Ct));

    /// <summary>Paid in full, and then a fee of 20 dollars is taken off.</summary>
    private static async Task<GivenAccount> BelowZeroAsync(TestPortal portal)
    {
        var given = await Given.Account().Owing(70).SaveAsync(portal);
        await portal.PayAsync(Payment(given.Debtor, 70, account: given.Account));
        await portal.ReadAsync(async db =>
        {
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == given.Account, Ct);
            db.LedgerEntries.Add(account.Book(LedgerEntryKind.Credit, Money.Usd(-20), new LocalDate(2026, 3, 10), Actor.System, portal.Clock.Now));
            return await db.SaveChangesAsync(Ct);
        });
        return given;
    }
}
