using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down what a person agrees to, and that they take it back. Only what they said to us counts.</summary>
public sealed class ConsentService(PortalDb db, ConsentRecords records, AuditService audit, AgencyCalendar calendar)
{
    public Task<Result> ToTextsAsync(ConsentToTexts command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => TakeConsentToTextsAsync(command, actor, token), ct);

    private async Task<Result> TakeConsentToTextsAsync(ConsentToTexts command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (RefusalOf(command.Said, today) is { } refusal) { return refusal; }
        if (await FindAsync(command.Debtor, command.Phone, ct) is not { } phone) { return new NotFound("This number"); }
        if (phone.TextConsentRevokedAt > command.Said.InstantOn(today)) { return new RevokedSince(); }

        phone.ConsentToTexts(command.Said.DateOn(today), command.Said.By);
        await LiftBarAsync(command.Debtor, bar => bar.Phone == phone.Number && bar.Channel == ContactChannel.Text, command.Said.InstantOn(today), actor, ct);
        records.Add(new(command.Debtor, ConsentKind.Electronic, command.Form, command.DuringLawfulContact, command.Said) { Phone = phone.Id }, today, actor);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    public async Task<Result> RevokeTextsAsync(DebtorId debtor, DebtorPhoneId id, Actor actor, CancellationToken ct)
    {
        if (await FindAsync(debtor, id, ct) is not { } phone) { return new NotFound("This number"); }

        var now = (await calendar.TodayAsync(ct)).Now;
        phone.RevokeTexts(now);
        await records.EndAsync(debtor, id, email: null, actor, now, ct);
        audit.Record(actor, AuditAction.ConsentRevoked, debtor, phone, "texts");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    public Task<Result> ToEmailAsync(ConsentToEmail command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => TakeConsentToEmailAsync(command, actor, token), ct);

    private async Task<Result> TakeConsentToEmailAsync(ConsentToEmail command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (RefusalOf(command.Said, today) is { } refusal) { return refusal; }

        var email = await db.DebtorEmails.AsTracking().SingleOrDefaultAsync(e => e.Id == command.Email && e.DebtorId == command.Debtor, ct);
        if (email is null) { return new NotFound("This e-mail address"); }
        if (email.OptedOutAt > command.Said.InstantOn(today)) { return new RevokedSince(); }

        email.Consent(command.Said.DateOn(today), command.Said.By);
        await LiftBarAsync(command.Debtor, bar => bar.Email == email.Address, command.Said.InstantOn(today), actor, ct);
        records.Add(new(command.Debtor, ConsentKind.Electronic, command.Form, command.DuringLawfulContact, command.Said) { Email = email.Id }, today, actor);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Calls under it do not count towards the seven. It never overrides hours, an attorney or a wish.</summary>
    public async Task<Result> ToCallsAsync(ConsentToCalls command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new ConsentToCallsValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }

        foreach (var account in command.Accounts.Distinct())
        {
            var consent = new CallConsent
            {
                DebtorId = command.Debtor,
                AccountId = account,
                ReceivedOn = command.ReceivedOn,
                ReceivedAt = command.ReceivedOn < today.Date ? today.StartOf(command.ReceivedOn) : today.Now,
                FirstDay = command.FirstDay,
                Until = command.Until,
                Words = string.IsNullOrWhiteSpace(command.Words) ? null : command.Words.Trim(),
                RecordedBy = actor.Id,
            };
            db.CallConsents.Add(consent);
            audit.Record(actor, AuditAction.CallConsentRecorded, command.Debtor, consent);
        }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Everything else that a person can agree to. To texts and to e-mail they agree by the acts above, which take back an earlier "no".</summary>
    public async Task<Result> GiveAsync(GiveConsent command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if ((new GiveConsentValidator(today.Date).RefusalOf(command) ?? RefusalOf(command.Said, today)) is { } refusal) { return refusal; }
        if (await db.RefusalAsync(command.Debtor, command.Accounts, ct) is { } unknown) { return unknown; }
        if (command.Phone is { } id && await FindAsync(command.Debtor, id, ct) is null) { return new NotFound("This number"); }
        if (command.Email is { } email && !await db.DebtorEmails.AnyAsync(e => e.Id == email && e.DebtorId == command.Debtor, ct)) { return new NotFound("This e-mail address"); }
        if (command.Person is { } person && !await db.RelatedPersons.AnyAsync(p => p.Id == person && p.DebtorId == command.Debtor && p.EndedAt == null, ct)) { return new NotFound("This person"); }

        records.Add(command, today, actor);
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>Taken back. To messages at a number or address it is a "no" that stands until they agree again.</summary>
    public Task<Result> RevokeAsync(RevokeConsent command, Actor actor, CancellationToken ct)
        => DebtorLock.InTurnAsync(db, command.Debtor, token => RevokeInTurnAsync(command, actor, token), ct);

    private async Task<Result> RevokeInTurnAsync(RevokeConsent command, Actor actor, CancellationToken ct)
    {
        if (command.Words?.Length > Statement.WordsMaxLength) { return new FieldRefusal(nameof(command.Words), $"Use at most {Statement.WordsMaxLength} characters."); }

        var consent = await db.Consents.AsTracking().SingleOrDefaultAsync(c => c.Id == command.Consent && c.DebtorId == command.Debtor, ct);
        if (consent is null) { return new NotFound("This consent"); }
        if (consent.RevokedAt is not null) { return Result.Done; }

        var now = (await calendar.TodayAsync(ct)).Now;
        records.Revoke(consent, actor, now, command.Words?.Trim());
        if (consent.Kind == ConsentKind.Electronic) { await CloseAsync(consent, now, ct); }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task CloseAsync(Consent consent, Instant now, CancellationToken ct)
    {
        if (consent.PhoneId is { } phone) { (await FindAsync(consent.DebtorId, phone, ct))?.RevokeTexts(now); }
        if (consent.EmailId is { } email) { (await db.DebtorEmails.AsTracking().SingleAsync(e => e.Id == email, ct)).OptOut(now); }
    }

    public async Task<Result> RevokeCallsAsync(DebtorId debtor, CallConsentId id, Actor actor, CancellationToken ct)
    {
        var consent = await db.CallConsents.AsTracking().SingleOrDefaultAsync(c => c.Id == id && c.DebtorId == debtor, ct);
        if (consent is null) { return new NotFound("This consent"); }

        consent.End((await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.ConsentRevoked, debtor, consent, "more calls");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<DebtorPhone?> FindAsync(DebtorId debtor, DebtorPhoneId id, CancellationToken ct)
        => await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.Id == id && p.DebtorId == debtor, ct);

    /// <summary>A new yes to exactly this medium and address takes back an earlier no to it, and nothing wider.</summary>
    private async Task LiftBarAsync(DebtorId debtor, Func<Preference, bool> isOfIt, Instant saidAt, Actor actor, CancellationToken ct)
    {
        var bars = await db.Preferences.AsTracking()
            .Where(p => p.DebtorId == debtor && p.Kind == PreferenceKind.BarredAddress && p.WithdrawnAt == null)
            .ToListAsync(ct);
        foreach (var bar in bars.Where(isOfIt).Where(bar => bar.StatedAt <= saidAt))
        {
            bar.Withdraw(actor, saidAt);
            audit.Record(actor, AuditAction.PreferenceWithdrawn, debtor, bar, "consent given again");
        }
    }

    private static FieldRefusal? RefusalOf(Statement said, AgencyDay today) => said.By == FactSource.Person
        ? said.RefusalOn(today)
        : new FieldRefusal(nameof(said.By), "Only what the person says to us is consent.");
}

/// <summary>A consent from before a refusal does not undo the refusal.</summary>
public sealed record RevokedSince() : FieldRefusal("On", "They said no after this date. Record a consent only if they gave it again since.");
