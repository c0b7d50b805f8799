using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>What goes with a plan's help offer, notice and review when something else happens to the plan. Saves nothing itself.</summary>
internal static class PlanCare
{
    /// <summary>Nothing is missing any more: the offer has its answer, and a notice falls away.</summary>
    /// <param name="plan">With its instalments, the payment booked.</param>
    public static async Task AfterPaymentAsync(PortalDb db, Plan plan, AgencyDay today, CancellationToken ct)
    {
        // Where nothing was due before today, there is neither.
        if (!plan.Instalments.Exists(i => i.DueOn < today.Date) || plan.Instalments.Exists(i => i.IsMissedOn(today.Date))) { return; }

        await CloseHelpAsync(db, plan.Id, HelpAnswer.Paid, null, Actor.System, today, ct);
        await CloseNoticeAsync(db, plan.Id, NoticeOutcome.CaughtUp, Actor.System, today, ct);
    }

    public static async Task AfterChangeAsync(PortalDb db, Plan old, Plan plan, string? words, Actor actor, AgencyDay today, CancellationToken ct)
    {
        await AnswerAsync(db, old, AnswerOf(plan.Change!.Value), words, actor, today, ct);
        await CloseNoticeAsync(db, old.Id, NoticeOutcome.PlanChanged, actor, today, ct);
        NoteReview(db, old, ReviewOutcome.Changed, plan.ReviewOn, words, actor, today);
    }

    public static async Task AfterEndAsync(PortalDb db, Plan plan, NoticeOutcome notice, Actor actor, AgencyDay today, CancellationToken ct)
    {
        await CloseHelpAsync(db, plan.Id, HelpAnswer.PlanEnded, null, actor, today, ct);
        await CloseNoticeAsync(db, plan.Id, notice, actor, today, ct);
        NoteReview(db, plan, ReviewOutcome.Ended, null, plan.EndReason, actor, today);
    }

    /// <summary>Money that an older version had booked was taken back, and no instalment covers it now: somebody has to look.</summary>
    public static async Task AfterCorrectionAsync(PortalDb db, Plan old, AgencyDay today, CancellationToken ct)
    {
        var chain = await PlanChain.OfAsync(db, old.Id, old.DebtorId, ct);
        var newest = chain[^1];
        var plan = await db.Plans.AsTracking().SingleAsync(p => p.Id == newest, ct);
        if (plan.Status == PlanStatus.Active && plan.ReviewOn > today.Date) { plan.ReviewAgain(today.Date); }
    }

    /// <summary>Answers the open offer; where somebody was quicker than the daily look, the offer is opened and answered in one.</summary>
    /// <param name="plan">With its instalments.</param>
    public static async Task AnswerAsync(PortalDb db, Plan plan, HelpAnswer answer, string? remark, Actor actor, AgencyDay today, CancellationToken ct)
    {
        if (await CloseHelpAsync(db, plan.Id, answer, remark, actor, today, ct)) { return; }
        if (Offer(plan, today) is not { } offer) { return; }

        offer.Close(answer, Blank(remark), actor, today.Now, today.Date);
        db.HelpOffers.Add(offer);
    }

    /// <returns>Null where nothing is missing.</returns>
    public static HelpOffer? Offer(Plan plan, AgencyDay today)
    {
        var missed = plan.Instalments.Where(i => i.IsMissedOn(today.Date)).OrderBy(i => i.DueOn).ToList();
        return missed.Count == 0 ? null : new HelpOffer
        {
            PlanId = plan.Id,
            DebtorId = plan.DebtorId,
            MissedOn = missed[0].DueOn,
            Missed = missed.Aggregate(Values.Money.Zero(plan.Total.Currency), (sum, i) => sum + i.Outstanding),
            RaisedAt = today.Now,
        };
    }

    public static async Task CloseNoticeAsync(PortalDb db, PlanId plan, NoticeOutcome outcome, Actor actor, AgencyDay today, CancellationToken ct)
    {
        var notice = await db.EndingNotices.AsTracking().SingleOrDefaultAsync(n => n.OpenPlanId == plan, ct);
        notice?.Close(outcome, actor, today.Now);
    }

    private static async Task<bool> CloseHelpAsync(PortalDb db, PlanId plan, HelpAnswer answer, string? remark, Actor actor, AgencyDay today, CancellationToken ct)
    {
        var offer = await db.HelpOffers.AsTracking().SingleOrDefaultAsync(h => h.OpenPlanId == plan, ct);
        offer?.Close(answer, Blank(remark), actor, today.Now, today.Date);
        return offer is not null;
    }

    /// <summary>Only where a review was due: a change in between is no answer to a question that nobody asked.</summary>
    private static void NoteReview(PortalDb db, Plan plan, ReviewOutcome outcome, LocalDate? next, string? remark, Actor actor, AgencyDay today)
    {
        if (plan.ReviewOn > today.Date) { return; }

        db.PlanReviews.Add(new PlanReview
        {
            PlanId = plan.Id,
            DebtorId = plan.DebtorId,
            Outcome = outcome,
            Remark = Blank(remark),
            DueOn = plan.ReviewOn,
            NextOn = next,
            At = today.Now,
            By = actor.Id,
        });
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static HelpAnswer AnswerOf(PlanChangeKind change) => change switch
    {
        PlanChangeKind.Replanned => HelpAnswer.Replanned,
        PlanChangeKind.MissSpread => HelpAnswer.Spread,
        PlanChangeKind.Paused => HelpAnswer.Paused,
        PlanChangeKind.TokenPayments => HelpAnswer.TokenPayments,
        PlanChangeKind.NoPayments => HelpAnswer.NoPayments,
        _ => HelpAnswer.Changed,
    };
}
