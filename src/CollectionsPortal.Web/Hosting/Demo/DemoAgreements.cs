using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Agents.Plans;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>One debt that bears interest, one whose interest is frozen, an offer that stands, two that wait for a yes, a plan still thought over, and interest that was paid before it was taken off.</summary>
internal sealed class DemoAgreements(DemoTimeline timeline, DemoDesk desk)
{
    /// <summary>So many days hold the end of a month, on which interest is booked.</summary>
    private const int BeyondAMonth = 33;

    private DemoWorld World => desk.World;

    public static int Cast => 7;

    public void Write(IReadOnlyList<DemoPerson> people)
    {
        timeline.Add(27, 15, 5, ct => BearInterestAsync(people[0], ct));
        timeline.Add(27, 15, 15, ct => BearInterestAsync(people[1], ct));
        timeline.Add(12, 16, 40, ct => FreezeAsync(people[1], ct));
        timeline.Add(3, 15, 10, ct => OfferAsync(people[2], ct));
        timeline.Add(2, 15, 20, ct => AskAsync(people[3], 0.6m, ct));
        timeline.Add(2, 15, 45, ct => AskAsync(people[4], 0.4m, ct));
        timeline.Add(1, 16, 15, ct => ThinkOverAsync(people[5], ct));
        timeline.Add(1, 17, 40, ct => World.AskAsync((InterestAccrual accrual) => accrual.AccrueAsync(ct)));
        timeline.Add(BeyondAMonth, 15, 35, ct => BearInterestAsync(people[6], ct));
        timeline.Add(1, 17, 50, ct => PayAllAsync(people[6], ct));
        timeline.Add(1, 18, 5, ct => FreezeFromTheStartAsync(people[6], ct));
    }

    private async Task BearInterestAsync(DemoPerson person, CancellationToken ct)
    {
        var balance = await BalanceAsync(person, ct);
        await World.DoAsync((InterestTermsService terms) => terms.SetAsync(
            new SetInterest(
                person.Id, person.Accounts[0], 0.06m, InterestBasis.Actual365, balance, Today,
                new(InterestAuthority.Agreement, "On the unpaid principal simple interest of 6% a year is due until it is paid.", "Agreement, paragraph 9")),
            World.Staff.Supervisor, ct));
    }

    private Task FreezeAsync(DemoPerson person, CancellationToken ct) => World.DoAsync((InterestFreezeService freezes) => freezes.FreezeAsync(
        new FreezeInterest(person.Id, person.Accounts[0], null, null, Today.PlusMonths(3), "Out of work since the summer"), World.Staff.Agent, ct));

    private async Task PayAllAsync(DemoPerson person, CancellationToken ct)
    {
        var balance = await BalanceAsync(person, ct);
        await World.DoAsync((PaymentService payments) => payments.RecordAsync(
            new RecordPayment(person.Id, balance, Today, PaymentMethod.BankTransfer, desk.NewToken()) { Account = person.Accounts[0] }, World.Staff.Agent, ct));
    }

    private Task FreezeFromTheStartAsync(DemoPerson person, CancellationToken ct) => World.DoAsync((InterestFreezeService freezes) => freezes.FreezeAsync(
        new FreezeInterest(person.Id, person.Accounts[0], timeline.WorkingDay(BeyondAMonth), null, Today.PlusMonths(3), "In hospital all that time, as we learned today"), World.Staff.Agent, ct));

    private async Task OfferAsync(DemoPerson person, CancellationToken ct)
    {
        var asked = await AskAsync(person, 0.7m, ct);
        await World.DoAsync((SettlementService settlements) => settlements.DecideAsync(new(asked, Approve: true, "It is what they can raise, and it ends it for them."), World.Staff.Supervisor, ct));
        await World.DoAsync((SettlementService settlements) => settlements.OfferAsync(person.Id, asked, World.Staff.Agent, ct));
    }

    /// <param name="share">How much of the balance would be paid. The less it is, the higher the level that decides.</param>
    private async Task<SettlementId> AskAsync(DemoPerson person, decimal share, CancellationToken ct)
    {
        var balance = await BalanceAsync(person, ct);
        return await World.DoAsync((SettlementService settlements) => settlements.AskAsync(
            new AskSettlement(person.Id, [person.Accounts[0]], Money.Rounded(balance.Amount * share), 3, PlanRhythm.Monthly, Today.PlusDays(25), Today.PlusDays(35)),
            World.Staff.Agent, ct));
    }

    private async Task ThinkOverAsync(DemoPerson person, CancellationToken ct)
    {
        await desk.TalkAsync(person, "Would like to pay in ten parts, and talks it over at home first.", ct);
        var command = new AgreePlan(person.Id, [person.Accounts[0]], new PlanTerms(PlanRhythm.Monthly, Today.PlusDays(14), new PlanParts.ByNumber(10)));
        var preview = await World.DoAsync((PlanService plans) => plans.PreviewAsync(command, ct));
        var words = PlanSpoken.Sentence(preview, command.Terms);
        await World.DoAsync((PlanDrafts drafts) => drafts.KeepAsync(command with { Agreement = new(AgreedThrough.Phone, words) }, World.Staff.Agent, ct));
    }

    private LocalDate Today => World.Clock.Now.InUtc().Date;

    private Task<Money> BalanceAsync(DemoPerson person, CancellationToken ct)
        => World.AskAsync((PortalDb db) => db.Accounts.Where(a => a.Id == person.Accounts[0]).Select(a => a.Balance).SingleAsync(ct));
}
