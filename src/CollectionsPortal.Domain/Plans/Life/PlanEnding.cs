using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Ends a plan against the person's will: only by a human's decision, with a reason, after the person was told and had time to catch up or to change it.</summary>
/// <remarks>At the person's own wish a plan ends at once: <see cref="PlanService.EndAsync"/>. Nothing here sends anything.</remarks>
public sealed class PlanEnding(PortalDb db, AuditService audit, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    public async Task<Result> GiveNoticeAsync(GiveNotice command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new GiveNoticeValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        return await ActAsync(command.Plan, (plan, token) => NoticeAsync(plan, command, today, actor, token), ct);
    }

    /// <summary>The notice falls away, and the plan goes on as it was.</summary>
    public async Task<Result> WithdrawAsync(PlanId id, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        return await ActAsync(
            id,
            async (plan, token) =>
            {
                await PlanCare.CloseNoticeAsync(db, plan.Id, NoticeOutcome.Withdrawn, actor, today, token);
                audit.Record(actor, AuditAction.PlanNoticeWithdrawn, plan.DebtorId, plan);
                return Result.Done;
            },
            ct);
    }

    /// <summary>Once the day has come that the notice named. Nothing does this by itself.</summary>
    public async Task<Result> EndAsync(PlanId id, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        return await ActAsync(id, (plan, token) => EndAsync(plan, today, actor, token), ct);
    }

    private async Task<Result> NoticeAsync(Plan plan, GiveNotice command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (plan.Status != PlanStatus.Active) { return new OnlyRunningPlansChange(); }
        if (await db.EndingNotices.AnyAsync(n => n.OpenPlanId == plan.Id, ct)) { return Result.Done; }
        var own = options.Value.As(today.Terms);
        if (!plan.Instalments.Exists(i => i.IsMissedOn(today.Date.PlusDays(-own.GraceDays)))) { return new NoReasonForNotice(own.GraceDays); }

        var notice = new EndingNotice
        {
            PlanId = plan.Id,
            DebtorId = plan.DebtorId,
            Reason = command.Reason.Trim(),
            ToldBy = command.ToldBy,
            ToldOn = command.ToldOn,
            EndsOn = command.ToldOn.PlusDays(own.NoticeDays),
            GivenAt = today.Now,
            GivenBy = actor.Id,
        };
        db.EndingNotices.Add(notice.Open());
        await PlanCare.AnswerAsync(db, plan, HelpAnswer.NoticeGiven, null, actor, today, ct);
        audit.Record(actor, AuditAction.PlanNoticeGiven, plan.DebtorId, plan, $"Ends on {notice.EndsOn:uuuu-MM-dd}, told by {notice.ToldBy} on {notice.ToldOn:uuuu-MM-dd}: {notice.Reason}");
        return Result.Done;
    }

    private async Task<Result> EndAsync(Plan plan, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (plan.Status == PlanStatus.Ended) { return Result.Done; }
        if (plan.Status != PlanStatus.Active) { return new OnlyRunningPlansChange(); }
        if (await db.EndingNotices.SingleOrDefaultAsync(n => n.OpenPlanId == plan.Id, ct) is not { } notice) { return new NoticeFirst(); }
        if (today.Date < notice.EndsOn) { return new NoticeStillRuns(notice.EndsOn); }

        plan.End(notice.Reason, actor, today.Now);
        await PlanCare.AfterEndAsync(db, plan, NoticeOutcome.PlanEnded, actor, today, ct);
        audit.Record(actor, AuditAction.PlanEnded, plan.DebtorId, plan, notice.Reason);
        return Result.Done;
    }

    private async Task<Result> ActAsync(PlanId id, Func<Plan, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        var debtor = await db.Plans.Where(p => p.Id == id).Select(p => p.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor == default) { return new NotFound("This plan"); }

        try
        {
            return await DebtorLock.InTurnAsync(db, debtor, token => ActOnceAsync(id, act, token), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This plan");
        }
    }

    private async Task<Result> ActOnceAsync(PlanId id, Func<Plan, CancellationToken, Task<Result>> act, CancellationToken ct)
    {
        var plan = await db.Plans.AsTracking().Include(p => p.Instalments).Include(p => p.Accounts).AsSplitQuery().SingleAsync(p => p.Id == id, ct);
        var done = await act(plan, ct);
        if (done.IsDone) { await db.SaveChangesAsync(ct); }

        return done;
    }
}

/// <param name="Reason">For the history and for the person: why the plan is to end.</param>
/// <param name="ToldOn">The agency's date on which the person was told; the days of notice are counted from it.</param>
public sealed record GiveNotice(PlanId Plan, string Reason, ToldBy ToldBy, LocalDate ToldOn);

internal sealed class GiveNoticeValidator : AbstractValidator<GiveNotice>
{
    private const int OldestDays = 30;

    public GiveNoticeValidator(LocalDate today)
    {
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the plan is to end.")
            .MaximumLength(Plan.ReasonMaxLength).WithMessage($"Use at most {Plan.ReasonMaxLength} characters.");
        RuleFor(c => c.ToldBy).IsInEnum().WithMessage("Choose how they were told.");
        RuleFor(c => c.ToldOn).LessThanOrEqualTo(today).WithMessage("Tell them first, then write it down.")
            .GreaterThanOrEqualTo(today.PlusDays(-OldestDays)).WithMessage("That is too long ago. Tell them again.");
    }
}

public sealed record NoReasonForNotice(int GraceDays)
    : Refusal($"No payment has been missing for more than {GraceDays} days, so there is nothing to end the plan for.");

public sealed record NoticeFirst() : Refusal("Tell the person first and write it down: they get time to catch up or to change the plan.");

public sealed record NoticeStillRuns(LocalDate EndsOn) : Refusal($"The person has until {EndsOn:d MMM uuuu} to catch up or to change the plan.");
