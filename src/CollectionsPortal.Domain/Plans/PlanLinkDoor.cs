using System.Security.Cryptography;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Lets the person in whose link it is, and nobody else. What does not open gives one and the same answer, whatever the cause.</summary>
public sealed class PlanLinkDoor(PortalDb db, AuditService audit, FlagService flags, FieldCipher cipher, IClock clock, IOptions<PlanOptions> options)
{
    /// <summary>Whether the question may be asked. Looking writes nothing and counts nothing: programs that fetch links use up no view and no try.</summary>
    public async Task<bool> OpensAsync(string? token, CancellationToken ct)
        => await FindAsync(token, tracked: false, ct) is { } link && link.OpensAt(clock.GetCurrentInstant());

    /// <summary>Checks the answer and counts it.</summary>
    public Task<DoorAnswer> AnswerAsync(string? token, DoorProof proof, CancellationToken ct)
        => db.InOneTransactionAsync(inner => AnswerOnceAsync(token, proof, inner), ct);

    /// <summary>Whether a page that was opened may still be shown.</summary>
    public async Task<bool> IsStillOpenAsync(PlanLinkId id, CancellationToken ct)
        => await db.PlanLinks.SingleOrDefaultAsync(l => l.Id == id, ct) is { } link && link.IsValidAt(clock.GetCurrentInstant());

    private async Task<DoorAnswer> AnswerOnceAsync(string? token, DoorProof proof, CancellationToken ct)
    {
        var hash = PlanLinkToken.HashOf(token);
        var now = clock.GetCurrentInstant();

        // The lock: two answers at the same moment are two tries.
        await db.PlanLinks.Where(l => l.TokenHash == hash).ExecuteUpdateAsync(set => set.SetProperty(l => l.LastTriedAt, now), ct);
        var link = await FindAsync(token, tracked: true, ct);
        if (link is null || !link.OpensAt(now)) { return DoorAnswer.Closed; }

        var isRight = await IsRightAsync(link.DebtorId, proof, ct);
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
        link.CountWrongAnswer(now, Duration.FromHours(options.Value.LinkRestHours));
        if (link.OpensAt(now)) { return; }

        audit.Record(Actor.Debtor, AuditAction.PlanLinkRested, link.DebtorId, link);
        var cause = FormattableString.Invariant($"link-{link.Id.Value}-{now.ToUnixTimeSeconds()}");
        await flags.RaiseAsync(
            new RaiseFlag(FlagKind.PlanLinkRested, link.DebtorId, null, cause, "A private plan link rests: five wrong answers in a row."), Actor.Debtor, ct);
    }

    /// <summary>The index finds the hash; the comparison of the whole of it takes the same time wherever it differs.</summary>
    private async Task<PlanLink?> FindAsync(string? token, bool tracked, CancellationToken ct)
    {
        var hash = PlanLinkToken.HashOf(token);
        var links = tracked ? db.PlanLinks.AsTracking() : db.PlanLinks;
        var link = await links.SingleOrDefaultAsync(l => l.TokenHash == hash, ct);
        return link is not null && CryptographicOperations.FixedTimeEquals(link.TokenHash, hash) ? link : null;
    }

    /// <summary>Everything that was answered has to be right, and something has to be answered.</summary>
    private async Task<bool> IsRightAsync(DebtorId debtor, DoorProof proof, CancellationToken ct)
    {
        if (proof is { BirthDate: null, Zip: null }) { return false; }
        if (proof.BirthDate is { } birthDate && !await IsBornOnAsync(debtor, birthDate, ct)) { return false; }

        return proof.Zip is not { } zip || await LivesInAsync(debtor, zip.Five, ct);
    }

    private async Task<bool> IsBornOnAsync(DebtorId debtor, LocalDate date, CancellationToken ct)
    {
        var stored = await db.Debtors.Where(d => d.Id == debtor).Select(d => d.BirthDateCipher).SingleAsync(ct);
        return stored is not null && cipher.DecryptDate(Debtor.BirthDateField, stored) == date;
    }

    private async Task<bool> LivesInAsync(DebtorId debtor, string five, CancellationToken ct)
    {
        var zips = await db.DebtorAddresses
            .Where(a => a.DebtorId == debtor && a.Zip != null && a.Until == null && a.Place != PlaceKind.Work)
            .Select(a => a.Zip!.Value)
            .ToListAsync(ct);
        return zips.Exists(zip => string.Equals(zip.Five, five, StringComparison.Ordinal));
    }
}
