using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

public sealed class NoteQueries(PortalDb db)
{
    /// <summary>A person's notes, the newest first. Pinned ones are in it too, at their time.</summary>
    public Task<Page<NoteLine>> ListAsync(DebtorId debtor, int page, CancellationToken ct, NoteKind? kind = null)
        => Lines(db.Notes.Where(n => n.DebtorId == debtor && (kind == null || n.Kind == kind)))
            .OrderByDescending(line => line.At).ThenByDescending(line => line.Id)
            .ToPageAsync(page, ct);

    /// <summary>Those that stay on top, the newest first; at most one page of them.</summary>
    public async Task<IReadOnlyList<NoteLine>> PinnedAsync(DebtorId debtor, CancellationToken ct)
        => await Lines(db.Notes.Where(n => n.DebtorId == debtor && db.NotePins.Any(p => p.NoteId == n.Id)))
            .OrderByDescending(line => line.At).ThenByDescending(line => line.Id)
            .Take(Paging.DefaultSize)
            .ToListAsync(ct);

    /// <summary>One note of one person; null when it is not theirs.</summary>
    public Task<NoteLine?> FindAsync(DebtorId debtor, NoteId id, CancellationToken ct)
        => Lines(db.Notes.Where(n => n.DebtorId == debtor && n.Id == id)).SingleOrDefaultAsync(ct);

    /// <summary>The note written with a contact of one person; null when none was.</summary>
    public Task<NoteLine?> FindAsync(DebtorId debtor, ContactAttemptId contact, CancellationToken ct)
        => Lines(db.Notes.Where(n => n.DebtorId == debtor && n.ContactAttemptId == contact)).OrderBy(line => line.Id).FirstOrDefaultAsync(ct);

    private IQueryable<NoteLine> Lines(IQueryable<Note> notes) =>
        from note in notes
        join author in db.Users on note.AuthorId equals author.Id into authors
        from author in authors.DefaultIfEmpty()
        select new NoteLine
        {
            Id = note.Id,
            Kind = note.Kind,
            Text = note.Text,
            At = note.At,
            Author = author == null ? Actor.System.Display : author.DisplayName,
            Account = note.AccountId,
            Contact = note.ContactAttemptId,
            Corrects = note.CorrectsId,
            CorrectedBy = db.Notes.Where(n => n.CorrectsId == note.Id).OrderBy(n => n.Id).Select(n => (NoteId?)n.Id).FirstOrDefault(),
            IsPinned = db.NotePins.Any(p => p.NoteId == note.Id),
        };
}

public sealed record NoteLine
{
    public required NoteId Id { get; init; }

    public required NoteKind Kind { get; init; }

    public required string Text { get; init; }

    public required Instant At { get; init; }

    public required string Author { get; init; }

    public required AccountId? Account { get; init; }

    public required ContactAttemptId? Contact { get; init; }

    /// <summary>The note that this one sets right.</summary>
    public required NoteId? Corrects { get; init; }

    /// <summary>The first note that sets this one right; null: it stands.</summary>
    public required NoteId? CorrectedBy { get; init; }

    public required bool IsPinned { get; init; }
}
