using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

public sealed class DebtorQueriesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Page_MuchIsKnown_TakesAFixedNumberOfStatements(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550111").WithPhone("+13035550112").WithEmail("a@example.com")
            .WithNotice(new LocalDate(2026, 3, 2), new LocalDate(2026, 4, 8)).SaveAsync(portal);
        for (var i = 0; i < 3; i++)
        {
            await Given.Account().OwedBy(given.Debtor).SaveAsync(portal);
            await portal.WithAsync((PreferenceService s) => s.StopMediaAsync(new(given.Debtor, [ContactChannel.Text], true, Statement.Now), Actor.System, Ct));
            await portal.WithAsync((CeaseService s) => s.InWritingAsync(new(given.Debtor, null, Statement.Now), Actor.System, Ct));
            await portal.WithAsync((DisputeService s) => s.NotMyDebtAsync(new(given.Debtor, null, RequestForm.Oral, Statement.Now), Actor.System, Ct));
        }

        DebtorPage? page = null;
        var sent = await Statements.OfAsync(async () => page = await portal.WithAsync((DebtorQueries q) => q.PageAsync(given.Debtor, Ct)));

        Assert.Equal(DebtorQueries.Statements, sent.Count);
        Assert.Equal((4, 2, 1, 1), (page!.Accounts.Count, page.Phones.Count, page.Emails.Count, page.Addresses.Count));
        Assert.All(page.Accounts, account => Assert.Equal(1000m, account.Balance.Amount));
        Assert.Equal(3, page.Bindings.Count(item => item.Kind == BindingKind.Medium));
        Assert.Equal(page.Bindings.Select(item => (item.Kind, item.Id)).Distinct().Count(), page.Bindings.Count);
        Assert.Equal(new LocalDate(2026, 4, 8), page.Accounts[0].Notice!.EndsOn);
        Assert.True(page.Whereabouts.IsKnown);
    }

    [SkippableTheory, EachDatabase]
    public async Task Page_Nobody_IsNull(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);

        Assert.Null(await portal.WithAsync((DebtorQueries q) => q.PageAsync(new DebtorId(999_999), Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Page_PromiseAndPlan_AreShown(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.WithAsync(async (PortalDb db) =>
        {
            db.Promises.Add(new Promise { DebtorId = given.Debtor, AccountId = given.Account, Amount = Money.Usd(25m), DueOn = new LocalDate(2026, 3, 12), MadeAt = portal.Clock.Now });
            db.Plans.Add(PlanOf(given, portal.Clock.Now, new LocalDate(2026, 3, 9), new LocalDate(2026, 3, 16)));
            return await db.SaveChangesAsync();
        });

        var page = (await portal.WithAsync((DebtorQueries q) => q.PageAsync(given.Debtor, Ct)))!;

        Assert.Equal((Money.Usd(25m), new LocalDate(2026, 3, 12)), Assert.Single(page.Promises) is var promise ? (promise.Amount, promise.DueOn) : default);
        var plan = Assert.Single(page.Plans);
        Assert.Equal((2, 1, new LocalDate(2026, 3, 9)), (plan.Instalments, plan.Missed, plan.NextDueOn!.Value));
        Assert.Equal([given.Account], plan.Accounts);
    }

    [SkippableTheory, EachDatabase]
    public async Task Timeline_ManyOfOneInstant_PagesWithoutRepeatsOrGaps(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync(name: "Ana Agent");
        for (var i = 0; i < 40; i++)
        {
            await portal.WithAsync((NoteService s) => s.AddAsync(new AddNote(given.Debtor, $"Note {i}"), agent, Ct));
            await portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(given.Debtor, Statement.Now), agent, Ct));
            if (i == 30) { portal.Clock.Advance(Duration.FromMinutes(1)); }
        }

        var items = new List<TimelineItem>();
        TimelineMark? mark = null;
        do
        {
            TimelinePage? page = null;
            var sent = await Statements.OfAsync(async () => page = await portal.WithAsync((TimelineQueries q) => q.PageAsync(given.Debtor, mark, Ct)));
            Assert.Equal(TimelineQueries.Statements, sent.Count);
            items.AddRange(page!.Items);
            mark = TimelineMark.TryParse(page.Next?.ToString());
        }
        while (mark is not null);

        Assert.Equal(80, items.Count);
        Assert.Equal(80, items.Select(item => (item.Kind, item.Id)).Distinct().Count());
        Assert.Equal(items.OrderByDescending(i => i.At).ThenBy(i => i.Kind).ThenByDescending(i => i.Id), items);
        Assert.Equal("Ana Agent", items[0].By);
    }

    [SkippableTheory, EachDatabase]
    public async Task Timeline_Payment_ShowsWithItsAmount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.WithAsync(async (PortalDb db) =>
        {
            var account = db.Accounts.First(a => a.Id == given.Account);
            db.Attach(account);
            db.LedgerEntries.Add(account.Book(LedgerEntryKind.Payment, Money.Usd(-50m), new LocalDate(2026, 3, 9), Actor.System, portal.Clock.Now));
            return await db.SaveChangesAsync();
        });

        var page = await portal.WithAsync((TimelineQueries q) => q.PageAsync(given.Debtor, null, Ct));

        var item = Assert.Single(page.Items);
        Assert.Equal((TimelineKind.Payment, Money.Usd(-50m), given.Account), (item.Kind, item.Amount!.Value, item.Account!.Value));
        Assert.Null(page.Next);
    }

    private static Plan PlanOf(GivenAccount given, Instant now, params LocalDate[] dueOn)
    {
        var plan = new Plan { Reference = ShortReference.New(), DebtorId = given.Debtor, Total = Money.Usd(10m * dueOn.Length), Rhythm = PlanRhythm.Weekly, FirstDueOn = dueOn[0], AgreedAt = now };
        plan.Accounts.Add(new PlanAccount { AccountId = given.Account, Position = 1 });
        plan.Instalments.AddRange(dueOn.Select((due, at) => new Instalment { Number = at + 1, DueOn = due, Amount = Money.Usd(10m) }));
        return plan;
    }
}
