using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Plans that go well and plans that falter, promises, and what debtors see of them.</summary>
internal sealed class DemoPlans(DemoTimeline timeline, DemoDesk desk)
{
    private const int Plans = 10;

    /// <summary>So many weekly payments are over today. Whoever tries the portal is to see a plan that still runs.</summary>
    private const int PaidSoon = 4;

    private static readonly StatementLine[] Essentials =
    [
        new(StatementCategory.Home, Money.Usd(940)), new(StatementCategory.Utilities, Money.Usd(145)), new(StatementCategory.Food, Money.Usd(110), AmountRhythm.Weekly),
        new(StatementCategory.Transport, Money.Usd(60), AmountRhythm.EveryTwoWeeks), new(StatementCategory.Phone, Money.Usd(45)),
        new(StatementCategory.Insurance, Money.Usd(390), AmountRhythm.Quarterly), new(StatementCategory.UtilityArrears, Money.Usd(25)),
    ];

    private DemoWorld World => desk.World;

    public static int Cast => Plans + 6;

    /// <summary>A private link for trying the debtor's page, with the ZIP code that opens it; null before the story was lived.</summary>
    public DemoLink? Link { get; private set; }

    public void Write(IReadOnlyList<DemoPerson> people)
    {
        for (var index = 0; index < Plans; index++)
        {
            WritePlan(people[index], index);
        }

        for (var index = Plans; index < people.Count; index++)
        {
            WritePromise(people[index], index - Plans);
        }
    }

    private void WritePlan(DemoPerson person, int index)
    {
        var (agreed, every) = (28 - (2 * index), index % 3 == 1 ? 14 : 7);
        var rhythm = every == 14 ? PlanRhythm.EveryTwoWeeks : PlanRhythm.Weekly;
        timeline.Add(agreed, 16, 10, ct => AgreeAsync(person, rhythm, 4 + (index % 3 * 4), ct));

        // Every fourth plan falters: paid once, then missed.
        var paid = 0;
        for (var due = agreed - 3; due > 0 && (index % 4 != 3 || paid < 1); due -= every, paid++)
        {
            timeline.Add(due, 11, 30 + index, ct => PayNextAsync(person, ct));
        }

        WriteLife(person, index);
    }

    /// <summary>One is paused, one was planned anew, and of one somebody has to ask whether it still fits.</summary>
    private void WriteLife(DemoPerson person, int index)
    {
        switch (index)
        {
            case 2:
                timeline.Add(6, 15, 5, ct => ChangeAsync(person, today => new PlanChange.Holiday(today.PlusDays(30)), "The hours were cut until next month.", ct));
                break;
            case 5:
                timeline.Add(5, 15, 15, ct => ChangeAsync(person, _ => new PlanChange.FromToday(), "The car had to be repaired first.", ct));
                break;
            case 6:
                timeline.Add(11, 15, 25, ct => ChangeAsync(person, today => new PlanChange.Nil(today.PlusDays(9)), "In hospital, back in ten days or so.", ct));
                break;
        }
    }

    private async Task ChangeAsync(DemoPerson person, Func<LocalDate, PlanChange> change, string words, CancellationToken ct)
    {
        var plan = await World.AskAsync((PortalDb db) => db.Plans
            .Where(p => p.DebtorId == person.Id && p.Status == PlanStatus.Active)
            .OrderBy(p => p.Id).Select(p => (PlanId?)p.Id).FirstOrDefaultAsync(ct));
        if (plan is { } found)
        {
            var today = World.Clock.Now.InUtc().Date;
            await World.DoAsync((PlanChanges changes) => changes.ChangeAsync(new ChangePlan(found, change(today), desk.NewToken()) { Words = words }, World.Staff.Agent, ct));
        }
    }

    private async Task AgreeAsync(DemoPerson person, PlanRhythm rhythm, int payments, CancellationToken ct)
    {
        await desk.TalkAsync(person, "Went through income and what is left at the end of the month. Agreed on payments that leave room.", ct);
        var accounts = await WithoutPlanAsync(person, ct);
        var firstDue = World.Clock.Now.InUtc().Date.PlusDays(3);
        var command = new AgreePlan(person.Id, accounts, new PlanTerms(rhythm, firstDue, new PlanParts.ByNumber(payments)));
        await TellAsync(command, ct);
        var plan = await World.DoAsync((PlanService plans) => plans.AgreeAsync(command, World.Staff.Agent, ct));
        var issued = await World.DoAsync((PlanLinkService links) => links.IssueAsync(plan, World.Staff.Agent, ct));
        var link = await LookAsync(person, issued.Token, ct);
        if (payments > PaidSoon) { Link ??= link; }
    }

    /// <summary>What comes in covers the plan, and something is left besides.</summary>
    private async Task TellAsync(AgreePlan command, CancellationToken ct)
    {
        var preview = await World.DoAsync((PlanService plans) => plans.PreviewAsync(command, ct));
        var essentials = Essentials.Sum(line => line.AYear) / Rhythms.MonthsAYear;
        var income = decimal.Ceiling((preview.AMonth.Amount + essentials + 60m) / 10m) * 10m;
        await World.DoAsync((AffordabilityService statements) => statements.RecordAsync(
            new RecordStatement(
                command.Debtor, World.Clock.Now.InUtc().Date, StatementSource.ToldByPhone, StatementConsent.Spoken, StatementForm.LineByLine, StatementShape.UnitedStates,
                [new StatementLine(StatementCategory.Earnings, Money.Usd(income)), .. Essentials])
            { Adults = 1, Children = 1 },
            World.Staff.Agent, ct));
    }

    /// <summary>The person opens the link with their ZIP code.</summary>
    /// <returns>Null where no ZIP code is known.</returns>
    private async Task<DemoLink?> LookAsync(DemoPerson person, PlanLinkToken token, CancellationToken ct)
    {
        var zip = await World.AskAsync((PortalDb db) => db.DebtorAddresses
            .Where(a => a.DebtorId == person.Id && a.Zip != null && a.Until == null)
            .OrderBy(a => a.Id).Select(a => a.Zip).FirstOrDefaultAsync(ct));
        if (zip is not { } known) { return null; }

        await World.AskAsync((PlanLinkDoor door) => door.AnswerAsync(token.Value, new DoorProof(null, known), ct));
        return new DemoLink(token, known);
    }

    /// <summary>Writes down that the next payment of their plan came, in full.</summary>
    public async Task PayNextAsync(DemoPerson person, CancellationToken ct)
    {
        var due = await World.AskAsync((PortalDb db) => db.Plans
            .Where(p => p.DebtorId == person.Id && p.Status == PlanStatus.Active)
            .SelectMany(p => p.Instalments.Where(i => i.Paid.Amount < i.Amount.Amount), (p, i) => new { Plan = p.Id, i.Number, i.Amount })
            .OrderBy(i => i.Number)
            .FirstOrDefaultAsync(ct));
        if (due is null)
        {
            return;
        }

        var receivedOn = World.Clock.Now.InUtc().Date;
        await World.DoAsync((PaymentService payments) => payments.RecordAsync(
            new RecordPayment(person.Id, due.Amount, receivedOn, PaymentMethod.BankTransfer, desk.NewToken()) { Plan = due.Plan },
            World.Staff.Agent, ct));
    }

    /// <summary>Some promises are kept in time, one is open and late, the others are still to come.</summary>
    private void WritePromise(DemoPerson person, int index)
    {
        var made = 18 - (2 * index);
        timeline.Add(made, 15, 35, async ct =>
        {
            await desk.TalkAsync(person, "Will send something after payday. Said that a plan is possible too.", ct);
            var dueOn = World.Clock.Now.InUtc().Date.PlusDays(index < 4 ? 6 : 12);
            await World.DoAsync((PromiseService promises) => promises.RecordAsync(
                new RecordPromise(person.Id, person.Accounts[0], Money.Usd(40m + (5 * index)), dueOn), World.Staff.Agent, ct));
        });
        if (index is 0 or 2)
        {
            timeline.Add(made - 4, 10, 20, ct => PayPromisedAsync(person, Money.Usd(40m + (5 * index)), ct));
        }
    }

    private Task<PaymentId> PayPromisedAsync(DemoPerson person, Money amount, CancellationToken ct)
    {
        var receivedOn = World.Clock.Now.InUtc().Date;
        return World.DoAsync((PaymentService payments) => payments.RecordAsync(
            new RecordPayment(person.Id, amount, receivedOn, PaymentMethod.Check, desk.NewToken()) { Account = person.Accounts[0] }, World.Staff.Agent, ct));
    }

    private Task<List<AccountId>> WithoutPlanAsync(DemoPerson person, CancellationToken ct)
        => World.AskAsync((PortalDb db) => db.Accounts
            .Where(a => a.DebtorId == person.Id && a.Status == AccountStatus.Open && a.Balance.Amount > 0)
            .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct));
}

/// <param name="Zip">What the page asks for.</param>
internal sealed record DemoLink(PlanLinkToken Token, ZipCode Zip);
