using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What pages show about contacts.</summary>
public sealed class ContactQueries(PortalDb db, FactsReader reader, OptionJudge judge, IClock clock)
{
    private const int MostOpen = 20;

    /// <summary>"May I contact them now?" for each number and address. Null when there is no such debtor.</summary>
    public async Task<ContactOptionsView?> OptionsAsync(DebtorId debtor, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        return await reader.ReadAsync(debtor, now, ct) is { } snapshot ? judge.Judge(snapshot, now) : null;
    }

    /// <summary>The contacts of one agent whose ending is still to be recorded, oldest first: open ones, and those that were closed without an ending.</summary>
    public async Task<IReadOnlyList<OpenContact>> ListOpenForAgentAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Id is not { } agent)
        {
            return [];
        }

        return await db.ContactAttempts
            .Where(a => a.ActorId == agent && a.Origin == ContactOrigin.Permit && a.ClosedAt == null)
            .OrderBy(a => a.OpenedAt).ThenBy(a => a.Id)
            .Select(a => new OpenContact(
                a.Id, a.DebtorId, db.Debtors.Where(d => d.Id == a.DebtorId).Select(d => d.Name.First + " " + d.Name.Last).First(),
                a.Channel, a.OpenedAt, a.PermitEndsAt))
            .Take(MostOpen)
            .ToListAsync(ct);
    }

    /// <summary>One contact, for the page on which it is made and closed. Only its agent and supervisors see it.</summary>
    public async Task<ContactDetails?> FindAsync(ContactAttemptId id, Actor actor, CancellationToken ct)
    {
        var found = await db.ContactAttempts
            .Where(a => a.Id == id)
            .Select(a => new ContactDetails(
                a.Id, a.DebtorId, db.Debtors.Where(d => d.Id == a.DebtorId).Select(d => d.Name.First + " " + d.Name.Last).First(),
                a.ReceiptId, a.ActorId, a.Direction, a.Channel, a.Purpose, a.OpenedAt, a.PermitEndsAt, a.Outcome, a.ClosedAt,
                a.Accounts.OrderBy(part => part.AccountId)
                    .Select(part => new ContactDebt(
                        part.AccountId, db.Accounts.Where(x => x.Id == part.AccountId).Select(x => x.Creditor.Name).First(),
                        db.Accounts.Where(x => x.Id == part.AccountId).Select(x => x.CreditorAccountNumber).First(), part.Part))
                    .ToList())
            {
                Reaches = db.DebtorPhones.Where(p => p.DebtorId == a.DebtorId && p.Number == a.Phone && p.BelongsToId != null)
                    .Select(p => db.RelatedPersons.Where(r => r.Id == p.BelongsToId).Select(r => r.Name).FirstOrDefault()).FirstOrDefault(),
            })
            .AsSingleQuery()
            .SingleOrDefaultAsync(ct);
        return found is not null && (actor.IsSupervisor || found.ActorId == actor.Id) ? found : null;
    }

    /// <summary>The number or address itself. Nothing shows it without a permit that still holds.</summary>
    /// <returns>Null when the permit has run out, or the row is gone.</returns>
    public async Task<RevealedPoint?> RevealAsync(ContactPermit permit, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(permit);
        if (!permit.IsValid(clock.GetCurrentInstant()) || !ContactPoint.TryParse(permit.Endpoint.Value, null, out var point))
        {
            return null;
        }

        return point.Kind switch
        {
            ContactPointKind.Phone => await db.DebtorPhones.Where(p => p.Id == new DebtorPhoneId(point.Id))
                .Select(p => new RevealedPoint(point, p.Number.ToString(), p.Number.Value)).SingleOrDefaultAsync(ct),
            ContactPointKind.Email => await db.DebtorEmails.Where(e => e.Id == new DebtorEmailId(point.Id))
                .Select(e => new RevealedPoint(point, e.Address.Value, e.Address.Value)).SingleOrDefaultAsync(ct),
            _ => await db.DebtorAddresses.Where(a => a.Id == new DebtorAddressId(point.Id))
                .Select(a => new RevealedPoint(point, $"{a.Line1}, {a.Line2}, {a.City}, {a.State} {a.Zip}", string.Empty)).SingleOrDefaultAsync(ct),
        };
    }
}
