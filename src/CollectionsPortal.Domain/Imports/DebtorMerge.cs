using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Moves what an import kept apart to the debtor we knew. The imported debtor stays behind as an empty shell that names the other.</summary>
public sealed class DebtorMerge(PortalDb db)
{
    /// <summary>Null when nothing but the import has touched the debtor who would go.</summary>
    internal async Task<Refusal?> RefusalAsync(DebtorId from, DebtorId into, CancellationToken ct)
    {
        if (from == into || await db.Debtors.AnyAsync(d => (d.Id == from || d.Id == into) && d.MergedIntoId != null, ct))
        {
            return new DecidedAlready();
        }

        var worked = await db.ContactAttempts.AnyAsync(a => a.DebtorId == from, ct)
            || await db.Preferences.AnyAsync(p => p.DebtorId == from, ct)
            || await db.Representations.AnyAsync(r => r.DebtorId == from, ct)
            || await db.CeaseRequests.AnyAsync(c => c.DebtorId == from, ct)
            || await db.Holds.AnyAsync(h => h.DebtorId == from, ct)
            || await db.Consents.AnyAsync(c => c.DebtorId == from, ct)
            || await db.RelatedPersons.AnyAsync(p => p.DebtorId == from, ct)
            || await db.Disputes.AnyAsync(d => d.DebtorId == from, ct)
            || await db.Notes.AnyAsync(n => n.DebtorId == from && n.AuthorId != null, ct)
            || await db.Promises.AnyAsync(p => p.DebtorId == from, ct)
            || await db.Plans.AnyAsync(p => p.DebtorId == from, ct)
            || await db.DebtorPhones.AnyAsync(p => p.DebtorId == from && p.Source != FactSource.CreditorFile, ct);
        return worked ? new WorkedWith() : null;
    }

    /// <summary>Inside the caller's transaction. The caller records it in both histories and saves.</summary>
    internal async Task MoveAsync(DebtorId from, DebtorId into, Actor actor, CancellationToken ct)
    {
        await MoveReachAsync(from, into, ct);
        await db.Accounts.Where(a => a.DebtorId == from).ExecuteUpdateAsync(set => set.SetProperty(a => a.DebtorId, into), ct);
        await db.BindingRemarks.Where(r => r.DebtorId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.DebtorId, into), ct);
        await db.ValidationNotices.Where(n => n.DebtorId == from).ExecuteUpdateAsync(set => set.SetProperty(n => n.DebtorId, into), ct);
        await CopyNotesAsync(from, into, ct);
        await MoveDoubtsAsync(from, into, actor, ct);
    }

    /// <summary>The creditor's words, which the import wrote down. Notes never change, so the other debtor gets their own.</summary>
    private async Task CopyNotesAsync(DebtorId from, DebtorId into, CancellationToken ct)
    {
        var notes = await db.Notes.Where(n => n.DebtorId == from).OrderBy(n => n.Id).ToListAsync(ct);
        db.Notes.AddRange(notes.Select(n => new Note { DebtorId = into, AccountId = n.AccountId, Kind = n.Kind, Text = n.Text, At = n.At }));
    }

    private async Task MoveReachAsync(DebtorId from, DebtorId into, CancellationToken ct)
    {
        var debtors = await db.Debtors.AsTracking().AsSplitQuery()
            .Include(d => d.Phones).Include(d => d.Emails).Include(d => d.Addresses).Include(d => d.SearchTerms)
            .Where(d => d.Id == from || d.Id == into)
            .ToDictionaryAsync(d => d.Id, ct);
        var (gone, kept) = (debtors[from], debtors[into]);
        kept.Phones.AddRange(gone.Phones.Where(p => !kept.Phones.Exists(known => known.Number == p.Number)).Select(Copy).ToList());
        kept.Emails.AddRange(gone.Emails.Where(e => !kept.Emails.Exists(known => known.Address == e.Address)).Select(Copy).ToList());
        kept.Addresses.AddRange(gone.Addresses.Where(a => !kept.Addresses.Exists(known => known.Line1 == a.Line1 && known.Zip == a.Zip)).Select(Copy).ToList());
        gone.MergeInto(into);

        var numbers = await db.Accounts.Where(a => a.DebtorId == from || a.DebtorId == into).Select(a => a.CreditorAccountNumber).ToListAsync(ct);
        db.SearchTerms.RemoveRange(gone.SearchTerms);
        SearchTerms.Renew(db, kept, numbers);
    }

    /// <summary>Other open questions about the debtor who went are now about the other one, or answered.</summary>
    private async Task MoveDoubtsAsync(DebtorId from, DebtorId into, Actor actor, CancellationToken ct)
    {
        await db.DoubtfulMatches
            .Where(m => m.Status == DoubtfulMatchStatus.Open && ((m.DebtorId == from && m.CandidateId == into) || (m.DebtorId == into && m.CandidateId == from)))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Status, DoubtfulMatchStatus.SamePerson).SetProperty(m => m.DecidedBy, actor.Id), ct);
        await db.DoubtfulMatches.Where(m => m.Status == DoubtfulMatchStatus.Open && m.CandidateId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.CandidateId, into), ct);

        // Merging further would move a person who was just put together: that is for two people to look at, by hand.
        await db.DoubtfulMatches.Where(m => m.Status == DoubtfulMatchStatus.Open && m.DebtorId == from)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Status, DoubtfulMatchStatus.Overtaken).SetProperty(m => m.DecidedBy, actor.Id), ct);
    }

    private static DebtorPhone Copy(DebtorPhone phone)
    {
        var copy = new DebtorPhone { Number = phone.Number, Source = phone.Source, RecordedAt = phone.RecordedAt, RecordedBy = phone.RecordedBy };
        copy.Describe(phone.Kind, phone.Place);
        copy.Know(phone.Facts);
        if (phone is { TextConsentOn: { } on, TextConsentSource: { } source, TextConsentRevokedAt: null })
        {
            copy.ConsentToTexts(on, source);
        }

        return copy;
    }

    private static DebtorEmail Copy(DebtorEmail email)
    {
        var copy = new DebtorEmail { Address = email.Address, Source = email.Source, RecordedAt = email.RecordedAt, RecordedBy = email.RecordedBy };
        copy.Describe(email.Place);
        copy.Know(email.Facts);
        if (email is { ConsentOn: { } on, ConsentSource: { } source, OptedOutAt: null })
        {
            copy.Consent(on, source);
        }

        return copy;
    }

    private static DebtorAddress Copy(DebtorAddress address) => new()
    {
        Line1 = address.Line1,
        Line2 = address.Line2,
        City = address.City,
        State = address.State,
        Zip = address.Zip,
        Place = address.Place,
        Source = address.Source,
        RecordedAt = address.RecordedAt,
        RecordedBy = address.RecordedBy,
    };
}
