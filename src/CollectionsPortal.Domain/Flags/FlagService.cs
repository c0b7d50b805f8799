using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Flags;

/// <summary>Raises what a supervisor should see, once per cause, and records what they found.</summary>
public sealed class FlagService(PortalDb db, AuditService audit, IClock clock)
{
    /// <summary>Adds the flag to the act that is being saved, unless its cause already has one. The caller saves.</summary>
    /// <returns>Null when the cause was flagged before.</returns>
    public async Task<Flag?> RaiseAsync(RaiseFlag raise, Actor actor, CancellationToken ct)
    {
        var flag = Make(raise);
        if (db.Flags.Local.Any(known => known.Cause == flag.Cause) || await db.Flags.AnyAsync(known => known.Cause == flag.Cause, ct))
        {
            return null;
        }

        db.Flags.Add(flag);
        audit.Record(actor, AuditAction.FlagRaised, raise.Debtor, flag, flag.Kind.ToString());
        return flag;
    }

    private Flag Make(RaiseFlag raise) => new()
    {
        Kind = raise.Kind,
        Cause = $"{raise.Kind}:{raise.Cause}",
        Summary = raise.Summary,
        RaisedAt = clock.GetCurrentInstant(),
        DebtorId = raise.Debtor,
        SubjectId = raise.Subject,
        AccountId = raise.Account,
        ContactAttemptId = raise.Attempt,
        ReceiptId = raise.Receipt,
        NoteId = raise.Note,
    };

    /// <summary>Records a supervisor's finding. Nobody reviews what they did themselves.</summary>
    /// <remarks>A flag may be decided again, for instance after an appeal; every finding stays.</remarks>
    public async Task<Result> ReviewAsync(ReviewFlag review, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor || actor.Id is not { } reviewer)
        {
            return new NotFound("This flag");
        }

        if (RefuseShape(review) is { } refusal)
        {
            return refusal;
        }

        var flag = await db.Flags.AsTracking().SingleOrDefaultAsync(f => f.Id == review.Flag, ct);
        return flag switch
        {
            null => new NotFound("This flag"),
            _ when flag.SubjectId == reviewer => new YourOwnContact(),
            _ when flag.Version != review.Version => new ChangedMeanwhile("This flag"),
            _ => await DecideAsync(flag, review, actor, ct),
        };
    }

    private static Refusal? RefuseShape(ReviewFlag review) => review switch
    {
        _ when !Enum.IsDefined(review.Verdict) => new NoDecision(),
        _ when string.IsNullOrWhiteSpace(review.Reason) => new ReviewReasonMissing(),
        _ when review.Reason.Trim().Length > FlagReview.ReasonMaxLength => new ReviewReasonTooLong(),
        _ => null,
    };

    private async Task<Result> DecideAsync(Flag flag, ReviewFlag review, Actor actor, CancellationToken ct)
    {
        db.FlagReviews.Add(flag.Review(review.Verdict, review.Reason.Trim(), actor, clock.GetCurrentInstant()));
        var stream = flag.DebtorId is { } debtor ? AuditStream.Of(debtor) : AuditStream.Agency;
        audit.Record(actor, AuditAction.FlagReviewed, stream, (object)flag, review.Verdict.ToString());
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This flag");
        }
    }
}
