using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Jobs;

public sealed class DutyWatchTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LocalDate Today = new(2026, 3, 10);

    [SkippableTheory, EachDatabase]
    public async Task Look_DocumentsAskedFor_FlagsTwoDaysBeforeTheFifteenthAndOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithDebtorIn("DC"));
        await NoteAsync(person, f => f with { DocumentsAskedOn = Today });

        portal.Clock.Advance(Duration.FromDays(12));
        await LookAsync(portal);
        Assert.Empty(await FlagsAsync(person));
        portal.Clock.Advance(Duration.FromDays(1));
        await LookAsync(portal);
        await LookAsync(portal);
        portal.Clock.Advance(Duration.FromDays(30));
        await LookAsync(portal);

        var flag = Assert.Single(await FlagsAsync(person));
        Assert.Equal((FlagKind.DutyDue, person.Account, null), (flag.Kind, flag.AccountId!.Value, flag.SubjectId));
        Assert.Equal("Send the documents that they asked for. It is due on 2026-03-25 (D.C. Code 28-3814(m)).", flag.Summary);
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_DocumentsSentInTime_FlagsNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithDebtorIn("DC"));
        await NoteAsync(person, f => f with { DocumentsAskedOn = Today });
        portal.Clock.Advance(Duration.FromDays(5));
        await NoteAsync(person, f => f with { DocumentsSentOn = Today.PlusDays(5) });

        portal.Clock.Advance(Duration.FromDays(40));
        await LookAsync(portal);

        Assert.Empty(await FlagsAsync(person));
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_FirstTalkWithoutANotice_FlagsTheNoticeThatIsDue(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+18045550311").SaveAsync(portal);
        var phone = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == given.Debtor).Select(p => p.Id).SingleAsync());
        var person = new Callable(portal, given.Debtor, given.Account, phone);
        var log = person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromMinutes(5));
        await person.LogInboundAsync(log with { Ending = log.Ending with { RaisedByThem = [person.Account] } }, await portal.HireAsync());

        await LookAsync(portal);
        Assert.Empty(await FlagsAsync(person));
        portal.Clock.Advance(Duration.FromDays(6));
        await LookAsync(portal);

        Assert.Equal("Send the validation notice. It was due on 2026-03-15 (12 CFR 1006.34(a)(1)).", Assert.Single(await FlagsAsync(person)).Summary);
    }

    [SkippableTheory, EachDatabase]
    public async Task Look_OnTwoNodesAtOnce_RaisesEachOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var people = new List<Callable>();
        for (var i = 0; i < 4; i++)
        {
            people.Add(await Callable.InAsync(portal, account => account.WithDebtorIn("DC")));
            await NoteAsync(people[i], f => f with { DocumentsAskedOn = Today.PlusDays(-20) });
        }

        await Task.WhenAll(Task.Run(() => LookAsync(portal)), Task.Run(() => LookAsync(portal)));

        foreach (var person in people) { Assert.Single(await FlagsAsync(person)); }
    }

    private static Task<int> LookAsync(TestPortal portal) => portal.WithAsync((DutyWatch watch) => watch.LookAsync(Ct));

    private static Task<List<Flag>> FlagsAsync(Callable person) => person.Portal.ReadAsync(db => db.Flags.Where(f => f.DebtorId == person.Debtor).ToListAsync());

    private static async Task NoteAsync(Callable person, Func<AccountFacts, AccountFacts> change)
    {
        var form = (await person.Portal.WithAsync((AccountQueries q) => q.FactsAsync(person.Debtor, person.Account, Ct)))!;
        var saved = await person.Portal.WithAsync((AccountFactsService s) => s.SaveAsync(
            new(person.Debtor, person.Account, change(form.Facts), form.ChargedOffOn, form.Version), Actor.System, Ct));
        Assert.Null(saved.Refusal);
    }
}
