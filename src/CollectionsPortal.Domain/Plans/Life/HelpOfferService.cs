using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Opens an offer of help where a payment is missing, and writes down what the person said.</summary>
public sealed class HelpOfferService(PortalDb db, AuditService audit, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    /// <summary>Looks at all running plans. Whoever needs help and has no open offer gets one; an offer whose payment has come is closed.</summary>
    /// <remarks>May run on several nodes at once and as often as one likes: it is done in the person's turn, and a plan has one open offer.</remarks>
    /// <returns>How many were opened.</returns>
    public async Task<int> LookAsync(CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var needing = await db.Plans.NeedingHelp(db, today.Date, options.Value.As(today.Terms).GraceDays)
            .Where(p => !db.HelpOffers.Any(h => h.OpenPlanId == p.Id))
            .OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(ct);
        var settled = await db.HelpOffers
            .Where(h => h.OpenPlanId != null && !db.Plans.Any(p => p.Id == h.PlanId && p.Status == PlanStatus.Active
                && p.Instalments.Any(i => (i.OpenUntil ?? i.DueOn) < today.Date && i.Paid.Amount < i.Amount.Amount)))
            .OrderBy(h => h.Id).Select(h => h.PlanId).ToListAsync(ct);
        var opened = 0;
        foreach (var plan in needing)
        {
            opened += await OnceAsync(plan, today, OpenAsync, ct) ? 1 : 0;
        }

        foreach (var plan in settled)
        {
            await OnceAsync(plan, today, CloseAsync, ct);
        }

        return opened;
    }

    /// <summary>What the person said, where nothing is to be changed. Changes are answers of their own: <see cref="PlanChanges"/>.</summary>
    public async Task<Result> AnswerAsync(AnswerHelp command, Actor actor, CancellationToken ct)
    {
        if (command.Answer is not (HelpAnswer.Arrived or HelpAnswer.NothingWanted)) { return new FieldRefusal(nameof(command.Answer), "Choose an answer."); }
        if (command.Remark is { Length: > HelpOffer.RemarkMaxLength }) { return new FieldRefusal(nameof(command.Remark), $"Use at most {HelpOffer.RemarkMaxLength} characters."); }

        var today = await calendar.TodayAsync(ct);
        return await db.InOneTransactionAsync(token => AnswerOnceAsync(command, today, actor, token), ct);
    }

    private async Task<Result> AnswerOnceAsync(AnswerHelp command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (await TakeAsync(command.Plan, ct) is not { } plan) { return new NotFound("This plan"); }

        // The second click of two: the answer is there already.
        if (await db.HelpOffers.AnyAsync(h => h.PlanId == plan.Id && h.ClosedOn == today.Date && h.Answer == command.Answer, ct)) { return Result.Done; }

        await PlanCare.AnswerAsync(db, plan, command.Answer, command.Remark, actor, today, ct);
        audit.Record(actor, AuditAction.HelpAnswered, plan.DebtorId, plan, command.Answer.ToString());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private Task<bool> OnceAsync(PlanId id, AgencyDay today, Func<Plan, AgencyDay, CancellationToken, Task<bool>> act, CancellationToken ct)
        => db.InOneTransactionAsync(
            async token =>
            {
                if (await TakeAsync(id, token) is not { } plan || !await act(plan, today, token)) { return false; }

                await db.SaveChangesAsync(token);
                return true;
            },
            ct);

    /// <summary>Read again in the person's turn: a payment may have come meanwhile, or another node was here.</summary>
    private async Task<bool> OpenAsync(Plan plan, AgencyDay today, CancellationToken ct)
    {
        if (plan.Status != PlanStatus.Active || PlanCare.Offer(plan, today) is not { } offer || await db.HelpOffers.AnyAsync(h => h.OpenPlanId == plan.Id, ct)) { return false; }

        db.HelpOffers.Add(offer.Open());
        audit.Record(Actor.System, AuditAction.HelpOffered, plan.DebtorId, plan, $"{offer.Missed} since {offer.MissedOn:uuuu-MM-dd}");
        return true;
    }

    private async Task<bool> CloseAsync(Plan plan, AgencyDay today, CancellationToken ct)
    {
        if (plan.Status == PlanStatus.Active)
        {
            await PlanCare.AfterPaymentAsync(db, plan, today, ct);
            return true;
        }

        await PlanCare.AnswerAsync(db, plan, plan.Status == PlanStatus.Completed ? HelpAnswer.Paid : HelpAnswer.PlanEnded, null, Actor.System, today, ct);
        return true;
    }

    private async Task<Plan?> TakeAsync(PlanId id, CancellationToken ct)
    {
        var debtor = await db.Plans.Where(p => p.Id == id).Select(p => p.DebtorId).SingleOrDefaultAsync(ct);
        return debtor != default && await DebtorLock.TakeAsync(db, debtor, ct)
            ? await db.Plans.AsTracking().Include(p => p.Instalments).SingleOrDefaultAsync(p => p.Id == id, ct)
            : null;
    }
}

/// <param name="Answer"><see cref="HelpAnswer.Arrived"/> or <see cref="HelpAnswer.NothingWanted"/>.</param>
public sealed record AnswerHelp(PlanId Plan, HelpAnswer Answer, string? Remark);
