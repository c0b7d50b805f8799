using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

/// <summary>Writes notes. What is written stays; a mistake is set right by a note that names it.</summary>
public sealed class NoteService(PortalDb db, AuditService audit, IClock clock)
{
    public async Task<Result<NoteId>> AddAsync(AddNote command, Actor actor, CancellationToken ct)
    {
        var text = command.Text.Trim();
        if (text.Length == 0) { return new NoteEmpty(); }

        if (text.Length > Note.MaxLength) { return new NoteTooLong(Note.MaxLength); }

        if (await FindGapAsync(command, ct) is { } refusal) { return refusal; }

        var note = new Note
        {
            DebtorId = command.Debtor,
            AccountId = command.Account,
            ContactAttemptId = command.Contact,
            Kind = command.Corrects is null ? command.Kind : NoteKind.Correction,
            Text = text,
            AuthorId = actor.Id,
            At = clock.GetCurrentInstant(),
            CorrectsId = command.Corrects,
        };
        db.Notes.Add(note);
        audit.Record(actor, AuditAction.NoteAdded, command.Debtor, note);
        await db.SaveChangesAsync(ct);
        return note.Id;
    }

    /// <summary>Keeps a note on top. Doing it twice is the same as doing it once.</summary>
    public async Task<Result> PinAsync(NoteId id, Actor actor, CancellationToken ct)
    {
        var debtor = await db.Notes.Where(n => n.Id == id).Select(n => (DebtorId?)n.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is null) { return new NotFound("This note"); }

        if (await db.NotePins.AnyAsync(p => p.NoteId == id, ct)) { return Result.Done; }

        db.NotePins.Add(new NotePin { NoteId = id, PinnedBy = actor.Id, PinnedAt = clock.GetCurrentInstant() });
        audit.Record(actor, AuditAction.NotePinned, AuditStream.Of(debtor.Value), id);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // Somebody else pinned it in the same moment: it is pinned, as was asked.
            db.Forget();
        }

        return Result.Done;
    }

    public async Task<Result> UnpinAsync(NoteId id, Actor actor, CancellationToken ct)
    {
        var pin = await db.NotePins.AsTracking().SingleOrDefaultAsync(p => p.NoteId == id, ct);
        if (pin is null) { return Result.Done; }

        var debtor = await db.Notes.Where(n => n.Id == id).Select(n => n.DebtorId).SingleAsync(ct);
        db.NotePins.Remove(pin);
        audit.Record(actor, AuditAction.NoteUnpinned, AuditStream.Of(debtor), id);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Everything that a note names must be this debtor's own.</summary>
    private async Task<Refusal?> FindGapAsync(AddNote command, CancellationToken ct)
    {
        if (!await db.Debtors.AnyAsync(d => d.Id == command.Debtor, ct)) { return new NotFound("This person"); }

        if (command.Account is { } account && !await db.Accounts.AnyAsync(a => a.Id == account && a.DebtorId == command.Debtor, ct))
        {
            return new NotFound("This account");
        }

        if (command.Contact is { } contact && !await db.ContactAttempts.AnyAsync(c => c.Id == contact && c.DebtorId == command.Debtor, ct))
        {
            return new NotFound("This contact");
        }

        return command.Corrects is { } corrected && !await db.Notes.AnyAsync(n => n.Id == corrected && n.DebtorId == command.Debtor, ct)
            ? new NotFound("The note to correct")
            : null;
    }
}

/// <param name="Account">Null: about the person, not about one debt.</param>
/// <param name="Contact">The contact it was written for.</param>
/// <param name="Corrects">The note that this one sets right; its kind is then a correction.</param>
public sealed record AddNote(
    DebtorId Debtor, string Text, NoteKind Kind = NoteKind.General, AccountId? Account = null, ContactAttemptId? Contact = null, NoteId? Corrects = null);

public sealed record NoteEmpty() : Refusal("Write something first.");

public sealed record NoteTooLong(int Max) : Refusal($"A note has at most {Max} characters.");
