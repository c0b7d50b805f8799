using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Tests.ApiClients;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Diallers;

public sealed class AskWhileBlockedTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Ask_AgainAndAgainWhileBlocked_IsFlaggedForEachMachineByItself(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await DialledPerson.InAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 3, 11, 2, 0);
        var (machine, second) = (await portal.MachineAsync(), await portal.MachineAsync());

        await AskTimesAsync(person, machine, 2);
        await AskTimesAsync(person, second, 2);
        Assert.Equal(0, await FlagsAsync(portal, person));
        await AskTimesAsync(person, machine, 2);
        Assert.Equal(1, await FlagsAsync(portal, person));
        await AskTimesAsync(person, second, 1);
        Assert.Equal(2, await FlagsAsync(portal, person));
    }

    private static async Task AskTimesAsync(DialledPerson person, Actor machine, int times)
    {
        for (var time = 0; time < times; time++)
        {
            Assert.Null((await person.AskAsync(machine)).Value.Permit);
        }
    }

    private static Task<int> FlagsAsync(TestPortal portal, DialledPerson person)
        => portal.ReadAsync(db => db.Flags.CountAsync(flag => flag.DebtorId == person.Callable.Debtor && flag.Kind == FlagKind.RepeatedWhileBlocked));
}
