using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Records how permitted contacts ended, and contacts that took place without the gate.</summary>
public sealed class ContactService(PortalDb db, ContactLog log, NoteService notes, AuditService audit, IClock clock)
{
    /// <summary>Says how a permitted contact ended. Its agent may, and a supervisor; once, or later where it was left open and closed without an ending.</summary>
    public Task<Result<ContactAttemptId>> CloseAsync(CloseAttempt close, Actor actor, CancellationToken ct)
        => db.InOneTransactionAsync(token => CloseInTransactionAsync(close, actor, token), ct);

    /// <summary>A call that came in, or a text, e-mail or letter that arrived. It is never judged, but what follows from it is counted.</summary>
    public Task<Result<ContactAttemptId>> LogInboundAsync(LogContact contact, Actor actor, CancellationToken ct)
        => db.InOneTransactionAsync(token => LogAsync(contact, ContactDirection.Inbound, actor, token), ct);

    /// <summary>A contact that we made without asking the gate. It counts, is judged as of its own time, and a supervisor looks at it.</summary>
    public Task<Result<ContactAttemptId>> LogOutsideAsync(LogContact contact, Actor actor, CancellationToken ct)
        => db.InOneTransactionAsync(token => LogAsync(contact, ContactDirection.Outbound, actor, token), ct);

    private async Task<Result<ContactAttemptId>> LogAsync(LogContact contact, ContactDirection direction, Actor actor, CancellationToken ct)
    {
        var logged = await log.WriteAsync(contact, direction, actor, ct);
        if (logged.IsDone && logged.Value is { IsNew: true, Attempt: var attempt })
        {
            await WriteNoteAsync(attempt, contact.Ending.Note, actor, ct);
        }

        return logged.IsDone ? logged.Value.Attempt.Id : logged.Refusal!;
    }

    private async Task<Result<ContactAttemptId>> CloseInTransactionAsync(CloseAttempt close, Actor actor, CancellationToken ct)
    {
        var debtor = await db.ContactAttempts.Where(a => a.Id == close.Attempt).Select(a => (DebtorId?)a.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is null || !await DebtorLock.TakeAsync(db, debtor.Value, ct))
        {
            return new NotFound("This contact");
        }

        var attempt = await db.ContactAttempts.AsTracking().Include(a => a.Accounts).SingleAsync(a => a.Id == close.Attempt, ct);
        if (RefuseToClose(attempt, actor) is { } refusal)
        {
            return refusal;
        }

        var ending = ContactEndings.Book(close.Ending, attempt.Channel, attempt.Direction, attempt.Proposed);
        return ending.IsDone ? await SettleAsync(attempt, ending.Value, actor, ct) : ending.Refusal!;
    }

    private static Refusal? RefuseToClose(ContactAttempt attempt, Actor actor) => attempt switch
    {
        _ when !actor.Made(attempt.ActorId, attempt.ClientId) && !actor.IsSupervisor => new NotYourContact(),
        { MayBeClosed: false } => new AlreadyClosed(),
        _ => null,
    };

    private async Task<Result<ContactAttemptId>> SettleAsync(ContactAttempt attempt, AttemptEnding ending, Actor actor, CancellationToken ct)
    {
        if (!await log.OwnsAllAsync(attempt.DebtorId, ending, ct))
        {
            return new NotTheirAccount();
        }

        var now = clock.GetCurrentInstant();
        attempt.Close(ending, actor, now);
        await log.LearnFromAsync(attempt, ending, now, ct);
        audit.Record(actor, AuditAction.ContactClosed, attempt.DebtorId, attempt, ending.Outcome.ToString());
        await db.SaveChangesAsync(ct);
        await WriteNoteAsync(attempt, ending.Note, actor, ct);
        return attempt.Id;
    }

    private async Task WriteNoteAsync(ContactAttempt attempt, string? text, Actor actor, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            // Its shape was checked with the ending: a refusal here would lose what the agent wrote, so it is a bug.
            _ = (await notes.AddAsync(new AddNote(attempt.DebtorId, text, KindOf(attempt), Contact: attempt.Id), actor, ct)).Value;
        }
    }

    private static NoteKind KindOf(ContactAttempt attempt) => attempt switch
    {
        { Channel: not ContactChannel.Call } => NoteKind.Correspondence,
        { Outcome: ContactOutcome.LimitedContentMessage or ContactOutcome.OtherMessage } => NoteKind.Voicemail,
        { Outcome: ContactOutcome.ReachedConsumer or ContactOutcome.DeclinedToTalk } => NoteKind.Conversation,
        _ => NoteKind.General,
    };
}
