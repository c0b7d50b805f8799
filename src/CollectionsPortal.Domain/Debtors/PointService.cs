using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down how we came to a number or e-mail address, and whether it is still theirs.</summary>
/// <remarks>They change with their debtor's version, as in <see cref="DebtorService"/>: the second of two edits is refused, not lost.</remarks>
public sealed class PointService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    /// <summary>A number that was given to somebody else is a wrong number from now on.</summary>
    public async Task<Result> SavePhoneAsync(SavePhoneFacts command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new PhoneFactsValidator(today.Date).RefusalOf(command.Facts) is { } refusal) { return refusal; }

        var phone = await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Phone && p.DebtorId == command.Debtor, ct);
        if (phone is null) { return new NotFound("This number"); }

        phone.Know(command.Facts);
        audit.Record(actor, AuditAction.PhoneRecorded, command.Debtor, phone, PointChanges.Of(command.Facts));
        if (command.Facts.ReassignmentAnswer == ReassignmentAnswer.Reassigned && phone.WrongNumberSince is null)
        {
            phone.MarkWrong(today.Now);
            audit.Record(actor, AuditAction.WrongNumberRecorded, command.Debtor, phone, "given to somebody else");
        }

        return await SaveAsync(command.Debtor, command.Version, ct);
    }

    public async Task<Result> SaveEmailAsync(SaveEmailFacts command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new EmailFactsValidator(today.Date).RefusalOf(command.Facts) is { } refusal) { return refusal; }

        var email = await db.DebtorEmails.AsTracking().SingleOrDefaultAsync(e => e.Id == command.Email && e.DebtorId == command.Debtor, ct);
        if (email is null) { return new NotFound("This e-mail address"); }

        email.Know(Tidy(command.Facts));
        audit.Record(actor, AuditAction.EmailRecorded, command.Debtor, email, PointChanges.Of(email.Facts));
        return await SaveAsync(command.Debtor, command.Version, ct);
    }

    /// <summary>The creditor's notice belongs to its procedure alone.</summary>
    private static EmailFacts Tidy(EmailFacts facts) => facts.Route == EmailRoute.CreditorNotice
        ? facts
        : facts with { NoticeSentOn = null, OptOutEndsOn = null };

    private async Task<Result> SaveAsync(DebtorId id, Guid version, CancellationToken ct)
    {
        var debtor = await db.Debtors.AsTracking().SingleAsync(d => d.Id == id, ct);
        if (debtor.Version != version)
        {
            db.Forget();
            return new ChangedMeanwhile("This person");
        }

        db.Entry(debtor).Property(d => d.Version).IsModified = true;
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("This person");
        }
    }
}
