using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Changes plans, each time by a new version that takes over what is left. The old one stays readable, with what was paid on it.</summary>
public sealed class PlanChanges(PortalDb db, AuditService audit, AgencyCalendar calendar, PlanCeiling ceiling, IOptions<PlanOptions> options)
{
    public async Task<Result<PlanChangePreview>> PreviewAsync(PlanId plan, PlanChange change, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var found = await FindAsync(plan, today.Date, ct);
        return found.Refusal is { } no ? no : Preview(found.Value, change, today);
    }

    /// <returns>The new version.</returns>
    public async Task<Result<PlanId>> ChangeAsync(ChangePlan command, Actor actor, CancellationToken ct)
    {
        if (command.Words is { Length: > Plan.WordsMaxLength }) { return new FieldRefusal(nameof(command.Words), $"Use at most {Plan.WordsMaxLength} characters."); }

        var today = await calendar.TodayAsync(ct);
        try
        {
            return await db.InOneTransactionAsync(token => ChangeOnceAsync(command, today, actor, token), ct);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || exception.IsUniqueViolation())
        {
            db.Forget();
            return new ChangedMeanwhile("This plan");
        }
    }

    private async Task<Result<PlanId>> ChangeOnceAsync(ChangePlan command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var debtor = await db.Plans.Where(p => p.Id == command.Plan).Select(p => p.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor == default || !await DebtorLock.TakeAsync(db, debtor, ct)) { return new NotFound("This plan"); }
        if (await SuccessorAsync(command.Plan, ct) is { } next)
        {
            return next.Token == command.Token ? next.Id : new ChangedMeanwhile("This plan");
        }

        var found = await FindAsync(command.Plan, today.Date, ct);
        if (found.Refusal is { } no) { return no; }

        var preview = Preview(found.Value, command.Change, today);
        if (preview.Refusal is { } refusal) { return refusal; }

        var ground = await GroundAsync(found.Value.Plan, preview.Value, command, today, actor, ct);
        return ground.Refusal is { } above ? above : await ReplaceAsync(found.Value.Plan, preview.Value, ground.Value, command, today, actor, ct);
    }

    /// <summary>What takes no more from a month than before stands on the old ground: nobody is kept from an easier plan for want of a statement.</summary>
    private async Task<Result<PlanGround>> GroundAsync(Plan old, PlanChangePreview preview, ChangePlan command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        var before = PlanCost.AMonth(old.Rhythm, old.Instalments.Select(i => i.Amount), old.Total.Currency);
        var now = PlanCost.AMonth(preview.Terms.Rhythm, preview.Payments.Select(p => p.Amount), old.Total.Currency);
        return now <= before
            ? new PlanGround(old.StatementId, old.AllowedBy, old.AllowedBecause)
            : await ceiling.CheckAsync(old.DebtorId, now, old.Id, actor, command.AllowedBecause, today, ct);
    }

    private async Task<Result<PlanId>> ReplaceAsync(
        Plan old, PlanChangePreview preview, PlanGround ground, ChangePlan command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        // Its debts have to be free in the database before the new version can hold them.
        old.GiveWay(today.Now);
        await db.SaveChangesAsync(ct);

        var plan = Succeed(old, preview, ground, command, today, actor);
        db.Plans.Add(plan);
        await db.SaveChangesAsync(ct);

        foreach (var link in await db.PlanLinks.AsTracking().Where(l => l.PlanId == old.Id).ToListAsync(ct))
        {
            link.Follow(plan.Id);
        }

        await PlanCare.AfterChangeAsync(db, old, plan, command.Words, actor, today, ct);
        audit.Record(actor, AuditAction.PlanChanged, old.DebtorId, plan, $"{preview.Change}: version {plan.Revision}, {plan.Total} in {plan.Instalments.Count} payments instead of {old.Reference}");
        await db.SaveChangesAsync(ct);
        return plan.Id;
    }

    private Task<Successor?> SuccessorAsync(PlanId plan, CancellationToken ct)
        => db.Plans.Where(p => p.ReplacesId == plan).Select(p => new Successor(p.Id, p.ChangeToken)).SingleOrDefaultAsync(ct);

    private async Task<Result<Found>> FindAsync(PlanId id, LocalDate today, CancellationToken ct)
    {
        var plan = await db.Plans.AsTracking().Include(p => p.Instalments).Include(p => p.Accounts).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, ct);
        if (plan is null) { return new NotFound("This plan"); }
        if (plan.Status != PlanStatus.Active) { return new OnlyRunningPlansChange(); }

        var accounts = plan.Accounts.ConvertAll(a => a.AccountId);
        var owed = await db.Accounts.Where(a => accounts.Contains(a.Id) && a.Balance.Amount > 0).SumAsync(a => a.Balance.Amount, ct);
        return new Found(plan, PlanLeft.Of(plan, new Money(owed, plan.Total.Currency), today));
    }

    private Result<PlanChangePreview> Preview(Found found, PlanChange change, AgencyDay today)
    {
        var (plan, left) = found;
        change = OnAgreedDays(change, left.Terms);
        var made = Replan.Make(left, change, options.Value.As(today.Terms).HorizonMonths);
        if (made.Refusal is { } no) { return no; }

        var payments = made.Value;
        return new PlanChangePreview(change.Kind, KindOf(plan.Kind, change), payments, PlanLeft.Sum(payments, plan.Total.Currency), ReviewOf(plan, change, payments, today))
        {
            Terms = TermsOf(left.Terms, change),
            PausedUntil = (change as PlanChange.Holiday)?.Until,
        };
    }

    /// <summary>What was agreed about weekends and holidays holds for another amount or rhythm, too.</summary>
    private static PlanChange OnAgreedDays(PlanChange change, PlanTerms old)
        => change is PlanChange.NewTerms { Terms: var terms } ? new PlanChange.NewTerms(terms with { Adjustment = old.Adjustment }) : change;

    private static PlanKind KindOf(PlanKind old, PlanChange change) => change switch
    {
        PlanChange.Token => PlanKind.Token,
        PlanChange.Nil => PlanKind.Nil,
        PlanChange.NewTerms when old is PlanKind.Token or PlanKind.Nil => PlanKind.Full,
        _ => old,
    };

    private static PlanTerms TermsOf(PlanTerms old, PlanChange change) => change switch
    {
        PlanChange.NewTerms anew => anew.Terms,
        PlanChange.Token token => old with { Rhythm = token.Rhythm, FirstDueOn = token.FirstDueOn, OtherDay = null, Parts = new PlanParts.ByAmount(token.Amount) },
        _ => old,
    };

    /// <summary>After a pause somebody asks on the day on which payments go on.</summary>
    private LocalDate ReviewOf(Plan old, PlanChange change, IReadOnlyList<Plans.ScheduledPayment> payments, AgencyDay today) => change switch
    {
        PlanChange.Token token => token.ReviewOn,
        PlanChange.Nil nil => nil.ReviewOn,
        PlanChange.Holiday holiday => holiday.Until,
        _ when old.Kind == PlanKind.Token && change is not PlanChange.NewTerms => LocalDate.Max(old.ReviewOn, payments[^1].DueOn),
        _ => today.Date.PlusMonths(options.Value.As(today.Terms).ReviewMonths),
    };

    private static Plan Succeed(Plan old, PlanChangePreview preview, PlanGround ground, ChangePlan command, AgencyDay today, Actor actor)
    {
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = old.DebtorId,
            Kind = preview.Kind,
            Revision = old.Revision + 1,
            ReplacesId = old.Id,
            Change = preview.Change,
            ChangeToken = command.Token,
            Total = preview.Total,
            Rhythm = preview.Terms.Rhythm,
            FirstDueOn = preview.Terms.FirstDueOn,
            OtherDay = preview.Terms.OtherDay,
            Adjustment = preview.Terms.Adjustment,
            Parts = preview.Terms.Parts,
            Order = old.Order,
            ReviewOn = preview.ReviewOn,
            PausedUntil = preview.PausedUntil,
            StatementId = ground.Statement,
            AllowedBy = ground.AllowedBy,
            AllowedBecause = ground.AllowedBecause,
            AgreedAt = today.Now,
            AgreedBy = actor.Id,
            AgreedThrough = command.Through,
            AgreedWords = string.IsNullOrWhiteSpace(command.Words) ? null : command.Words.Trim(),
        };
        plan.Instalments.AddRange(preview.Payments.Select(p => new Instalment { Number = p.Number, DueOn = p.DueOn, Amount = p.Amount }));
        plan.Accounts.AddRange(old.Accounts.OrderBy(a => a.Position).Select(a => new PlanAccount { AccountId = a.AccountId, Position = a.Position }));
        plan.Accounts.ForEach(account => account.Hold());
        return plan;
    }

    private sealed record Found(Plan Plan, PlanLeft Left);

    private sealed record Successor(PlanId Id, Guid? Token);
}
