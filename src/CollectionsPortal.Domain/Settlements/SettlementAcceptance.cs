using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>The person said yes: the settlement becomes a plan, whose last payment lets the rest be forgiven.</summary>
public sealed class SettlementAcceptance(PortalDb db, AuditService audit, AgencyCalendar calendar, PlanCeiling ceiling, IOptions<PlanOptions> plans)
{
    /// <summary>What forbade the offer forbids the yes as well. Payments take no more than is left to live on, as in any plan.</summary>
    public async Task<Result<PlanId>> AcceptAsync(AcceptSettlement command, Actor actor, CancellationToken ct)
    {
        if (new AcceptSettlementValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => AcceptAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || exception.IsUniqueViolation())
        {
            db.Forget();
            return new ChangedMeanwhile("This settlement");
        }
    }

    private async Task<Result<PlanId>> AcceptAsync(AcceptSettlement command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }
        if (await FindAsync(command, ct) is not { } settlement) { return new NotFound("This settlement"); }
        if (settlement is { Status: SettlementStatus.Accepted, PlanId: { } made }) { return made; }
        if (await RefusalAsync(settlement, command, today, ct) is { } no) { return no; }

        var terms = new PlanTerms(settlement.Rhythm, command.FirstDueOn, new PlanParts.ByNumber(settlement.Payments));
        var schedule = PlanSchedule.Make(terms, settlement.Amount, today.Date, plans.Value.As(today.Terms).HorizonMonths);
        if (schedule.Refusal is { } unfit) { return unfit; }

        var ground = await ceiling.CheckAsync(command.Debtor, PlanCost.AMonth(settlement.Rhythm, schedule.Value), null, actor, command.AllowedBecause, today, ct);
        if (ground.Refusal is { } above) { return above is FieldRefusal { Field: not nameof(Plan.AllowedBecause) } ? new AboveCeiling(above.Message) : above; }

        var plan = ToPlan(settlement, command, schedule.Value, ground.Value, today, actor);
        db.Plans.Add(plan);
        settlement.Accept(plan, today.Now);
        audit.Record(actor, AuditAction.SettlementAccepted, command.Debtor, settlement, $"{settlement.Amount} of {settlement.Owed}");
        audit.Record(actor, AuditAction.PlanAgreed, command.Debtor, plan, $"{plan.Total} in {plan.Instalments.Count} payments as a settlement");
        await db.SaveChangesAsync(ct);
        return plan.Id;
    }

    private async Task<Refusal?> RefusalAsync(Settlement settlement, AcceptSettlement command, AgencyDay today, CancellationToken ct)
    {
        if (settlement.Status is not (SettlementStatus.Approved or SettlementStatus.Offered) || settlement.ExpiresOn < today.Date) { return new SettlementIsOver(); }
        if (await SettlementFacts.ReadAsync(db, command.Debtor, [.. settlement.Accounts.Select(a => a.AccountId)], today, ct) is not { } facts) { return new SettlementIsOver(); }
        if (facts.Owed != settlement.Owed) { return new OwedChanged(facts.Owed); }

        return SettlementRules.RefusalOf(facts, settlement.Amount, command.FirstDueOn, settlement.ExpiresOn, settlement.Wish);
    }

    private Plan ToPlan(Settlement settlement, AcceptSettlement command, PlanSchedule schedule, PlanGround ground, AgencyDay today, Actor actor)
    {
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = settlement.DebtorId,
            Kind = PlanKind.Settlement,
            Total = settlement.Amount,
            Rhythm = settlement.Rhythm,
            FirstDueOn = command.FirstDueOn,
            Parts = new PlanParts.ByNumber(settlement.Payments),
            Order = SplitOrder.ProRata,
            ReviewOn = today.Date.PlusMonths(plans.Value.As(today.Terms).ReviewMonths),
            StatementId = ground.Statement,
            AllowedBy = ground.AllowedBy,
            AllowedBecause = ground.AllowedBecause,
            AgreedAt = today.Now,
            AgreedBy = actor.Id,
            AgreedThrough = command.Through,
            AgreedWords = command.Words.Trim(),
        };
        plan.Instalments.AddRange(schedule.Payments.Select(p => new Instalment { Number = p.Number, DueOn = p.DueOn, Amount = p.Amount }));
        plan.Accounts.AddRange(settlement.Accounts.OrderBy(a => a.AccountId.Value).Select((account, at) => new PlanAccount { AccountId = account.AccountId, Position = at + 1 }));
        plan.Accounts.ForEach(account => account.Hold());
        return plan;
    }

    private Task<Settlement?> FindAsync(AcceptSettlement command, CancellationToken ct)
        => db.Settlements.AsTracking().Include(s => s.Accounts).SingleOrDefaultAsync(s => s.Id == command.Settlement && s.DebtorId == command.Debtor, ct);
}

/// <summary>The payments are too large for what is left to live on.</summary>
public sealed record AboveCeiling(string Why) : FieldRefusal(nameof(AcceptSettlement.AllowedBecause), Why);
