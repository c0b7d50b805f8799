using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>What another limit would have done, for every limit that a supervisor can set.</summary>
public sealed class LimitTrialTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly HouseSettings Now = new() { ContactsPerWeek = 5 };

    /// <summary>One after the other: a trial looks at everybody's last seven days.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Try_EachLimit_CountsWhatItStopsAndWhatItFrees(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 5);
        var agent = await portal.HireAsync();

        // Three calls on one Tuesday, forty minutes apart.
        var person = await Callable.InAsync(portal);
        for (var call = 0; call < 3; call++)
        {
            await person.CallAsync(agent);
            portal.Clock.Advance(Duration.FromMinutes(40));
        }

        await StopsAsync(portal, 2, Now with { ContactsPerDay = 1 });
        await StopsAsync(portal, 1, Now with { ContactsPerDay = 2 });
        await StopsAsync(portal, 0, Now with { ContactsPerDay = 3 });
        await StopsAsync(portal, 2, Now with { MinutesBetweenContacts = 41 });
        await StopsAsync(portal, 0, Now with { MinutesBetweenContacts = 40 });
        await StopsAsync(portal, 0, Now with { QuietSundays = true, QuietHolidays = true });

        // One on a Sunday, two weeks later; then one on Memorial Day.
        portal.Clock.Now = Instant.FromUtc(2026, 3, 29, 16, 0);
        await person.CallAsync(agent);
        await StopsAsync(portal, 1, Now with { QuietSundays = true });
        await StopsAsync(portal, 0, Now with { QuietHolidays = true });
        portal.Clock.Now = Instant.FromUtc(2026, 5, 25, 16, 0);
        await person.CallAsync(agent);
        await StopsAsync(portal, 1, Now with { QuietHolidays = true });
        await StopsAsync(portal, 0, Now with { QuietSundays = true });

        // They write that they will not pay; three days later somebody asks.
        portal.Clock.Now = Instant.FromUtc(2026, 7, 7, 16, 0);
        var refused = person.Log(ContactOutcome.Sent, portal.Clock.Now, ContactChannel.Email) with { Ending = new AttemptEnding { Outcome = ContactOutcome.Sent, RefusedToPay = true, BookedTo = person.Account } };
        Assert.Null((await person.LogInboundAsync(refused, agent)).Refusal);
        portal.Clock.Advance(Duration.FromDays(3));
        Assert.Equal(Verdict.NotNow, (await person.AskAsync(agent)).Value.Decision.Verdict);
        await FreesAsync(portal, 1, Now with { DaysAfterRefusal = 3 });
        await FreesAsync(portal, 0, Now with { DaysAfterRefusal = 4 });
    }

    private static async Task StopsAsync(TestPortal portal, int expected, HouseSettings house)
    {
        var result = await TryAsync(portal, house);
        Assert.Equal((expected, 0, house), (result.Stopped, result.Freed, result.House));
    }

    private static async Task FreesAsync(TestPortal portal, int expected, HouseSettings house)
    {
        var result = await TryAsync(portal, house);
        Assert.Equal((0, expected), (result.Stopped, result.Freed));
    }

    private static Task<LimitTrialResult> TryAsync(TestPortal portal, HouseSettings house)
        => portal.WithAsync<LimitTrial, LimitTrialResult>(trial => trial.TryAsync(house, CancellationToken.None));
}
