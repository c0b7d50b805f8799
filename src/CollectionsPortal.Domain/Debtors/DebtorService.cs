using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Edits who a person is and where they are reached. An edit from an old version is refused with both versions in hand.</summary>
/// <remarks>Addresses, numbers and e-mails change with their debtor's version: two edits of one person at once never both win unseen.</remarks>
public sealed class DebtorService(PortalDb db, AuditService audit, AgencyCalendar calendar)
{
    public Task<Result> RenameAsync(RenameDebtor command, Actor actor, CancellationToken ct) => EditAsync(
        command.Debtor, command.Version, new RenameDebtorValidator().RefusalOf(command), (debtor, _) =>
        {
            debtor.Rename(new PersonName(command.First, command.Middle, command.Last, command.Suffix));
            audit.Record(actor, AuditAction.DebtorChanged, debtor.Id, debtor, "name");
        }, ct);

    public Task<Result> AddressAsAsync(AddressAs command, Actor actor, CancellationToken ct) => EditAsync(
        command.Debtor, command.Version, new AddressAsValidator().RefusalOf(command), (debtor, _) =>
        {
            debtor.Call(command.PreferredName);
            debtor.Speak(command.Language);
            audit.Record(actor, AuditAction.DebtorChanged, debtor.Id, debtor, "preferred name, language");
        }, ct);

    public Task<Result> AddAddressAsync(AddAddress command, Actor actor, CancellationToken ct) => EditAsync(
        command.Debtor, command.Version, new AddAddressValidator().RefusalOf(command), (debtor, today) =>
        {
            var address = new DebtorAddress
            {
                DebtorId = debtor.Id,
                Line1 = command.Line1.Trim(),
                Line2 = string.IsNullOrWhiteSpace(command.Line2) ? null : command.Line2.Trim(),
                City = command.City.Trim(),
                State = UsState.TryParse(command.State, null, out var state) ? state : null,
                Zip = ZipCode.TryParse(command.Zip, null, out var zip) ? zip : null,
                Place = command.Place,
                Source = command.Source,
                Since = command.Replaces is null ? null : today.Date,
                RecordedAt = today.Now,
                RecordedBy = actor.Id,
            };
            debtor.Addresses.SingleOrDefault(a => a.Id == command.Replaces)?.Retire(today.Date.PlusDays(-1));
            debtor.Addresses.Add(address);
            audit.Record(actor, AuditAction.AddressRecorded, debtor.Id, address);
        }, ct);

    public Task<Result> AddPhoneAsync(AddPhone command, Actor actor, CancellationToken ct) => EditAsync(
        command.Debtor, command.Version, new AddPhoneValidator().RefusalOf(command), (debtor, today) =>
        {
            var number = PhoneNumber.Parse(command.Number, null);
            var phone = debtor.Phones.SingleOrDefault(p => p.Number == number);
            if (phone is null)
            {
                phone = new DebtorPhone { DebtorId = debtor.Id, Number = number, Source = command.Source, RecordedAt = today.Now, RecordedBy = actor.Id };
                debtor.Phones.Add(phone);
            }
            else
            {
                phone.MarkRight(today.Now);
            }

            phone.Describe(command.Kind, command.Place);
            audit.Record(actor, AuditAction.PhoneRecorded, debtor.Id, phone);
        }, ct);

    public Task<Result> AddEmailAsync(AddEmail command, Actor actor, CancellationToken ct) => EditAsync(
        command.Debtor, command.Version, new AddEmailValidator().RefusalOf(command), (debtor, today) =>
        {
            var address = EmailAddress.Parse(command.Address, null);
            var email = debtor.Emails.SingleOrDefault(e => e.Address == address);
            if (email is null)
            {
                email = new DebtorEmail { DebtorId = debtor.Id, Address = address, Source = command.Source, RecordedAt = today.Now, RecordedBy = actor.Id };
                debtor.Emails.Add(email);
            }
            else
            {
                email.MarkRight(today.Now);
            }

            email.Describe(command.Place);
            audit.Record(actor, AuditAction.EmailRecorded, debtor.Id, email);
        }, ct);

    /// <summary>The number is kept, so that nobody places it again; earlier calls to it stop counting as calls to this person (12 CFR 1006.14(b), comment (2)(i)-3).</summary>
    public async Task<Result> WrongNumberAsync(WrongNumber command, Actor actor, CancellationToken ct)
    {
        var today = await calendar.TodayAsync(ct);
        if (command.Said.RefusalOn(today) is { } refusal) { return refusal; }

        var phone = await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.Id == command.Phone && p.DebtorId == command.Debtor, ct);
        if (phone is null) { return new NotFound("This number"); }
        if (phone.WrongNumberSince is not null) { return Result.Done; }

        phone.MarkWrong(command.Said.InstantOn(today));
        audit.Record(actor, AuditAction.WrongNumberRecorded, command.Debtor, phone, command.Said.Lateness(today));
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    private async Task<Result> EditAsync(
        DebtorId id, Guid version, Refusal? refusal, Action<Debtor, AgencyDay> edit, CancellationToken ct)
    {
        if (refusal is not null) { return refusal; }

        var debtor = await db.Debtors.AsTracking().AsSplitQuery()
            .Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails).Include(d => d.SearchTerms)
            .SingleOrDefaultAsync(d => d.Id == id, ct);
        if (debtor is null) { return new NotFound("This person"); }
        if (debtor.Version != version) { return EditedMeanwhile.From(debtor); }

        edit(debtor, await calendar.TodayAsync(ct));
        db.Entry(debtor).Property(d => d.Version).IsModified = true;
        SearchTerms.Renew(db, debtor, await db.Accounts.Where(a => a.DebtorId == id).Select(a => a.CreditorAccountNumber).ToListAsync(ct));
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return await WhatTheySavedAsync(id, ct);
        }
    }

    private async Task<Result> WhatTheySavedAsync(DebtorId id, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        db.PendingAudits.Clear();
        var saved = await db.Debtors.AsSplitQuery().Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails).SingleAsync(d => d.Id == id, ct);
        return EditedMeanwhile.From(saved);
    }
}
