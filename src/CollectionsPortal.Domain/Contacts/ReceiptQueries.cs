using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Reads receipts back as they were written, and asks beside it what the rules say now.</summary>
public sealed class ReceiptQueries(PortalDb db, IClock clock)
{
    /// <returns>Null when there is no such receipt.</returns>
    public async Task<ReceiptView?> FindAsync(DecisionReceiptId id, CancellationToken ct)
    {
        var found = await db.DecisionReceipts
            .Where(r => r.Id == id)
            .Select(r => new
            {
                Receipt = r,
                Debtor = db.Debtors.Where(d => d.Id == r.DebtorId).Select(d => d.Name.First + " " + d.Name.Last).First(),
                Actor = r.ClientId == null
                    ? db.Users.Where(u => u.Id == r.ActorId).Select(u => u.DisplayName).FirstOrDefault()
                    : db.ApiClients.Where(c => c.Id == r.ClientId).Select(c => c.Name).FirstOrDefault(),
                Attempt = db.ContactAttempts.Where(a => a.ReceiptId == r.Id)
                    .Select(a => new ReceiptContact(a.Id, a.Outcome, a.ClosedAt)).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var facts = ReceiptWriter.FactsOf(found.Receipt.Facts);
        var kept = FactsJson.ReadDecision(found.Receipt.Outcomes);
        return new ReceiptView(
            found.Receipt, found.Debtor, found.Actor, found.Attempt, RuleLine.All(kept), facts, FactWords.Of(facts),
            Replay.Of(kept, facts, clock.GetCurrentInstant().InUtc().Date));
    }
}

/// <param name="Actor">Who asked, a machine by its client's name; null when the portal itself did.</param>
/// <param name="Contact">The contact that came of it; null when none did.</param>
/// <param name="Rules">What every rule said, those that hinder or warn first.</param>
/// <param name="Words">The facts as they were, for reading.</param>
/// <param name="Replay">The same facts, asked again.</param>
public sealed record ReceiptView(
    DecisionReceipt Receipt, string Debtor, string? Actor, ReceiptContact? Contact, IReadOnlyList<RuleLine> Rules, ContactFacts Facts,
    IReadOnlyList<FactGroup> Words, Replay Replay);

public sealed record ReceiptContact(ContactAttemptId Id, ContactOutcome? Outcome, Instant? ClosedAt);
