using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down that a person wants contact to stop.</summary>
public sealed class CeaseService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> InWritingAsync(CeaseInWriting command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.Said.RefusalOn(today) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        if (command.Person is { } id && await RefusalOfAsync(command.Debtor, id, ct) is { } no) { return no; }

        Add(command.Debtor, RequestForm.Written, command.Accounts, command.Said, today, actor, command.Person);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    public async Task<Result> SpokenAsync(StopContacting command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new StopContactingValidator().RefusalOf(command) ?? command.Said.RefusalOn(today)) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        Add(command.Debtor, RequestForm.Oral, command.Accounts, command.Said, today, actor);
        foreach (var channel in command.Media.Distinct())
        {
            var bar = new Wish { Channel = channel }.ToPreference(command.Debtor, PreferenceKind.BarredMedium, command.Said, today, actor);
            db.Preferences.Add(bar);
            audit.Record(actor, AuditAction.PreferenceRecorded, command.Debtor, bar, $"{bar.Kind}; {channel}; spoken request to stop");
        }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Only the person can lift it. What they barred by medium stays until they take that back as well.</summary>
    public async Task<Result> WithdrawAsync(WithdrawCease command, Actor actor, CancellationToken ct)
    {
        if (new WithdrawCeaseValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var request = await db.CeaseRequests.AsTracking().SingleOrDefaultAsync(c => c.Id == command.Request && c.DebtorId == command.Debtor, ct);
        if (request is null) { return new NotFound("This request"); }
        if (request.WithdrawnAt is not null) { return Result.Done; }

        request.Withdraw(actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.CeaseRequestWithdrawn, command.Debtor, request, command.Words.Trim());
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Anybody may ask not to be contacted themselves; to end contact about the debt takes one who counts as the consumer.</summary>
    private async Task<Refusal?> RefusalOfAsync(DebtorId debtor, RelatedPersonId id, CancellationToken ct)
    {
        var role = await db.RelatedPersons.Where(p => p.Id == id && p.DebtorId == debtor && p.EndedAt == null).Select(p => (PersonRole?)p.Role).SingleOrDefaultAsync(ct);
        return role switch
        {
            null => new NotFound("This person"),
            PersonRole.Attorney or PersonRole.ThirdParty => new FieldRefusal("Person", "They do not stand in for the person who owes. Record which ways they do not want us to use with them."),
            _ => null,
        };
    }

    private void Add(
        DebtorId debtor, RequestForm form, IReadOnlyList<AccountId>? accounts, Statement said, AgencyDay today, Actor actor, RelatedPersonId? person = null)
    {
        foreach (var account in DebtorScope.Rows(accounts))
        {
            var request = new CeaseRequest
            {
                DebtorId = debtor,
                AccountId = account,
                PersonId = person,
                Form = form,
                ReceivedOn = said.DateOn(today),
                Words = said.TrimmedWords,
                RecordedAt = today.Now,
                RecordedBy = actor.Id,
            };
            db.CeaseRequests.Add(request);
            audit.Record(actor, AuditAction.CeaseRequestRecorded, debtor, request, said.Lateness(today) is { } late ? $"{form}; {late}" : form.ToString());
        }
    }
}
