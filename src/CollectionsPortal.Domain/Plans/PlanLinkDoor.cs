using System.Security.Cryptography;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Lets the person in whose link it is, and nobody else. What does not open gives one and the same answer, whatever the cause.</summary>
public sealed class PlanLinkDoor(PortalDb db, LinkAnswers answers, AuditService audit, FlagService flags, AgencyCalendar calendar, IClock clock, IOptions<PlanOptions> options)
{
    /// <summary>What may be asked; null: nothing, it does not open. Looking writes nothing and counts nothing: programs that fetch links use up no view and no try.</summary>
    public async Task<LinkQuestion?> QuestionAsync(string? token, CancellationToken ct)
        => await FindAsync(token, tracked: false, ct) is { } link && link.OpensAt(clock.GetCurrentInstant()) ? link.Question : null;

    /// <summary>Checks the answer and counts it.</summary>
    public Task<DoorAnswer> AnswerAsync(string? token, DoorProof proof, CancellationToken ct)
        => db.InOneTransactionAsync(inner => AnswerOnceAsync(token, proof, inner), ct);

    /// <summary>Whether a page that was opened may still be shown.</summary>
    public async Task<bool> IsStillOpenAsync(PlanLinkId id, CancellationToken ct)
        => await Living(db.PlanLinks).SingleOrDefaultAsync(l => l.Id == id, ct) is { } link && link.IsValidAt(clock.GetCurrentInstant());

    private async Task<DoorAnswer> AnswerOnceAsync(string? token, DoorProof proof, CancellationToken ct)
    {
        var hash = PlanLinkToken.HashOf(token);
        var now = clock.GetCurrentInstant();

        // The lock: two answers at the same moment are two tries.
        await db.PlanLinks.Where(l => l.TokenHash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.LastTriedAt, now), ct);
        var link = await FindAsync(token, tracked: true, ct);
        if (link is null || !link.OpensAt(now)) { return DoorAnswer.Closed; }

        var isRight = await answers.AreRightAsync(link, proof, ct);
        db.PlanLinkVisits.Add(new PlanLinkVisit { PlanLinkId = link.Id, At = now, Result = isRight ? PlanLinkVisitResult.Shown : PlanLinkVisitResult.WrongAnswer });
        if (isRight)
        {
            link.CountView(now);
        }
        else
        {
            await CountWrongAnswerAsync(link, now, ct);
        }

        await db.SaveChangesAsync(ct);
        return isRight ? DoorAnswer.Open(link.Id) : link.OpensAt(now) ? DoorAnswer.Wrong : DoorAnswer.Closed;
    }

    private async Task CountWrongAnswerAsync(PlanLink link, Instant now, CancellationToken ct)
    {
        var own = options.Value.As((await calendar.TodayAsync(ct)).Terms);
        link.CountWrongAnswer(now, Duration.FromHours(own.LinkRestHours));
        if (link.OpensAt(now)) { return; }

        audit.Record(Actor.Debtor, AuditAction.PlanLinkRested, link.DebtorId, link);
        var cause = FormattableString.Invariant($"link-{link.Id.Value}-{now.ToUnixTimeSeconds()}");
        await flags.RaiseAsync(
            new RaiseFlag(FlagKind.PlanLinkRested, link.DebtorId, null, cause, "A private plan link rests: five wrong answers in a row."), Actor.Debtor, ct);
    }

    /// <summary>Without those of somebody who has died: who knows their birth date or ZIP code is somebody else (12 CFR 1006.6(d)(1)).</summary>
    private IQueryable<PlanLink> Living(IQueryable<PlanLink> links)
        => links.Where(link => !db.Holds.Any(hold => hold.DebtorId == link.DebtorId && hold.Kind == HoldKind.Deceased && hold.LiftedAt == null));

    /// <summary>The index finds the hash; the comparison of the whole of it takes the same time wherever it differs.</summary>
    private async Task<PlanLink?> FindAsync(string? token, bool tracked, CancellationToken ct)
    {
        var hash = PlanLinkToken.HashOf(token);
        var links = Living(tracked ? db.PlanLinks.AsTracking() : db.PlanLinks);
        var link = await links.SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        return link is not null && CryptographicOperations.FixedTimeEquals(link.TokenHash, hash) ? link : null;
    }
}
