using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Plans that are being thought over.</summary>
public sealed class DraftQueries(PortalDb db)
{
    /// <summary>The one whose first payment comes soonest first: it has to be agreed or dropped first.</summary>
    public Task<Page<DraftLine>> ListAsync(int page, CancellationToken ct) => (
        from plan in db.Plans
        join debtor in db.Debtors on plan.DebtorId equals debtor.Id
        where plan.Status == PlanStatus.Draft
        orderby plan.FirstDueOn, plan.Id
        select new DraftLine(plan.Id, debtor.Name, plan.Total, plan.Rhythm, plan.FirstDueOn, plan.Instalments.Count, plan.AgreedAt)).ToPageAsync(page, ct);

    /// <summary>What was agreed to think over, to start anew from it; null: there is no such draft.</summary>
    public async Task<AgreePlan?> TermsAsync(PlanId id, CancellationToken ct)
    {
        var draft = await db.Plans.Include(p => p.Instalments).Include(p => p.Accounts).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id && p.Status == PlanStatus.Draft, ct);
        if (draft is null) { return null; }

        var accounts = draft.Accounts.OrderBy(a => a.Position).Select(a => a.AccountId).ToList();
        return new AgreePlan(draft.DebtorId, accounts, draft.Terms) { Order = draft.Order, Listed = accounts, ReviewOn = draft.ReviewOn };
    }

    /// <summary>What was read out when it was written down; null: nothing, or there is no such draft.</summary>
    public Task<string?> WordsAsync(PlanId id, CancellationToken ct)
        => db.Plans.Where(p => p.Id == id && p.Status == PlanStatus.Draft).Select(p => p.AgreedWords).SingleOrDefaultAsync(ct);
}

public sealed record DraftLine(PlanId Id, PersonName DebtorName, Money Total, PlanRhythm Rhythm, LocalDate FirstDueOn, int Payments, Instant WrittenAt);
