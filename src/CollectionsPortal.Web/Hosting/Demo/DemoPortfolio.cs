using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Lives five weeks of an agency's work through the services, so that every page has something to show.</summary>
/// <remarks>Tells the same stories each time: only the dates move with today.</remarks>
internal sealed class DemoPortfolio(DemoWorld world, LocalDate today, DateTimeZone office)
{
    private const int FirstRecords = 130;
    private const int SampleRecords = 600;
    private const int WaitingRecords = 60;
    private const int CalledNowAndThen = 20;

    /// <summary>Stories of plans and promises need a debt that can be paid in parts.</summary>
    private const decimal LeastOwed = 150m;

    private const int Seed = 20_260_401;

    private readonly DemoTimeline timeline = new(world.Clock, today, office);

    /// <returns>What is known only now: a private link for the debtor's page, and a dialler's key.</returns>
    public async Task<DemoSecrets> BuildAsync(CancellationToken ct)
    {
        await OpenOfficeAsync(ct);
        var dialler = await world.DoAsync((ApiClientService clients) => clients.AddAsync(
            new AddApiClient("Dialler, Boston", ApiScopes.Checks | ApiScopes.Permits), world.Staff.Administrator, ct));
        var placements = new DemoPlacements(world);
        await placements.ImportAsync("placements-october.csv", FirstRecords, ct);
        world.Clock.Advance(Duration.FromHours(2));
        await placements.SendNoticesAsync(ct);
        await new DemoRemarks(world).ReadAsync(ct);

        var plans = Write(await CastAsync(ct));
        timeline.Add(1, 18, 30, token => placements.ImportAsync("placements-november.csv", SampleRecords, token));
        timeline.Add(1, 18, 45, token => placements.PreviewAsync("placements-to-look-at.csv", SampleRecords, WaitingRecords, token));
        await timeline.LiveAsync(ct);
        return new DemoSecrets(plans.Link, dialler.Text);
    }

    private Task OpenOfficeAsync(CancellationToken ct) => world.DoAsync((SettingsService settings) => settings.SaveAsync(
        new AgencyProfile(
            "Harbor & Lane", PhoneNumber.Of("+16175550100"), EmailAddress.Of("hello@harborlane.example"),
            "40 Custom House Street\nBoston, MA 02110", OpeningHours.Of("Mon-Fri 9:00-18:00"), office.Id,
            AgencySettings.DefaultContactsPerWeek, Guid.Empty),
        world.Staff.Administrator, ct));

    private DemoPlans Write(List<DemoPerson> people)
    {
        // The same numbers each time are the point: nothing here needs to be hard to guess.
#pragma warning disable CA5394
        var chance = new Random(Seed);
#pragma warning restore CA5394
        var desk = new DemoDesk(world, chance);
        var free = new Queue<DemoPerson>(people.Where(person => !person.HasRemark && person.Phones.Count > 0));

        var plans = new DemoPlans(timeline, desk);
        plans.Write(Take(free, DemoPlans.Cast));
        new DemoWishes(timeline, desk).Write(Take(free, DemoWishes.Cast));
        new DemoReviews(timeline, desk).Write(Take(free, DemoReviews.Cast), [.. people.Where(person => person.HasRemark && person.Phones.Count > 0)]);
        new DemoAgreements(timeline, desk).Write(Take(free, DemoAgreements.Cast));
        new DemoPounds(timeline, desk, plans).Write();
        new DemoPayments(timeline, world).Write(Take(free, DemoPayments.Cast));
        DemoCalls.Write(timeline, desk, Take(free, Math.Min(free.Count, CalledNowAndThen)), chance);
        for (var daysAgo = 30; daysAgo > 0; daysAgo--)
        {
            timeline.Add(daysAgo, 19, 30, ct => world.AskAsync((AbandonedAttempts attempts) => attempts.CloseAsync(ct)));
        }

        timeline.Add(1, 19, 45, ct => world.AskAsync((DutyWatch duties) => duties.LookAsync(ct)));
        timeline.Add(1, 19, 50, ct => world.AskAsync((HelpOfferService offers) => offers.LookAsync(ct)));
        return plans;
    }

    private static List<DemoPerson> Take(Queue<DemoPerson> people, int count) => [.. Enumerable.Range(0, count).Select(_ => people.Dequeue())];

    /// <summary>Everybody of the first file whom nothing binds yet, and those whose remark nobody has read.</summary>
    private async Task<List<DemoPerson>> CastAsync(CancellationToken ct)
    {
        var debtors = await world.AskAsync((PortalDb db) => db.Debtors
            .Where(d => db.Accounts.Any(a => a.DebtorId == d.Id && a.Balance.Amount >= LeastOwed))
            .Where(d => !db.Representations.Any(r => r.DebtorId == d.Id) && !db.Preferences.Any(p => p.DebtorId == d.Id) && !db.Disputes.Any(x => x.DebtorId == d.Id))
            .OrderBy(d => d.Id)
            .Select(d => new
            {
                d.Id,
                Accounts = db.Accounts.Where(a => a.DebtorId == d.Id && a.Status == AccountStatus.Open).OrderByDescending(a => a.Balance.Amount).ThenBy(a => a.Id).Select(a => a.Id).ToList(),
                Phones = d.Phones.OrderBy(p => p.Id).Select(p => p.Id).ToList(),
                HasRemark = db.BindingRemarks.Any(r => r.DebtorId == d.Id && r.ReadAt == null),
            })
            .ToListAsync(ct));
        return [.. debtors.Where(d => d.Accounts.Count > 0).Select(d => new DemoPerson(d.Id, d.Accounts, d.Phones, d.HasRemark))];
    }
}
