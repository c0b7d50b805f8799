using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>Keeps what a person told us about income and essentials, as one version after the other.</summary>
public sealed class AffordabilityService(
    PortalDb db, AuditService audit, AgencyCalendar calendar, StatementCipher cipher, IOptions<AffordabilityOptions> options)
{
    public async Task<Result<AffordabilityStatementId>> RecordAsync(RecordStatement command, Actor actor, CancellationToken ct)
    {
        if (new RecordStatementValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var today = await calendar.TodayAsync(ct);
        if (command.TakenOn > today.Date) { return new StatementFromTomorrow(); }

        return await db.InOneTransactionAsync(token => RecordAsync(command, today, actor, token), ct);
    }

    private async Task<Result<AffordabilityStatementId>> RecordAsync(RecordStatement command, AgencyDay today, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, command.Debtor, ct)) { return new NotFound("This person"); }

        var newest = await db.AffordabilityStatements.Where(s => s.DebtorId == command.Debtor).MaxAsync(s => (int?)s.Revision, ct) ?? 0;
        if (newest != command.After) { return new ChangedMeanwhile("The statement"); }

        var statement = ToStatement(command, newest + 1, today, actor);
        db.AffordabilityStatements.Add(statement);
        audit.Record(actor, AuditAction.StatementRecorded, command.Debtor, statement, $"Version {statement.Revision}, {command.Form}, {command.Source}, consent {command.Consent}");
        await db.SaveChangesAsync(ct);
        return statement.Id;
    }

    private AffordabilityStatement ToStatement(RecordStatement command, int revision, AgencyDay today, Actor actor) => new()
    {
        DebtorId = command.Debtor,
        Revision = revision,
        TakenOn = command.TakenOn,
        Source = command.Source,
        Consent = command.Consent!.Value,
        Form = command.Form,
        Shape = command.Shape,
        ContentCipher = cipher.Encrypt(new(command.Adults, command.Children, SavingsFor(command.Shape, today), command.Lines)),
        RecordedAt = today.Now,
        RecordedBy = actor.Id,
    };

    private decimal SavingsFor(StatementShape shape, AgencyDay today)
        => shape == StatementShape.UnitedKingdom ? StandardSavings : options.Value.As(today.Terms).SavingsAMonth;

    /// <summary>The Standard Financial Statement: 10 % of the surplus, up to 20 pounds a month.</summary>
    private const decimal StandardSavings = 20m;
}
