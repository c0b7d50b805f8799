using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

/// <summary>Writes notes, which never change, and pins, which do. A mistake is set right by a note that names it.</summary>
public sealed class NoteService(PortalDb db, AuditService audit, IClock clock)
{
    public async Task<Result<NoteId>> AddAsync(AddNote command, Actor actor, CancellationToken ct)
    {
        var text = command.Text.Trim();
        if (text.Length == 0) { return new NoteEmpty(); }

        if (NoteText.Refuse(text) is { } kept) { return kept; }

        if (await FindGapAsync(command, ct) is { } refusal) { return refusal; }

        return await db.InOneTransactionAsync(token => WriteAsync(Make(command, text, actor), command.Pin, actor, token), ct);
    }

    /// <summary>Adds the note that sets another right, about the same account.</summary>
    public async Task<Result<NoteId>> CorrectAsync(CorrectNote command, Actor actor, CancellationToken ct)
    {
        var wrong = await db.Notes
            .Where(n => n.Id == command.Corrects && n.DebtorId == command.Debtor)
            .Select(n => new { n.AccountId })
            .SingleOrDefaultAsync(ct);
        return wrong is null
            ? new NotFound("The note to correct")
            : await AddAsync(new AddNote(command.Debtor, command.Text, NoteKind.Correction, wrong.AccountId, Corrects: command.Corrects), actor, ct);
    }

    /// <summary>Keeps a note on top. Doing it twice is the same as doing it once.</summary>
    public async Task<Result> PinAsync(DebtorId debtor, NoteId id, Actor actor, CancellationToken ct)
    {
        if (!await db.Notes.AnyAsync(n => n.Id == id && n.DebtorId == debtor, ct)) { return new NotFound("This note"); }

        if (await db.NotePins.AnyAsync(p => p.NoteId == id, ct)) { return Result.Done; }

        db.NotePins.Add(PinOf(id, actor));
        audit.Record(actor, AuditAction.NotePinned, AuditStream.Of(debtor), id);
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

    public async Task<Result> UnpinAsync(DebtorId debtor, NoteId id, Actor actor, CancellationToken ct)
    {
        if (!await db.Notes.AnyAsync(n => n.Id == id && n.DebtorId == debtor, ct)) { return new NotFound("This note"); }

        var pin = await db.NotePins.AsTracking().SingleOrDefaultAsync(p => p.NoteId == id, ct);
        if (pin is null) { return Result.Done; }

        db.NotePins.Remove(pin);
        audit.Record(actor, AuditAction.NoteUnpinned, AuditStream.Of(debtor), id);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Two saves in one transaction: the pin and the flag need the note's id.</summary>
    private async Task<NoteId> WriteAsync(Note note, bool pin, Actor actor, CancellationToken ct)
    {
        db.Notes.Add(note);
        audit.Record(actor, AuditAction.NoteAdded, note.DebtorId, note);
        await db.SaveChangesAsync(ct);

        if (pin) { db.NotePins.Add(PinOf(note.Id, actor)); }

        FlagForbiddenWords(note, actor);
        await db.SaveChangesAsync(ct);
        return note.Id;
    }

    /// <summary>The note stands: what was written down was perhaps also said. A supervisor looks at it.</summary>
    private void FlagForbiddenWords(Note note, Actor actor)
    {
        if (NoteLanguage.Check(note.Text).MaxBy(finding => finding.Severity) is not { } found) { return; }

        var flag = new Flag
        {
            Kind = FlagKind.ForbiddenWords,
            Cause = $"{FlagKind.ForbiddenWords}:note-{note.Id}",
            DebtorId = note.DebtorId,
            AccountId = note.AccountId,
            ContactAttemptId = note.ContactAttemptId,
            NoteId = note.Id,
            SubjectId = actor.Id,
            RaisedAt = note.At,
            Summary = found.Reason,
        };
        db.Flags.Add(flag);
        audit.Record(actor, AuditAction.FlagRaised, note.DebtorId, flag, flag.Kind.ToString());
    }

    private Note Make(AddNote command, string text, Actor actor) => new()
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

    private NotePin PinOf(NoteId note, Actor actor) => new() { NoteId = note, PinnedBy = actor.Id, PinnedAt = clock.GetCurrentInstant() };

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
