using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Writes down what a person does not want, and takes it back when they do. The next look at the gate sees it.</summary>
public sealed class PreferenceService(PortalDb db, ConsentRecords consents, AuditService audit, AgencyCalendar calendar)
{
    public async Task<Result> StopMediaAsync(StopMedia command, Actor actor, CancellationToken ct)
        => new StopMediaValidator().RefusalOf(command) is { } refusal
            ? refusal
            : await BarMediaAsync(command.Debtor, command.Media, command.Clarified, command.Said, actor, ct);

    public async Task<Result> OnlyMediaAsync(OnlyMedia command, Actor actor, CancellationToken ct)
        => new OnlyMediaValidator().RefusalOf(command) is { } refusal
            ? refusal
            : await BarMediaAsync(command.Debtor, Enum.GetValues<ContactChannel>().Except(command.Allowed), clarified: true, command.Said, actor, ct);

    public async Task<Result> NotAtHoursAsync(NotAtHours command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new NotAtHoursValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        return await RecordAsync(command.Debtor, command.Said, today, actor, PreferenceKind.InconvenientTime, ct, new Wish
        {
            Days = command.Days,
            From = command.From,
            To = command.To,
            FirstDay = command.FirstDay,
            Until = command.Until,
        });
    }

    public async Task<Result> ConvenientHoursAsync(ConvenientHours command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new ConvenientHoursValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        return await RecordAsync(command.Debtor, command.Said, today, actor, PreferenceKind.ConvenientTime, ct, new Wish
        {
            Days = command.Days,
            From = command.From,
            To = command.To,
            FirstDay = command.FirstDay,
            Until = command.Until,
            DuringLawfulContact = command.DuringLawfulContact,
        });
    }

    /// <summary>For as long as they are there their day goes by the clock of that place.</summary>
    public async Task<Result> StaysAtAsync(StaysAt command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (new StaysAtValidator(today.Date).RefusalOf(command) is { } refusal) { return refusal; }

        return await RecordAsync(command.Debtor, command.Said, today, actor, PreferenceKind.Stay, ct, new Wish
        {
            Zone = command.Zone,
            Place = command.Place,
            FirstDay = command.FirstDay,
            Until = command.Until,
        });
    }

    /// <summary>A request of somebody around the debtor. It binds for that person, and says nothing of the debtor.</summary>
    public async Task<Result> StopMediaOfAsync(StopMediaOf command, Actor actor, CancellationToken ct)
    {
        if (new StopMediaOfValidator().RefusalOf(command) is { } refusal) { return refusal; }
        if (!await db.RelatedPersons.AnyAsync(p => p.Id == command.Person && p.DebtorId == command.Debtor && p.EndedAt == null, ct)) { return new NotFound("This person"); }

        return await RecordAsync(
            command.Debtor, command.Said, await calendar.TodayAsync(ct), actor, PreferenceKind.BarredMedium, ct,
            [.. command.Media.Distinct().Select(channel => new Wish { Channel = channel, Clarified = command.Clarified, Person = command.Person })]);
    }

    public async Task<Result> NotAtPlaceAsync(NotAtPlace command, Actor actor, CancellationToken ct)
        => new NotAtPlaceValidator().RefusalOf(command) is { } refusal
            ? refusal
            : await RecordAsync(command.Debtor, command.Said, await calendar.TodayAsync(ct), actor, PreferenceKind.InconvenientPlace, ct,
                new Wish { Place = command.Place });

    public async Task<Result> NotAtWorkAsync(NotAtWork command, Actor actor, CancellationToken ct)
        => await RecordAsync(command.Debtor, command.Said, await calendar.TodayAsync(ct), actor, PreferenceKind.WorkForbidden, ct, new Wish());

    public async Task<Result> StopPhoneAsync(StopPhone command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var phone = await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Phone && p.DebtorId == command.Debtor, ct);
        if (phone is null) { return new NotFound("This number"); }

        if (command.Media.Count == 0 || command.Media.Contains(ContactChannel.Text))
        {
            phone.RevokeTexts(today.Now);
            await consents.EndAsync(command.Debtor, phone.Id, email: null, actor, today.Now, ct);
        }

        var wishes = command.Media.Count == 0
            ? [new Wish { Phone = phone.Number }]
            : command.Media.Distinct().Select(channel => new Wish { Phone = phone.Number, Channel = channel });
        return await RecordAsync(command.Debtor, command.Said, today, actor, PreferenceKind.BarredAddress, ct, [.. wishes]);
    }

    public async Task<Result> StopEmailAsync(StopEmail command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        var email = await db.DebtorEmails.AsTracking().SingleOrDefaultAsync(e => e.Id == command.Email && e.DebtorId == command.Debtor, ct);
        if (email is null) { return new NotFound("This e-mail address"); }

        email.OptOut(today.Now);
        await consents.EndAsync(command.Debtor, phone: null, email.Id, actor, today.Now, ct);
        return await RecordAsync(command.Debtor, command.Said, today, actor, PreferenceKind.BarredAddress, ct, new Wish { Email = email.Address });
    }

    public async Task<Result> StopAddressAsync(StopAddress command, Actor actor, CancellationToken ct)
        => await db.DebtorAddresses.AnyAsync(a => a.Id == command.Address && a.DebtorId == command.Debtor, ct)
            ? await RecordAsync(command.Debtor, command.Said, await calendar.TodayAsync(ct), actor, PreferenceKind.BarredAddress, ct,
                new Wish { Address = command.Address })
            : new NotFound("This address");

    /// <summary>"Calls are fine again." The wish stays in the history; from now on it does not bind.</summary>
    public async Task<Result> WithdrawAsync(WithdrawPreference command, Actor actor, CancellationToken ct)
    {
        if (new WithdrawPreferenceValidator().RefusalOf(command) is { } refusal) { return refusal; }

        var wish = await db.Preferences.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Preference && p.DebtorId == command.Debtor, ct);
        if (wish is null) { return new NotFound("This wish"); }
        if (wish.WithdrawnAt is not null) { return Result.Done; }

        wish.Withdraw(actor, (await calendar.TodayAsync(ct)).Now);
        audit.Record(actor, AuditAction.PreferenceWithdrawn, command.Debtor, wish, $"{wish.Kind}: {command.Words.Trim()}");
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result> BarMediaAsync(
        DebtorId debtor, IEnumerable<ContactChannel> media, bool clarified, Statement said, Actor actor, CancellationToken ct)
        => await RecordAsync(debtor, said, await calendar.TodayAsync(ct), actor, PreferenceKind.BarredMedium, ct,
            [.. media.Distinct().Select(channel => new Wish { Channel = channel, Clarified = clarified })]);

    private async Task<Result> RecordAsync(
        DebtorId debtor, Statement said, AgencyDay today, Actor actor, PreferenceKind kind, CancellationToken ct, params Wish[] wishes)
    {
        if (said.RefusalOn(today) is { } refusal) { return refusal; }
        if (!await db.Debtors.AnyAsync(d => d.Id == debtor, ct)) { return new NotFound("This person"); }

        foreach (var wish in wishes)
        {
            var preference = wish.ToPreference(debtor, kind, said, today, actor);
            db.Preferences.Add(preference);
            audit.Record(actor, AuditAction.PreferenceRecorded, debtor, preference, Describe(preference, said.Lateness(today)));
        }

        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private static string Describe(Preference preference, string? lateness)
        => string.Join("; ", new[] { preference.Kind.ToString(), preference.Channel?.ToString(), lateness }.Where(part => part is not null));
}
