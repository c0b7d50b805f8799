using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Data;

public sealed class PortalDbTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Save_Account_ComesBackAsItWas(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("José", "O'Brien").WithDebtorIn("MA").Owing(1234.56m)
            .WithPhone("+12025550123").WithEmail("Jane@Example.com").SaveAsync(portal);

        var account = await portal.ReadAsync(db => db.Accounts.SingleAsync(a => a.Id == given.Account));
        var debtor = await portal.ReadAsync(db => db.Debtors
            .Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails)
            .SingleAsync(d => d.Id == given.Debtor));

        Assert.Equal(Money.Usd(1234.56m), account.Balance);
        Assert.Equal(account.Balance, account.Itemization.Total);
        Assert.Equal(new LocalDate(2025, 12, 31), account.Itemization.Date);
        Assert.Equal("José O'Brien", debtor.Name.Full);
        Assert.Equal(given.Reference, debtor.Reference);
        Assert.Equal("MA", Assert.Single(debtor.Addresses).State!.Value.Code);
        Assert.Equal("+12025550123", Assert.Single(debtor.Phones).Number.Value);
        Assert.Equal("jane@example.com", Assert.Single(debtor.Emails).Address.Value);
        Assert.Equal(portal.Clock.Now, debtor.CreatedAt);
    }

    [SkippableTheory, EachDatabase]
    public async Task Balance_AfterBookings_IsTheSumOfTheLedger(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(100.10m).SaveAsync(portal);
        await using var db = portal.NewDb();
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == given.Account);

        db.LedgerEntries.Add(account.Book(LedgerEntryKind.Payment, Money.Usd(-33.37m), new LocalDate(2026, 3, 10), Actor.System, portal.Clock.Now));
        await db.SaveChangesAsync();

        var (balance, sum) = await portal.ReadAsync(async other => (
            await other.Accounts.Where(a => a.Id == given.Account).Select(a => a.Balance.Amount).SingleAsync(),
            await other.LedgerEntries.Where(e => e.AccountId == given.Account).SumAsync(e => e.Amount.Amount)));
        Assert.Equal(66.73m, balance);
        Assert.Equal(balance, sum);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_MoneyNeverSet_IsZeroInTheUsualCurrency(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = given.Debtor,
            Total = Money.Usd(10),
            Rhythm = PlanRhythm.Monthly,
            FirstDueOn = new LocalDate(2026, 4, 1),
            AgreedAt = portal.Clock.Now,
        };
        plan.Instalments.Add(new Instalment { Number = 1, DueOn = plan.FirstDueOn, Amount = Money.Usd(10) });
        await using var db = portal.NewDb();
        db.Plans.Add(plan);
        await db.SaveChangesAsync();

        var stored = await portal.ReadAsync(other => other.Instalments.SingleAsync(i => i.PlanId == plan.Id));

        Assert.Equal((Money.Zero(), Money.Usd(10)), (stored.Paid, stored.Outstanding));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_SameNumberOfSameCreditor_IsAUniqueViolation(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Given.Account().Numbered("SAME-1").SaveAsync(portal);

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => Given.Account().Numbered("SAME-1").SaveAsync(portal));

        Assert.True(refused.IsUniqueViolation());
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_NumberInOtherCase_IsAnotherAccount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var upper = await Given.Account().Numbered("CASE-a").SaveAsync(portal);

        var lower = await Given.Account().Numbered("CASE-A").SaveAsync(portal);

        Assert.NotEqual(upper.Account, lower.Account);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_TwoEditsOfOneVersion_RefusesTheSecond(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await using var first = portal.NewDb();
        await using var second = portal.NewDb();
        var mine = await first.Debtors.AsTracking().SingleAsync(d => d.Id == given.Debtor);
        var theirs = await second.Debtors.AsTracking().SingleAsync(d => d.Id == given.Debtor);

        mine.Speak("es");
        theirs.Speak("en-US");
        await first.SaveChangesAsync();

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
    }

    [SkippableTheory, EachDatabase]
    public async Task SearchTerms_PrefixRange_ComparesByCodePoint(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await using var db = portal.NewDb();
        db.SearchTerms.AddRange(new[] { "Mue", "mue", "muell", "mueller", "muf", "ömu" }
            .Select(term => new SearchTerm { Kind = SearchTermKind.NameWord, Term = term, DebtorId = given.Debtor }));
        await db.SaveChangesAsync();

        var found = await portal.ReadAsync(other => other.SearchTerms
            .Where(t => t.Kind == SearchTermKind.NameWord && t.Term.CompareTo("mue") >= 0 && t.Term.CompareTo("muf") < 0)
            .OrderBy(t => t.Term).Select(t => t.Term).ToListAsync());

        Assert.Equal(["mue", "muell", "mueller"], found);
    }

    [SkippableTheory, EachDatabase]
    public async Task InOneTransaction_ActFails_LeavesNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await using var db = portal.NewDb();

        await Assert.ThrowsAsync<NotSupportedException>(() => db.InOneTransactionAsync<int>(
            async ct =>
            {
                db.Creditors.Add(new Creditor("Half Done", portal.Clock.Now));
                await db.SaveChangesAsync(ct);
                throw new NotSupportedException(); // a time-out would count as passing, and be tried again
            },
            CancellationToken.None));

        Assert.False(await portal.ReadAsync(other => other.Creditors.AnyAsync(c => c.Name == "Half Done")));
    }

    [SkippableTheory, EachDatabase]
    public async Task Restrict_DebtorWithAccount_CannotBeDeleted(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await using var db = portal.NewDb();

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Debtors.Where(d => d.Id == given.Debtor).ExecuteDeleteAsync());
    }
}
