using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Papers;

/// <summary>Reads what the papers of a plan say. Writes nothing.</summary>
public sealed class PlanPaperQueries(PortalDb db, PlanViewQueries plans, DebtorMoneyQueries money, SettingsQueries settings)
{
    /// <summary>The papers of the plan that a private link leads to; null when there are none. Whether the link opens is the door's to say.</summary>
    public async Task<PlanPapers?> OfLinkAsync(PlanLinkId link, CancellationToken ct)
        => await db.PlanLinks.Where(l => l.Id == link).Select(l => (PlanId?)l.PlanId).SingleOrDefaultAsync(ct) is { } plan ? await OfPlanAsync(plan, ct) : null;

    /// <summary>Null when there is no such plan, and for one that is only being thought over.</summary>
    public async Task<PlanPapers?> OfPlanAsync(PlanId id, CancellationToken ct)
    {
        if (await plans.GetAsync(id, ct) is not { } plan || plan.Status == PlanStatus.Draft) { return null; }

        var terms = await db.Plans.Where(p => p.Id == id).Select(p => new { p.Kind, p.Revision, p.ReplacesId, p.PausedUntil, p.ReviewOn }).SingleAsync(ct);
        var histories = await HistoriesAsync([.. plan.Accounts.Select(a => a.Id)], plan.Total.Currency, ct);
        var agency = await settings.GetAsync(ct);
        return new PlanPapers
        {
            Agency = agency,
            Rest = PlanRest.Of(await db.Holds.Where(hold => hold.DebtorId == plan.Debtor).ToListAsync(ct), plan.Accounts, plan.Today, agency.Zone),
            Plan = plan,
            Kind = terms.Kind,
            Revision = terms.Revision,
            FirstVersion = await FirstVersionAsync(id, terms.ReplacesId, ct),
            PausedUntil = terms.PausedUntil,
            ReviewOn = terms.ReviewOn,
            Histories = histories,
            ChangedAt = Latest([plan.AgreedAt, plan.EndedAt ?? plan.AgreedAt, .. histories.SelectMany(h => h.Lines).Select(l => l.RecordedAt)]),
        };
    }

    private async Task<PlanId> FirstVersionAsync(PlanId id, PlanId? replaces, CancellationToken ct)
    {
        while (replaces is { } before)
        {
            id = before;
            replaces = await db.Plans.Where(p => p.Id == before).Select(p => p.ReplacesId).SingleAsync(ct);
        }

        return id;
    }

    private async Task<List<AccountHistory>> HistoriesAsync(List<AccountId> accounts, string currency, CancellationToken ct)
    {
        var entries = await db.LedgerEntries
            .Where(e => accounts.Contains(e.AccountId))
            .OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.AccountId, e.EffectiveOn, e.Kind, e.Amount, e.RecordedAt })
            .ToListAsync(ct);
        var reasons = await money.ReasonsAsync(accounts, ct);
        return accounts.ConvertAll(account =>
        {
            var balance = Money.Zero(currency);
            return new AccountHistory(account, entries.Where(e => e.AccountId == account).Select(e =>
            {
                balance += e.Amount;
                var reason = reasons.GetValueOrDefault(e.Id);
                return new HistoryLine(e.EffectiveOn, e.Kind, e.Amount, balance, e.RecordedAt) { Written = reason?.Written, Allowed = reason?.Allowed };
            }).ToList());
        });
    }

    private static Instant Latest(IEnumerable<Instant> moments) => moments.Max();
}
