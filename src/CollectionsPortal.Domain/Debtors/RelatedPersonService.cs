using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down who is around a debtor, and which number or address is whose.</summary>
public sealed class RelatedPersonService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public Task<Result> RecordAsync(RecordPerson command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => RecordInTurnAsync(command, actor, token), ct);

    private async Task<Result> RecordInTurnAsync(RecordPerson command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new RecordPersonValidator().RefusalOf(command) ?? command.Said.RefusalOn(today)) is { } refusal) { return refusal; }

        var person = new RelatedPerson
        {
            DebtorId = command.Debtor,
            Name = command.Name.Trim(),
            Role = command.Role,
            Words = command.Said.TrimmedWords,
            Source = command.Said.By,
            LearnedAt = command.Said.InstantOn(today),
            RecordedAt = today.Now,
            RecordedBy = actor.Id,
        };
        db.RelatedPersons.Add(person);
        audit.Record(actor, AuditAction.PersonRecorded, command.Debtor, person, command.Role.ToString());
        await db.SaveChangesAsync(ct);
        return command.Point is { } point ? await GiveAsync(new(command.Debtor, point, person.Id), actor, ct) : Result.Done;
    }

    public Task<Result> SayWhoseAsync(SayWhose command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => GiveAsync(command, actor, token), ct);

    /// <summary>From then on nobody knows who answers at their numbers, so that each waits for review.</summary>
    public async Task<Result> EndAsync(EndPerson command, Actor actor, CancellationToken ct)
    {
        if (new EndPersonValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var person = await db.RelatedPersons.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Person && p.DebtorId == command.Debtor, ct);
        if (person is null) { return new NotFound("This person"); }
        if (person.EndedAt is not null) { return Result.Done; }

        person.End(actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.PersonEnded, command.Debtor, person, command.Words.Trim());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Once is all, by law, unless they ask us to or know better now. The latter is judged by a supervisor.</summary>
    public async Task<Result> LetAskAgainAsync(LetAskAgain command, Actor actor, CancellationToken ct)
    {
        if (new LetAskAgainValidator().RefusalOf(command) is { } refusal) { return refusal; }
        if (command.Reason == AskAgainReason.TheyKnowBetter && !actor.IsSupervisor) { return new SupervisorNeeded("say that somebody knows better now"); }

        var person = await db.RelatedPersons.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Person && p.DebtorId == command.Debtor && p.EndedAt == null, ct);
        if (person is null) { return new NotFound("This person"); }

        person.LetAskAgain((await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.PersonMayBeAskedAgain, command.Debtor, person, $"{command.Reason}: {command.Words.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result> GiveAsync(SayWhose command, Actor actor, CancellationToken ct)
    {
        if (command.Person is { } id && !await db.RelatedPersons.AnyAsync(p => p.Id == id && p.DebtorId == command.Debtor && p.EndedAt == null, ct)) { return new NotFound("This person"); }
        if (await GiveToAsync(command, ct) is not { } point) { return new NotFound("This number or address"); }

        audit.Record(actor, AuditAction.PointGiven, command.Debtor, point, command.Person is null ? "their own" : "somebody else's");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <returns>The row; null where there is none of this debtor.</returns>
    private async Task<object?> GiveToAsync(SayWhose command, CancellationToken ct)
    {
        var (debtor, row) = (command.Debtor, command.Point.Id);
        switch (command.Point.Kind)
        {
            case ContactPointKind.Phone:
                var phone = await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.Id == new DebtorPhoneId(row) && p.DebtorId == debtor, ct);
                phone?.GiveTo(command.Person);
                return phone;
            case ContactPointKind.Email:
                var email = await db.DebtorEmails.AsTracking().SingleOrDefaultAsync(e => e.Id == new DebtorEmailId(row) && e.DebtorId == debtor, ct);
                email?.GiveTo(command.Person);
                return email;
            default:
                var address = await db.DebtorAddresses.AsTracking().SingleOrDefaultAsync(a => a.Id == new DebtorAddressId(row) && a.DebtorId == debtor, ct);
                address?.GiveTo(command.Person);
                return address;
        }
    }
}
