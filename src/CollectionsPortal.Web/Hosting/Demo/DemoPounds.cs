using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>A creditor in the United Kingdom, and somebody in London who pays what she owes it in pounds.</summary>
internal sealed class DemoPounds(DemoTimeline timeline, DemoDesk desk, DemoPlans plans)
{
    private const string Account = "TV40021877";

    /// <summary>As the sample says; her link is opened with it, since she has no ZIP code.</summary>
    private static readonly LocalDate Born = new(1988, 4, 16);

    private static readonly StatementLine[] Told =
    [
        Pounds(StatementCategory.Earnings, 1840), Pounds(StatementCategory.HomeAndContents, 960), Pounds(StatementCategory.Utilities, 165), Pounds(StatementCategory.FoodAndHousekeeping, 310),
        Pounds(StatementCategory.TransportAndTravel, 120), Pounds(StatementCategory.CommunicationsAndLeisure, 48), Pounds(StatementCategory.UtilityArrears, 20),
    ];

    private DemoWorld World => desk.World;

    public void Write()
    {
        timeline.Add(26, 9, 45, ct => new DemoPlacements(World).ImportPoundsAsync("placements-thames-valley.csv", ct));
        timeline.Add(24, 14, 20, AgreeAsync);
        foreach (var daysAgo in new[] { 21, 14, 7 })
        {
            timeline.Add(daysAgo, 14, 50, async ct => await plans.PayNextAsync(await PersonAsync(ct), ct));
        }
    }

    private static StatementLine Pounds(StatementCategory category, decimal aMonth) => new(category, new Money(aMonth, Money.PoundSterling));

    private async Task AgreeAsync(CancellationToken ct)
    {
        var (person, today) = (await PersonAsync(ct), World.Clock.Now.InUtc().Date);
        await desk.TheyCallAsync(person, "Rang from London. Went through income and bills; £45 a week leaves room.", ct);
        await World.DoAsync((AffordabilityService statements) => statements.RecordAsync(
            new RecordStatement(person.Id, today, StatementSource.ToldByPhone, StatementConsent.Spoken, StatementForm.LineByLine, StatementShape.UnitedKingdom, Told) { Adults = 1 },
            World.Staff.Agent, ct));
        var terms = new PlanTerms(PlanRhythm.Weekly, today.PlusDays(3), new PlanParts.ByAmount(new Money(45, Money.PoundSterling)));
        var plan = await World.DoAsync((PlanService agreeing) => agreeing.AgreeAsync(new AgreePlan(person.Id, person.Accounts, terms), World.Staff.Agent, ct));
        var issued = await World.DoAsync((PlanLinkService links) => links.IssueAsync(plan, World.Staff.Agent, ct));
        await World.AskAsync((PlanLinkDoor door) => door.AnswerAsync(issued.Token.Value, new DoorProof(Born, null), ct));
    }

    private Task<DemoPerson> PersonAsync(CancellationToken ct) => World.AskAsync(async (PortalDb db) =>
    {
        var found = await db.Accounts.Where(a => a.CreditorAccountNumber == Account)
            .Select(a => new { a.Id, a.DebtorId, Phones = a.Debtor.Phones.OrderBy(p => p.Id).Select(p => p.Id).ToList() }).SingleAsync(ct);
        return new DemoPerson(found.DebtorId, [found.Id], found.Phones, HasRemark: false);
    });
}
