using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down that an attorney acts for a person (12 CFR 1006.6(b)(2)). From then on we write to the attorney.</summary>
public sealed class RepresentationService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> RecordAsync(RecordLawyer command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new LawyerValidator().RefusalOf(command.Lawyer) ?? command.Said.RefusalOn(today)) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        foreach (var account in DebtorScope.Rows(command.Accounts))
        {
            var representation = new Representation
            {
                DebtorId = command.Debtor,
                AccountId = account,
                Source = command.Said.By,
                LearnedAt = command.Said.InstantOn(today),
                RecordedBy = actor.Id,
            };
            Identify(representation, command.Lawyer);
            db.Representations.Add(representation);
            audit.Record(actor, AuditAction.RepresentationRecorded, command.Debtor, representation, command.Said.Lateness(today));
        }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Name and address become known, or turn out to be others.</summary>
    public async Task<Result> IdentifyAsync(IdentifyLawyer command, Actor actor, CancellationToken ct)
    {
        if (new LawyerValidator().RefusalOf(command.Lawyer) is { } refusal) { return refusal; }
        if (await FindAsync(command.Debtor, command.Representation, ct) is not { } representation) { return new NotFound("This attorney"); }

        Identify(representation, command.Lawyer);
        audit.Record(actor, AuditAction.RepresentationRecorded, command.Debtor, representation, "name and address");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <returns>What is known of an attorney who acts; null where there is none of this debtor.</returns>
    public async Task<Lawyer?> FindLawyerAsync(DebtorId debtor, RepresentationId id, CancellationToken ct)
        => await FindAsync(debtor, id, ct) is { EndedAt: null } found
            ? new Lawyer(found.AttorneyName, found.AttorneyAddress, found.AttorneyPhone?.ToString(), found.AttorneyEmail?.Value)
            : null;

    /// <summary>We wrote to the attorney, they answered, agreed or kept silent, or could not be found.</summary>
    public Task<Result> NoteStepAsync(NoteLawyerStep command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => NoteInTurnAsync(command, actor, token), ct);

    private async Task<Result> NoteInTurnAsync(NoteLawyerStep command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.Said.RefusalOn(today) is { } refusal) { return refusal; }
        if (await FindAsync(command.Debtor, command.Representation, ct) is not { EndedAt: null } representation) { return new NotFound("This attorney"); }

        var at = Instant.Max(command.Said.InstantOn(today), representation.LearnedAt);
        if (LawyerSteps.RefusalOf(command.Step, representation, actor, at) is { } no) { return no; }

        representation.Note(command.Step, actor, at);
        audit.Record(actor, AuditAction.RepresentationRecorded, command.Debtor, representation, Describe(command, today));
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private static string Describe(NoteLawyerStep command, AgencyDay today)
        => string.Join("; ", new[] { command.Step.ToString(), command.Said.Lateness(today), command.Said.TrimmedWords }.Where(part => part is not null));

    /// <summary>The attorney does not act any more, as the person or the attorney says.</summary>
    public async Task<Result> EndAsync(EndRepresentation command, Actor actor, CancellationToken ct)
    {
        if (new EndRepresentationValidator().RefusalOf(command) is { } refusal) { return refusal; }
        if (await FindAsync(command.Debtor, command.Representation, ct) is not { } representation) { return new NotFound("This attorney"); }
        if (representation.EndedAt is not null) { return Result.Done; }

        representation.End(command.Reason.Trim(), actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.RepresentationEnded, command.Debtor, representation, command.Reason.Trim());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Representation?> FindAsync(DebtorId debtor, RepresentationId id, CancellationToken ct)
        => await db.Representations.AsTracking().SingleOrDefaultAsync(r => r.Id == id && r.DebtorId == debtor, ct);

    private static void Identify(Representation representation, Lawyer lawyer) => representation.Identify(
        Blank(lawyer.Name),
        Blank(lawyer.Address),
        PhoneNumber.TryParse(lawyer.Phone, null, out var phone) ? phone : null,
        EmailAddress.TryParse(lawyer.Email, null, out var email) ? email : null);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
