using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One plan with all that belongs to it, for staff and for the person's own page alike.</summary>
public sealed class PlanViewQueries(PortalDb db, InterestQueries interest, AgencyCalendar calendar)
{
    /// <summary>Null when there is no such plan.</summary>
    public async Task<PlanView?> GetAsync(PlanId id, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var plan = await db.Plans.Include(p => p.Instalments).SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) { return null; }

        var debtor = await db.Debtors.Where(d => d.Id == plan.DebtorId).Select(d => new { d.Name, d.PreferredName, d.Language, d.Reference }).SingleAsync(ct);
        var versions = plan.ReplacesId is null && plan.Status != PlanStatus.Changed
            ? new List<PlanId?> { id }
            : (await PlanChain.OfAsync(db, id, plan.DebtorId, ct)).ConvertAll(version => (PlanId?)version);
        return new PlanView
        {
            Id = plan.Id,
            Reference = plan.Reference,
            Debtor = plan.DebtorId,
            DebtorName = debtor.Name,
            PreferredName = debtor.PreferredName,
            Language = debtor.Language,
            Status = plan.Status,
            Kind = plan.Kind,
            Revision = plan.Revision,
            Rhythm = plan.Rhythm,
            PausedUntil = plan.PausedUntil,
            ReviewOn = plan.ReviewOn,
            AgreedThrough = plan.AgreedThrough,
            AgreedWords = plan.AgreedWords,
            PaidBefore = await PaidBeforeAsync(plan, versions, ct),
            Total = plan.Total,
            AgreedAt = plan.AgreedAt,
            AgreedBy = await db.Users.Where(u => u.Id == plan.AgreedBy).Select(u => u.DisplayName).SingleOrDefaultAsync(ct),
            EndedAt = plan.EndedAt,
            EndReason = plan.EndReason,
            Today = today.Date,
            Instalments = Lines([.. plan.Instalments.OrderBy(i => i.Number)], today),
            Accounts = await AccountsAsync(id, today, ct),
            Payments = await PaymentsAsync(versions, ct),
        };
    }

    private async Task<Money> PaidBeforeAsync(Plan plan, List<PlanId?> versions, CancellationToken ct)
    {
        if (plan.ReplacesId is null) { return Money.Zero(plan.Total.Currency); }

        var paid = await db.Instalments.Where(i => versions.Contains(i.PlanId) && db.Plans.Any(p => p.Id == i.PlanId && p.Revision < plan.Revision)).SumAsync(i => i.Paid.Amount, ct);
        return new Money(paid, plan.Total.Currency);
    }

    private static List<InstalmentLine> Lines(List<Instalment> instalments, AgencyDay today)
    {
        var next = instalments.Find(i => i.DueOn >= today.Date && !i.Outstanding.IsZero)?.Number;
        return instalments.ConvertAll(i => new InstalmentLine(i.Number, i.DueOn, i.Amount, i.Paid, StateOf(i, i.Number == next, today)));
    }

    private static InstalmentState StateOf(Instalment instalment, bool isNext, AgencyDay today) => instalment switch
    {
        { Outstanding.IsZero: true } => InstalmentState.Paid,
        _ when instalment.IsMissedOn(today.Date) => InstalmentState.Missed,
        _ => isNext ? InstalmentState.Next : InstalmentState.Later,
    };

    private async Task<List<PlanAccountLine>> AccountsAsync(PlanId id, AgencyDay today, CancellationToken ct)
    {
        var accounts = await (
            from covered in db.PlanAccounts
            join account in db.Accounts on covered.AccountId equals account.Id
            join creditor in db.Creditors on account.CreditorId equals creditor.Id
            where covered.PlanId == id
            orderby covered.Position
            select new { Account = account, Creditor = creditor.Name }).ToListAsync(ct);
        var ids = accounts.ConvertAll(a => a.Account.Id);
        var (disputed, standings) = (await db.DisputedAsync(ids, ct), await interest.StandingsAsync(ids, today, ct));
        return accounts.ConvertAll(a => new PlanAccountLine(
            a.Account.Id, a.Account.Reference, a.Creditor, a.Account.OriginalCreditor, a.Account.CreditorAccountNumber,
            a.Account.Itemization, a.Account.PlacedOn, a.Account.Balance, disputed.Contains(a.Account.Id))
        { Interest = standings.GetValueOrDefault(a.Account.Id) });
    }

    private async Task<List<PaymentLine>> PaymentsAsync(List<PlanId?> versions, CancellationToken ct) => await db.Payments
        .Where(p => versions.Contains(p.PlanId) || db.PlanAllocations.Any(a => versions.Contains(a.Instalment.PlanId) && a.Entry.PaymentId == p.Id))
        .OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Id)
        .Select(p => new PaymentLine(
            p.Id, p.Amount, p.ReceivedOn, p.Method, p.Reference, p.DirectedTo, p.RecordedAt,
            db.LedgerEntries.Where(e => e.PaymentId == p.Id && e.CorrectsId != null).OrderBy(e => e.Id).Select(e => e.Text).FirstOrDefault()))
        .ToListAsync(ct);
}
