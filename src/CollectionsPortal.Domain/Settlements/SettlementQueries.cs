using System.Linq.Expressions;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Settlements;

public sealed class SettlementQueries(PortalDb db, AgencyCalendar calendar)
{
    /// <summary>One page of a person's, the newest first.</summary>
    public Task<Page<SettlementLine>> OfDebtorAsync(DebtorId debtor, int page, CancellationToken ct)
        => PageAsync(s => s.DebtorId == debtor, page, ct);

    /// <summary>One page of those that wait for a decision, the newest first.</summary>
    public async Task<Page<SettlementLine>> WaitingAsync(int page, CancellationToken ct)
    {
        var today = (await calendar.TodayAsync(ct)).Date;
        return await PageAsync(s => s.Status == SettlementStatus.Asked && s.ExpiresOn >= today, page, ct);
    }

    /// <summary>Null when there is no such settlement.</summary>
    public async Task<SettlementLine?> FindAsync(SettlementId id, CancellationToken ct)
        => (await PageAsync(s => s.Id == id, 1, ct)).Items.SingleOrDefault();

    private async Task<Page<SettlementLine>> PageAsync(Expression<Func<Settlement, bool>> which, int page, CancellationToken ct)
    {
        var today = (await calendar.TodayAsync(ct)).Date;
        var rows = await (
            from settlement in db.Settlements.Where(which)
            join user in db.Users on settlement.AskedBy equals user.Id into users
            from user in users.DefaultIfEmpty()
            orderby settlement.Id descending
            select new SettlementLine
            {
                Id = settlement.Id,
                Reference = settlement.Reference,
                Debtor = settlement.DebtorId,
                Owed = settlement.Owed,
                Amount = settlement.Amount,
                Payments = settlement.Payments,
                Rhythm = settlement.Rhythm,
                FirstDueOn = settlement.FirstDueOn,
                ExpiresOn = settlement.ExpiresOn,
                Level = settlement.Level,
                Wish = settlement.Wish,
                Status = settlement.Status,
                AskedAt = settlement.AskedAt,
                AskedBy = settlement.AskedBy,
                AskedByName = user == null ? Actor.System.Display : user.DisplayName,
                DecidedBecause = settlement.DecidedBecause,
                ClosedBecause = settlement.ClosedBecause,
                Plan = settlement.PlanId,
                Today = today,
                Accounts = settlement.Accounts.OrderBy(a => a.AccountId)
                    .Join(db.Accounts, a => a.AccountId, a => a.Id, (_, a) => new SettledAccount(a.Id, a.Creditor.Name, a.CreditorAccountNumber, a.Facts.LimitationEndsOn)).ToList(),
            }).ToPageAsync(page, ct);
        return rows with { Items = await WithPlansAsync(rows.Items, ct) };
    }

    /// <summary>The state of the newest version of the plan that each became.</summary>
    private async Task<IReadOnlyList<SettlementLine>> WithPlansAsync(IReadOnlyList<SettlementLine> lines, CancellationToken ct)
    {
        var debtors = lines.Where(line => line.Plan is not null).Select(line => line.Debtor).Distinct().ToList();
        if (debtors.Count == 0) { return lines; }

        var plans = await db.Plans.Where(p => debtors.Contains(p.DebtorId) && p.Kind == PlanKind.Settlement).Select(p => new { p.Id, p.ReplacesId, p.Status }).ToListAsync(ct);
        return [.. lines.Select(line =>
        {
            var newest = plans.Find(p => p.Id == line.Plan);
            while (newest is not null && plans.Find(p => p.ReplacesId == newest.Id) is { } next) { newest = next; }

            return newest is null ? line : line with { Plan = newest.Id, PlanStatus = newest.Status };
        })];
    }
}

/// <summary>One settlement as it stands today.</summary>
public sealed record SettlementLine
{
    public required SettlementId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required DebtorId Debtor { get; init; }

    public required Money Owed { get; init; }

    public required Money Amount { get; init; }

    public required int Payments { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required LocalDate FirstDueOn { get; init; }

    public required LocalDate ExpiresOn { get; init; }

    public required SettlementLevel Level { get; init; }

    public required string? Wish { get; init; }

    public required SettlementStatus Status { get; init; }

    public required Instant AskedAt { get; init; }

    public required Staff.StaffUserId? AskedBy { get; init; }

    public required string AskedByName { get; init; }

    public required string? DecidedBecause { get; init; }

    public required string? ClosedBecause { get; init; }

    /// <summary>The newest version of the plan that it became; null: it became none.</summary>
    public required PlanId? Plan { get; init; }

    public PlanStatus? PlanStatus { get; init; }

    /// <summary>The agency's date that <see cref="State"/> is meant on.</summary>
    public required LocalDate Today { get; init; }

    public required IReadOnlyList<SettledAccount> Accounts { get; init; }

    public Money Forgiven => Owed - Amount;

    /// <summary>In percent of what is owed, to one place.</summary>
    public decimal ForgivenPercent => decimal.Round(Forgiven.Amount * 100 / Owed.Amount, 1, MidpointRounding.AwayFromZero);

    /// <summary>Whether any of its debts is too old to sue for; null: not known of one of them.</summary>
    public bool? IsTooOld => Accounts.Any(a => a.LimitationEndsOn < Today) ? true : Accounts.Any(a => a.LimitationEndsOn is null) ? null : false;

    public SettlementState State => Status switch
    {
        SettlementStatus.Accepted => PlanStatus switch
        {
            Plans.PlanStatus.Completed => SettlementState.Kept,
            Plans.PlanStatus.Ended => SettlementState.Ended,
            _ => SettlementState.Accepted,
        },
        SettlementStatus.Declined => SettlementState.Declined,
        SettlementStatus.Withdrawn => SettlementState.Withdrawn,
        SettlementStatus.Lapsed => SettlementState.Lapsed,
        _ when ExpiresOn < Today => SettlementState.Lapsed,
        SettlementStatus.Asked => SettlementState.Asked,
        SettlementStatus.Approved => SettlementState.Approved,
        _ => SettlementState.Offered,
    };

    public bool CanAccept => State is SettlementState.Approved or SettlementState.Offered;

    public bool IsOpen => CanAccept || State == SettlementState.Asked;
}

public sealed record SettledAccount(AccountId Id, string Creditor, string Number, LocalDate? LimitationEndsOn);

/// <summary>Where a settlement stands, its plan and today's date included.</summary>
public enum SettlementState
{
    Asked,
    Approved,
    Offered,
    Accepted,

    /// <summary>Paid as agreed; the rest is forgiven.</summary>
    Kept,

    /// <summary>Its plan ended before: nothing is forgiven, and what was paid counts.</summary>
    Ended,
    Declined,
    Lapsed,
    Withdrawn,
}
