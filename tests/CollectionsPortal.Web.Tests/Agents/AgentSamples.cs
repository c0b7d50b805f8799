using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using HoldKind = CollectionsPortal.Domain.Debtors.HoldKind;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>A person with an account, a note and a logged contact, so that every agents' page can be opened.</summary>
public static class AgentSamples
{
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(PortalApp app)
    {
        var keys = new Dictionary<string, string>();
        await app.DoAsync(async services =>
        {
            var now = services.GetRequiredService<IClock>().GetCurrentInstant();
            var person = await Given.Account().WithPhone("+18045550199").WithEmail("sample@example.com").WithNotice(new(2026, 1, 5), new(2026, 2, 12)).SaveAsync(services.GetRequiredService<PortalDb>(), now);
            var agent = await services.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(PortalApp.EmailOf(StaffRole.Agent));
            var actor = new Actor(agent!.Id, ActorRole.Agent, agent.DisplayName);
            var note = await services.GetRequiredService<NoteService>().AddAsync(new AddNote(person.Debtor, "Sample note."), actor, CancellationToken.None);
            var logged = await services.GetRequiredService<ContactService>().LogInboundAsync(InboundCall(person, now), actor, CancellationToken.None);
            await services.GetRequiredService<RelatedPersonService>().RecordAsync(new(person.Debtor, "Dana Sample", PersonRole.ThirdParty, null, Statement.Now), actor, CancellationToken.None);
            await services.GetRequiredService<RepresentationService>().RecordAsync(new(person.Debtor, new Lawyer("R. Roe"), null, Statement.Now), actor, CancellationToken.None);
            await services.GetRequiredService<HoldService>().PlaceAsync(new(person.Debtor, HoldKind.SupportNeeds, null, null, null, Statement.Now), actor, CancellationToken.None);
            keys["personId"] = $"{await services.GetRequiredService<PortalDb>().RelatedPersons.Where(p => p.DebtorId == person.Debtor).Select(p => p.Id).SingleAsync()}";
            keys["lawyerId"] = $"{await services.GetRequiredService<PortalDb>().Representations.Where(r => r.DebtorId == person.Debtor).Select(r => r.Id).SingleAsync()}";
            keys["holdId"] = $"{await services.GetRequiredService<PortalDb>().Holds.Where(h => h.DebtorId == person.Debtor).Select(h => h.Id).SingleAsync()}";
            var today = (await services.GetRequiredService<AgencyCalendar>().TodayAsync(CancellationToken.None)).Date;
            var settlement = new AskSettlement(person.Debtor, [person.Account], Money.Usd(600), 2, PlanRhythm.Monthly, today.PlusDays(10), today.PlusDays(30));
            keys["settlementId"] = $"{(await services.GetRequiredService<SettlementService>().AskAsync(settlement, actor, CancellationToken.None)).Value}";
            keys["accountId"] = person.Account.ToString();
            keys["debtorId"] = person.Debtor.ToString();
            keys["point"] = $"phone-{await services.GetRequiredService<PortalDb>().DebtorPhones.Where(p => p.DebtorId == person.Debtor).Select(p => p.Id).SingleAsync()}";
            keys["noteId"] = note.Value.ToString();
            keys["attemptId"] = logged.Value.ToString();
        });
        return keys;
    }

    private static LogContact InboundCall(GivenAccount person, Instant at) => new()
    {
        Debtor = person.Debtor,
        Channel = ContactChannel.Call,
        At = at,
        Token = Guid.NewGuid(),
        Ending = new AttemptEnding { Outcome = ContactOutcome.ReachedSomeoneElse, BookedTo = person.Account },
    };
}
