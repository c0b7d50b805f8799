using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Plans;

/// <summary>One plan with all that belongs to it, for staff and for the person's own page alike.</summary>
public sealed class PlanViewQueries(PortalDb db, InterestQueries interest, AgencyCalendar calendar)
{
    private static readonly IReadOnlyDictionary<AccountId, InterestStanding> NoInterest = new Dictionary<AccountId, InterestStanding>();

    /// <summary>Null when there is no such plan.</summary>
    public async Task<PlanView?> GetAsync(PlanId id, CancellationToken ct) => await GetAsync(id, await calendar.TodayAsync(ct), ct);

    /// <summary>For a caller that knows the agency's day.</summary>
    internal async Task<PlanView?> GetAsync(PlanId id, AgencyDay today, CancellationToken ct)
    {
        if (await PlanReads.Of(db).Plan(db, id, ct) is not { } row) { return null; }

        var (plan, person) = (row.Plan, row.Person);
        var versions = plan.ReplacesId is null && plan.Status != PlanStatus.Changed
            ? new List<PlanId?> { id }
            : (await PlanChain.OfAsync(db, id, plan.DebtorId, ct)).ConvertAll(version => (PlanId?)version);
        return new PlanView
        {
            Id = plan.Id,
            Reference = plan.Reference,
            Debtor = plan.DebtorId,
            DebtorName = person.Name,
            PreferredName = person.PreferredName,
            Language = person.Language,
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
            AgreedBy = row.AgreedBy,
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
        var next = instalments.Find(i => !i.Outstanding.IsZero && !i.IsMissedOn(today.Date))?.Number;
        return instalments.ConvertAll(i => new InstalmentLine(i.Number, i.DueOn, i.Amount, i.Paid, StateOf(i, i.Number == next, today)));
    }

    private static InstalmentState StateOf(Instalment instalment, bool isNext, AgencyDay today) => instalment switch
    {
        { Outstanding.IsZero: true } => InstalmentState.Paid,
        _ when instalment.IsMissedOn(today.Date) => InstalmentState.Missed,
        _ => isNext ? InstalmentState.Next : InstalmentState.Later,
    };

    /// <summary>Whether interest grows is asked only of accounts that have terms for it.</summary>
    private async Task<List<PlanAccountLine>> AccountsAsync(PlanId id, AgencyDay today, CancellationToken ct)
    {
        var rows = await PlanReads.Of(db).Accounts(db, id).ToListAsync(ct);
        var bearing = rows.Where(row => row.HasTerms).Select(row => row.Account.Id).ToList();
        var standings = bearing.Count == 0 ? NoInterest : await interest.StandingsAsync(bearing, today, ct);
        return rows.ConvertAll(row => new PlanAccountLine(
            row.Account.Id, row.Account.Reference, row.Creditor, row.Account.OriginalCreditor, row.Account.CreditorAccountNumber,
            row.Account.Itemization, row.Account.PlacedOn, row.Account.Balance, row.IsDisputed)
        { Interest = standings.GetValueOrDefault(row.Account.Id), LimitationEndsOn = row.Account.Facts.LimitationEndsOn });
    }

    private async Task<List<PaymentLine>> PaymentsAsync(List<PlanId?> versions, CancellationToken ct) => await db.Payments
        .Where(p => versions.Contains(p.PlanId) || db.PlanAllocations.Any(a => versions.Contains(a.Instalment.PlanId) && a.Entry.PaymentId == p.Id))
        .OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.Id)
        .Select(p => new PaymentLine(
            p.Id, p.Amount, p.ReceivedOn, p.Method, p.Reference, p.DirectedTo, p.RecordedAt,
            db.LedgerEntries.Where(e => e.PaymentId == p.Id && e.CorrectsId != null).OrderBy(e => e.Id).Select(e => e.Text).FirstOrDefault()))
        .ToListAsync(ct);
}
