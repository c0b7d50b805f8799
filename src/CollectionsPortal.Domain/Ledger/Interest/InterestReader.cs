using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>Reads what the interest of some accounts hangs on, in three statements.</summary>
public sealed class InterestReader(PortalDb db)
{
    private static readonly LedgerEntryKind[] NotPrincipal = [LedgerEntryKind.Placement, LedgerEntryKind.Interest, LedgerEntryKind.Fee];

    public async Task<IReadOnlyDictionary<AccountId, InterestSheet>> ReadAsync(IReadOnlyCollection<AccountId> accounts, AgencyDay today, CancellationToken ct)
    {
        var rows = await db.Accounts
            .Where(a => accounts.Contains(a.Id))
            .Select(a => new
            {
                a.Id,
                a.Facts.LimitationEndsOn,
                Terms = db.InterestTerms.Where(t => t.AccountId == a.Id).ToList(),
                Freezes = db.InterestFreezes.Where(f => f.DebtorId == a.DebtorId).ToList(),
                Holds = db.Holds.Where(h => h.DebtorId == a.DebtorId).ToList(),
                Disputes = db.Disputes.Where(d => d.AccountId == a.Id && d.Reason != DisputeReason.OriginalCreditorAsked).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(ct);
        var plans = await PlansAsync(accounts, ct);
        var moves = await MovesAsync(accounts, ct);
        return rows.ToDictionary(row => row.Id, row => new InterestSheet
        {
            Terms = [.. row.Terms.OrderBy(t => t.Id.Value)],
            Moves = [.. moves[row.Id]],
            Pauses =
            [
                .. row.Holds.Where(h => h.AccountId is null || h.AccountId == row.Id).Select(hold => InterestPause.Of(hold, today.Zone)).OfType<InterestPause>(),
                .. row.Freezes.Where(f => f.AccountId is null || f.AccountId == row.Id).Where(f => f.Until is null || f.Until >= f.Since)
                    .Select(f => new InterestPause(f.Since, f.Until, f.Reason)),
                .. row.Disputes.Select(dispute => Of(dispute, today.Zone)),
                .. plans[row.Id].Select(plan => new InterestPause(plan.AgreedAt.InZone(today.Zone).Date, plan.EndedAt?.InZone(today.Zone).Date, "A plan is agreed")),
                .. TooOld(row.LimitationEndsOn),
            ],
        });
    }

    /// <summary>The time that it takes us to answer is never charged. Once we have, or once they take it back, interest goes on.</summary>
    private static InterestPause Of(Dispute dispute, DateTimeZone zone)
        => new(dispute.ReceivedOn, dispute.AnsweredOn ?? dispute.WithdrawnAt?.InZone(zone).Date, "The debt is disputed");

    private static IEnumerable<InterestPause> TooOld(LocalDate? lastDay)
        => lastDay is { } last ? [new InterestPause(last.PlusDays(1), null, "Too old to sue for")] : [];

    /// <summary>While a plan runs, nothing is added to what was agreed.</summary>
    private async Task<ILookup<AccountId, PlanSpan>> PlansAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken ct)
    {
        var spans = await (
            from covered in db.PlanAccounts
            join plan in db.Plans on covered.PlanId equals plan.Id
            where accounts.Contains(covered.AccountId) && plan.Status != PlanStatus.Draft
            orderby plan.Id
            select new { covered.AccountId, plan.AgreedAt, plan.EndedAt }).ToListAsync(ct);
        return spans.ToLookup(span => span.AccountId, span => new PlanSpan(span.AgreedAt, span.EndedAt));
    }

    private async Task<ILookup<AccountId, PrincipalMove>> MovesAsync(IReadOnlyCollection<AccountId> accounts, CancellationToken ct)
    {
        var entries = await db.LedgerEntries
            .Where(e => accounts.Contains(e.AccountId) && !NotPrincipal.Contains(e.Kind))
            .Where(e => e.CorrectsId == null || !db.LedgerEntries.Any(c => c.Id == e.CorrectsId && NotPrincipal.Contains(c.Kind)))
            .OrderBy(e => e.Id)
            .Select(e => new { e.AccountId, Move = new PrincipalMove(e.Id, e.EffectiveOn, e.Amount.Amount) })
            .ToListAsync(ct);
        return entries.ToLookup(e => e.AccountId, e => e.Move);
    }

    private sealed record PlanSpan(Instant AgreedAt, Instant? EndedAt);
}
