using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>Asks for settlements, decides about them, offers and withdraws them. Saying yes is <see cref="SettlementAcceptance"/>'s.</summary>
public sealed class SettlementService(PortalDb db, AuditService audit, AgencyCalendar calendar, IOptions<SettlementOptions> options)
{
    private const int AtOnce = 500;

    /// <summary>Within what the one who asks may offer it is approved at once; else it waits for somebody who may.</summary>
    public async Task<Result<SettlementId>> AskAsync(AskSettlement command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new AskSettlementValidator(today.Date, options.Value.As(today.Terms).ThinkingDays).RefusalOf(command) is { } refusal) { return refusal; }

        return await db.InOneTransactionAsync(token => AskAsync(command, today, actor, token), ct);
    }

    /// <summary>By somebody who may allow this much, and is not the one who asked.</summary>
    public async Task<Result> DecideAsync(DecideSettlement command, Actor actor, CancellationToken ct)
    {
        if (SettlementReasons.RefusalOf(command.Reason) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        if (await db.Settlements.AsTracking().SingleOrDefaultAsync(s => s.Id == command.Settlement, ct) is not { } settlement) { return new NotFound("This settlement"); }
        if (settlement.Status != SettlementStatus.Asked || settlement.ExpiresOn < today.Date) { return new SettlementIsOver(); }
        if (actor.Id is null || actor.Id == settlement.AskedBy) { return new OwnRequest(); }
        if (LevelOf(actor) < settlement.Level) { return new HigherLevelNeeded(settlement.Level); }

        settlement.Decide(command.Approve, command.Reason.Trim(), actor, today.Now);
        audit.Record(actor, command.Approve ? AuditAction.SettlementApproved : AuditAction.SettlementDeclined, settlement.DebtorId, settlement, command.Reason.Trim());
        return await SaveAsync(ct);
    }

    /// <summary>The person was told of it.</summary>
    public async Task<Result> OfferAsync(Debtors.DebtorId debtor, SettlementId id, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (await FindAsync(debtor, id, ct) is not { } settlement) { return new NotFound("This settlement"); }
        if (settlement.Status == SettlementStatus.Offered) { return Result.Done; }
        if (settlement.Status != SettlementStatus.Approved || settlement.ExpiresOn < today.Date) { return new SettlementIsOver(); }

        settlement.Offer(today.Now);
        audit.Record(actor, AuditAction.SettlementOffered, debtor, settlement, $"{settlement.Amount} of {settlement.Owed}");
        return await SaveAsync(ct);
    }

    public async Task<Result> WithdrawAsync(WithdrawSettlement command, Actor actor, CancellationToken ct)
    {
        if (SettlementReasons.RefusalOf(command.Reason) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        if (await FindAsync(command.Debtor, command.Settlement, ct) is not { } settlement) { return new NotFound("This settlement"); }
        if (!settlement.IsOpen) { return new SettlementIsOver(); }

        settlement.Withdraw(command.Reason.Trim(), today.Now);
        audit.Record(actor, AuditAction.SettlementWithdrawn, command.Debtor, settlement, command.Reason.Trim());
        return await SaveAsync(ct);
    }

    /// <summary>Closes offers whose last day is over.</summary>
    /// <returns>How many; at most 500, the next run takes the rest.</returns>
    public async Task<int> LapseAsync(CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var over = await db.Settlements.AsTracking()
            .Where(s => s.ExpiresOn < today.Date && (s.Status == SettlementStatus.Asked || s.Status == SettlementStatus.Approved || s.Status == SettlementStatus.Offered))
            .OrderBy(s => s.Id).Take(AtOnce).ToListAsync(ct);
        foreach (var settlement in over)
        {
            settlement.Lapse(today.Now);
            audit.Record(Actor.System, AuditAction.SettlementLapsed, settlement.DebtorId, settlement);
        }

        return (await SaveAsync(ct)).IsDone ? over.Count : 0;
    }

    internal static SettlementLevel LevelOf(Actor actor) => actor.Role switch
    {
        ActorRole.Administrator => SettlementLevel.Administrator,
        ActorRole.Supervisor => SettlementLevel.Supervisor,
        _ => SettlementLevel.Agent,
    };

    private async Task<Result<SettlementId>> AskAsync(AskSettlement command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await SettlementFacts.ReadAsync(db, command.Debtor, command.Accounts, today, ct) is not { } facts) { return new NotFound("This account"); }
        if (SettlementRules.RefusalOf(facts, command.Amount, command.FirstDueOn, command.ExpiresOn, command.Wish) is { } no) { return no; }
        if (await IsUnderWayAsync(command, today, ct)) { return new SettlementUnderWay(); }

        var settlement = ToSettlement(command, facts, SettlementRules.LevelOf(facts, command.Amount, options.Value.As(today.Terms)), today, actor);
        if (LevelOf(actor) >= settlement.Level) { settlement.Allow(today.Now); }

        db.Settlements.Add(settlement);
        audit.Record(
            actor, AuditAction.SettlementAsked, command.Debtor, settlement,
            FormattableString.Invariant($"{settlement.Amount} of {settlement.Owed}, until {settlement.ExpiresOn:uuuu-MM-dd}, {settlement.Status}"));
        await db.SaveChangesAsync(ct);
        return settlement.Id;
    }

    private Task<bool> IsUnderWayAsync(AskSettlement command, AgencyDay today, CancellationToken ct) => db.Settlements.AnyAsync(
        s => s.DebtorId == command.Debtor && s.ExpiresOn >= today.Date && s.Accounts.Any(a => command.Accounts.Contains(a.AccountId))
            && (s.Status == SettlementStatus.Asked || s.Status == SettlementStatus.Approved || s.Status == SettlementStatus.Offered), ct);

    private static Settlement ToSettlement(AskSettlement command, SettlementFacts facts, SettlementLevel level, AgencyDay today, Actor actor)
    {
        var settlement = new Settlement
        {
            Reference = ShortReference.New(),
            DebtorId = command.Debtor,
            Owed = facts.Owed,
            Amount = command.Amount,
            Payments = command.Payments,
            Rhythm = command.Rhythm,
            FirstDueOn = command.FirstDueOn,
            ExpiresOn = command.ExpiresOn,
            Level = level,
            Wish = string.IsNullOrWhiteSpace(command.Wish) ? null : command.Wish.Trim(),
            AskedAt = today.Now,
            AskedBy = actor.Id,
        };
        settlement.Accounts.AddRange(facts.Debts.Select(debt => new SettlementAccount { AccountId = debt.Id, Owed = debt.Balance.Amount }));
        return settlement;
    }

    private Task<Settlement?> FindAsync(Debtors.DebtorId debtor, SettlementId id, CancellationToken ct)
        => db.Settlements.AsTracking().SingleOrDefaultAsync(s => s.Id == id && s.DebtorId == debtor, ct);

    private async Task<Result> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This settlement");
        }
    }
}
