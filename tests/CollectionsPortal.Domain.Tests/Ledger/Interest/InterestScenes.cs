using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Ledger.Interest;

/// <summary>An account of $1,000 that bears 7.3 percent, twenty cents a day, from 10 March 2026 on.</summary>
internal static class InterestScenes
{
    public static readonly LocalDate Today = new(2026, 3, 10);

    public static readonly Authority Allowed = new(InterestAuthority.Agreement, "Interest at 7.3% a year is due on the unpaid principal.", "Agreement of 3 May 2019, par. 12");

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<GivenAccount> WithInterestAsync(this TestPortal portal, Func<AccountBuilder, AccountBuilder>? also = null)
    {
        var given = await (also?.Invoke(Given.Account()) ?? Given.Account()).SaveAsync(portal);
        Assert.Null((await portal.SetInterestAsync(Terms(given))).Refusal);
        return given;
    }

    public static SetInterest Terms(GivenAccount given) => new(given.Debtor, given.Account, 0.073m, InterestBasis.Actual365, Money.Usd(1000), Today, Allowed);

    public static async Task<Result> SetInterestAsync(this TestPortal portal, SetInterest command)
    {
        var supervisor = await portal.HireAsync(ActorRole.Supervisor, "Sam Supervisor");
        return await portal.WithAsync((InterestTermsService s) => s.SetAsync(command, supervisor, Ct));
    }

    public static Task<Result> FreezeAsync(this TestPortal portal, GivenAccount given, LocalDate? since = null, LocalDate? until = null)
        => portal.WithAsync((InterestFreezeService s) => s.FreezeAsync(
            new(given.Debtor, given.Account, since, until, Day(portal).PlusMonths(1), "Lost the job"), Actor.System, Ct));

    /// <summary>Noon in New York on that day.</summary>
    public static void GoTo(this TestPortal portal, LocalDate day) => portal.Clock.Now = day.At(new LocalTime(16, 0)).InUtc().ToInstant();

    public static async Task<int> AccrueAsync(this TestPortal portal, LocalDate on)
    {
        portal.GoTo(on);
        return await portal.WithAsync((InterestAccrual a) => a.AccrueAsync(Ct));
    }

    public static async Task<InterestStanding> StandingAsync(this TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((InterestQueries q) => q.StandingsAsync([given.Account], Ct)))[given.Account];

    public static Task<InterestView?> InterestAsync(this TestPortal portal, GivenAccount given)
        => portal.WithAsync((InterestQueries q) => q.ViewAsync(given.Debtor, given.Account, Ct));

    private static LocalDate Day(TestPortal portal) => portal.Clock.Now.InUtc().Date;
}
