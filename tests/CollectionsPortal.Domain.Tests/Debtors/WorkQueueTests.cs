using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>The queue is everybody, so each test has a database of its own.</summary>
public sealed class WorkQueueTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private static readonly LocalDate Notice = new(2026, 3, 2);

    [SkippableTheory, EachDatabase]
    public async Task WhatBindsStaysOut_AndMissedComesBeforeLongest(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var notice = new LocalDate(2026, 3, 2);
        var never = await Given.Account().WithNotice(notice, notice.PlusDays(40)).SaveAsync(portal);
        var noNotice = await Given.Account().SaveAsync(portal);
        var ceased = await Given.Account().WithNotice(notice, notice.PlusDays(40)).SaveAsync(portal);
        var missed = await Given.Account().WithNotice(notice, notice.PlusDays(40)).SaveAsync(portal);
        var promised = await Given.Account().WithNotice(notice, notice.PlusDays(40)).SaveAsync(portal);
        await portal.WithAsync((CeaseService s) => s.InWritingAsync(new(ceased.Debtor, null, Statement.Now), Actor.System, Ct));
        await portal.WithAsync(async (PortalDb db) =>
        {
            db.Plans.Add(PlanOf(missed, portal.Clock.Now, new LocalDate(2026, 3, 4)));
            db.Promises.Add(new Promise { DebtorId = promised.Debtor, AccountId = promised.Account, Amount = Money.Usd(5m), DueOn = new LocalDate(2026, 3, 10), MadeAt = portal.Clock.Now });
            return await db.SaveChangesAsync();
        });
        var (ana, ben) = (await portal.HireAsync(name: "Ana"), await portal.HireAsync(name: "Ben"));

        Assert.Equal([never.Debtor], (await PageAsync(WorkReason.LongestAgo)).Items.Select(item => item.Debtor));
        Assert.Equal([missed.Debtor], (await PageAsync(WorkReason.NeedsHelp)).Items.Select(item => item.Debtor));
        Assert.Equal(promised.Debtor, (await NextAsync(ana))!.Debtor);
        await portal.WithAsync((PresenceService s) => s.SeenAsync(promised.Debtor, ben.Id!.Value, Ct));
        Assert.Equal((missed.Debtor, WorkReason.NeedsHelp), await NextAsync(ana) is { } next ? (next.Debtor, next.Reason) : default);
        Assert.DoesNotContain(noNotice.Debtor, (await PageAsync(WorkReason.LongestAgo)).Items.Select(item => item.Debtor));

        Task<Page<WorkItem>> PageAsync(WorkReason reason) => portal.WithAsync((WorkQueueQueries q) => q.PageAsync(reason, 1, Ct));
        Task<WorkItem?> NextAsync(Actor me) => portal.WithAsync((WorkQueueQueries q) => q.NextAsync(me.Id!.Value, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Owed_InBothCurrencies_IsNeverOneSum(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var both = await Given.Account().Owing(100).WithNotice(Notice, Notice.PlusDays(40)).SaveAsync(portal);
        await Given.Account().OwedBy(both.Debtor).Owing(20).SaveAsync(portal);
        await Given.Account().OwedBy(both.Debtor).InPounds().Owing(45).SaveAsync(portal);
        await Given.Account().InPounds().Owing(300).WithNotice(Notice, Notice.PlusDays(40)).SaveAsync(portal);

        var queue = await portal.WithAsync((WorkQueueQueries q) => q.PageAsync(WorkReason.LongestAgo, 1, Ct));

        Assert.Equal(["$120.00 and £45.00", "£300.00"], queue.Items.Select(item => Currencies.Spoken(item.Owed)));
    }

    [SkippableTheory, EachDatabase]
    public async Task CallsBarred_ButSomethingElseOpen_IsInTheQueueWithThat(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var open = await ReachableAsync(portal, 1);
        var noCalls = await ReachableAsync(portal, 2);
        var byMailOnly = await ReachableAsync(portal, 3);
        await portal.WithAsync((PreferenceService s) => s.StopMediaAsync(new(noCalls.Debtor, [ContactChannel.Call, ContactChannel.Text], true, Statement.Now), Actor.System, Ct));
        await portal.WithAsync((PreferenceService s) => s.OnlyMediaAsync(new(byMailOnly.Debtor, [ContactChannel.Email], Statement.Now), Actor.System, Ct));

        var queue = await QueueAsync(portal);

        Assert.Equal([(open.Debtor, "call, email, letter"), (noCalls.Debtor, "email, letter"), (byMailOnly.Debtor, "email")], queue);
    }

    [SkippableTheory, EachDatabase]
    public async Task NothingLeftToReachThemBy_IsOutUntilTheyTakeItBack(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await ReachableAsync(portal, 1);
        var points = await portal.ReadAsync(db => db.Debtors.Where(d => d.Id == given.Debtor)
            .Select(d => new { Phone = d.Phones[0].Id, Email = d.Emails[0].Id, Address = d.Addresses[0].Id }).SingleAsync(Ct));
        await portal.WithAsync((PreferenceService s) => s.StopPhoneAsync(new(given.Debtor, points.Phone, [], Statement.Now), Actor.System, Ct));
        await portal.WithAsync((PreferenceService s) => s.StopEmailAsync(new(given.Debtor, points.Email, Statement.Now), Actor.System, Ct));
        Assert.Equal([(given.Debtor, "letter")], await QueueAsync(portal));

        await portal.WithAsync((PreferenceService s) => s.StopAddressAsync(new(given.Debtor, points.Address, Statement.Now), Actor.System, Ct));
        Assert.Empty(await QueueAsync(portal));

        await portal.WithAsync((ConsentService s) => s.ToTextsAsync(new(given.Debtor, points.Phone, Statement.Now), Actor.System, Ct));
        var wishes = await portal.ReadAsync(db => db.Preferences.Where(w => w.DebtorId == given.Debtor && w.AddressId != null).Select(w => w.Id).ToListAsync(Ct));
        await portal.WithAsync((PreferenceService s) => s.WithdrawAsync(new(given.Debtor, Assert.Single(wishes), "Post is fine again."), Actor.System, Ct));
        Assert.Equal("letter", Assert.Single(await QueueAsync(portal)).Open);
    }

    [SkippableTheory, EachDatabase]
    public async Task OnlyNumberIsWrong_StaysInTheQueue_SoThatSomebodyLooksForAnother(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().WithDebtorIn(null).WithPhone("+18045550101").WithNotice(Notice, Notice.PlusDays(40)).SaveAsync(portal);
        var phone = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == given.Debtor).Select(p => p.Id).SingleAsync(Ct));

        await portal.WithAsync((DebtorService s) => s.WrongNumberAsync(new(given.Debtor, phone, Statement.Now), Actor.System, Ct));

        Assert.Equal([(given.Debtor, string.Empty)], await QueueAsync(portal));
    }

    [SkippableTheory, EachDatabase]
    public async Task WorkNumberOnly_AndNotAtWork_NeedsAnotherNumber(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().WithDebtorIn(null).WithPhone("+18045550101", PhoneKind.Landline, PlaceKind.Work)
            .WithNotice(Notice, Notice.PlusDays(40)).SaveAsync(portal);
        Assert.Equal([(given.Debtor, "call")], await QueueAsync(portal));

        await portal.WithAsync((PreferenceService s) => s.NotAtWorkAsync(new(given.Debtor, Statement.Now), Actor.System, Ct));

        Assert.Equal([(given.Debtor, string.Empty)], await QueueAsync(portal));
    }

    private static Task<GivenAccount> ReachableAsync(TestPortal portal, int number) => Given.Account()
        .WithPhone($"+1804555010{number}").WithEmail($"person{number}@example.com").WithNotice(Notice, Notice.PlusDays(40)).SaveAsync(portal);

    private static async Task<IEnumerable<(DebtorId Debtor, string Open)>> QueueAsync(TestPortal portal)
    {
        var page = await portal.WithAsync((WorkQueueQueries q) => q.PageAsync(WorkReason.LongestAgo, 1, Ct));
        return page.Items.Select(item => (item.Debtor, string.Join(", ", OpenTo(item))));
    }

    private static IEnumerable<string> OpenTo(WorkItem item)
    {
        if (item.Calls) { yield return "call"; }
        if (item.Texts) { yield return "text"; }
        if (item.Emails) { yield return "email"; }
        if (item.Letters) { yield return "letter"; }
    }

    private static Plan PlanOf(GivenAccount given, Instant now, params LocalDate[] dueOn)
    {
        var plan = new Plan { Reference = ShortReference.New(), DebtorId = given.Debtor, Total = Money.Usd(10m * dueOn.Length), Rhythm = PlanRhythm.Weekly, FirstDueOn = dueOn[0], AgreedAt = now };
        plan.Accounts.Add(new PlanAccount { AccountId = given.Account, Position = 1 });
        plan.Instalments.AddRange(dueOn.Select((due, at) => new Instalment { Number = at + 1, DueOn = due, Amount = Money.Usd(10m) }));
        return plan;
    }
}
