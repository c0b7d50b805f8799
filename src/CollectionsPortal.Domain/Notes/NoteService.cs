using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

/// <summary>Adds notes, which never change, and pins, which do. Words that must not be said to anybody raise a flag for a supervisor.</summary>
public sealed class NoteService(PortalDb db, AuditService audit, IClock clock)
{
    public async Task<Result<NoteId>> AddAsync(AddNote command, Actor actor, CancellationToken ct)
    {
        if (new AddNoteValidator().RefusalOf(command) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Account is { } account ? [account] : null, ct) is { } unknown) { return unknown; }
        if (command.Contact is { } contact && !await db.ContactAttempts.AnyAsync(a => a.Id == contact && a.DebtorId == command.Debtor, ct))
        {
            return new NotFound("This contact");
        }

        return await db.InOneTransactionAsync(
            token => WriteAsync(Make(command.Debtor, command.Kind, command.Text, actor, command.Account, command.Contact), command.Pin, actor, token), ct);
    }

    public async Task<Result<NoteId>> CorrectAsync(CorrectNote command, Actor actor, CancellationToken ct)
    {
        if (new CorrectNoteValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var wrong = await db.Notes.Where(n => n.Id == command.Corrects && n.DebtorId == command.Debtor).Select(n => new { n.AccountId }).SingleOrDefaultAsync(ct);
        if (wrong is null) { return new NotFound("This note"); }

        return await db.InOneTransactionAsync(
            token => WriteAsync(
                Make(command.Debtor, NoteKind.Correction, command.Text, actor, wrong.AccountId, contact: null, command.Corrects), pin: false, actor, token),
            ct);
    }

    public async Task<Result> PinAsync(DebtorId debtor, NoteId id, Actor actor, CancellationToken ct)
    {
        if (!await db.Notes.AnyAsync(n => n.Id == id && n.DebtorId == debtor, ct)) { return new NotFound("This note"); }
        if (await db.NotePins.AnyAsync(p => p.NoteId == id, ct)) { return Result.Done; }

        db.NotePins.Add(PinOf(id, actor));
        audit.Record(actor, AuditAction.NotePinned, AuditStream.Of(debtor), id);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    public async Task<Result> UnpinAsync(DebtorId debtor, NoteId id, Actor actor, CancellationToken ct)
    {
        if (!await db.Notes.AnyAsync(n => n.Id == id && n.DebtorId == debtor, ct)) { return new NotFound("This note"); }
        if (await db.NotePins.AsTracking().SingleOrDefaultAsync(p => p.NoteId == id, ct) is not { } pin) { return Result.Done; }

        db.NotePins.Remove(pin);
        audit.Record(actor, AuditAction.NoteUnpinned, AuditStream.Of(debtor), id);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Two saves in one transaction: the pin and the flag need the note's id.</summary>
    private async Task<Result<NoteId>> WriteAsync(Note note, bool pin, Actor actor, CancellationToken ct)
    {
        db.Notes.Add(note);
        audit.Record(actor, AuditAction.NoteAdded, note.DebtorId, note);
        await db.SaveChangesAsync(ct);

        if (pin) { db.NotePins.Add(PinOf(note.Id, actor)); }

        FlagForbiddenWords(note, actor);
        await db.SaveChangesAsync(ct);
        return note.Id;
    }

    private void FlagForbiddenWords(Note note, Actor actor)
    {
        var found = NoteLanguage.Find(note.Text);
        if (found.Count == 0) { return; }

        var flag = new Flag
        {
            Kind = FlagKind.ForbiddenWords,
            DebtorId = note.DebtorId,
            AccountId = note.AccountId,
            ContactAttemptId = note.ContactAttemptId,
            NoteId = note.Id,
            SubjectId = actor.Id,
            RaisedAt = note.At,
            Summary = found[0].Reason,
        };
        db.Flags.Add(flag);
        audit.Record(actor, AuditAction.FlagRaised, note.DebtorId, flag, flag.Kind.ToString());
    }

    private Note Make(DebtorId debtor, NoteKind kind, string text, Actor actor, AccountId? account, ContactAttemptId? contact, NoteId? corrects = null) => new()
    {
        DebtorId = debtor,
        AccountId = account,
        ContactAttemptId = contact,
        Kind = kind,
        Text = text.Trim(),
        AuthorId = actor.Id,
        At = clock.GetCurrentInstant(),
        CorrectsId = corrects,
    };

    private NotePin PinOf(NoteId note, Actor actor) => new() { NoteId = note, PinnedBy = actor.Id, PinnedAt = clock.GetCurrentInstant() };
}
