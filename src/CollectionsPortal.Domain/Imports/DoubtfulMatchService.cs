using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Decides whether two debtors are one person. Only a person decides; until then they are kept apart.</summary>
public sealed class DoubtfulMatchService(PortalDb db, DebtorMerge merge, AuditService audit, IClock clock)
{
    /// <summary>They are two people, and stay apart.</summary>
    public async Task<Result> KeepApartAsync(DoubtfulMatchId id, Actor actor, CancellationToken ct)
    {
        var match = await db.DoubtfulMatches.AsTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (Refusal(match) is { } refusal)
        {
            return refusal;
        }

        match!.Decide(DoubtfulMatchStatus.DifferentPeople, actor, clock.GetCurrentInstant());
        audit.Record(actor, AuditAction.DoubtfulMatchDecided, match.DebtorId, match, "different people");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>They are one person: the accounts that the import kept apart move to the debtor we knew. Refused once anybody has worked with the imported one.</summary>
    public async Task<Result> MergeAsync(DoubtfulMatchId id, Actor actor, CancellationToken ct)
    {
        try
        {
            return await db.InOneTransactionAsync(token => MergeInTransactionAsync(id, actor, token), ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This match");
        }
    }

    private async Task<Result> MergeInTransactionAsync(DoubtfulMatchId id, Actor actor, CancellationToken ct)
    {
        var match = await db.DoubtfulMatches.AsTracking().SingleOrDefaultAsync(m => m.Id == id, ct);
        if (Refusal(match) is { } refusal)
        {
            return refusal;
        }

        var (from, into) = (match!.DebtorId, match.CandidateId);
        await DebtorLock.TakeAllAsync(db, [from, into], ct);
        if (await merge.RefusalAsync(from, into, ct) is { } worked)
        {
            return worked;
        }

        match.Decide(DoubtfulMatchStatus.SamePerson, actor, clock.GetCurrentInstant());
        await merge.MoveAsync(from, into, actor, ct);
        audit.Record(actor, AuditAction.DoubtfulMatchDecided, into, match, $"the same person: debtor {from} merged into {into}");
        audit.Record(actor, AuditAction.DoubtfulMatchDecided, from, match, $"the same person: merged into debtor {into}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private static Refusal? Refusal(DoubtfulMatch? match) => match switch
    {
        null => new NotFound("This match"),
        { Status: not DoubtfulMatchStatus.Open } => new DecidedAlready(),
        _ => null,
    };
}

public sealed record DecidedAlready() : Refusal("Somebody has decided this already.");

public sealed record WorkedWith()
    : Refusal("Somebody has already worked with the imported person (a contact, a wish, a dispute, a plan or the like), so merging could hide what they were told. Keep them apart, and link what matters in a note.");
