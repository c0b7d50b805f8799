using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What a form about one person offers for choosing: their accounts, numbers and addresses.</summary>
public sealed class DebtorFormQueries(PortalDb db, AgencyCalendar calendar)
{
    /// <returns>Null when there is no such person.</returns>
    public async Task<DebtorForm?> FindAsync(DebtorId debtor, CancellationToken ct)
    {
        var person = await db.Debtors
            .Where(d => d.Id == debtor)
            .Select(d => new { d.Name, d.Reference, d.PreferredName, d.Language, d.Version })
            .SingleOrDefaultAsync(ct);
        return person is null
            ? null
            : new DebtorForm(debtor, person.Name, person.Reference, person.PreferredName, person.Language, person.Version)
            {
                Accounts = await AccountsAsync(debtor, ct),
                Around = await AroundAsync(debtor, ct),
                Phones = await PhonesAsync(debtor, ct),
                Emails = await EmailsAsync(debtor, ct),
                Addresses = await AddressesAsync(debtor, ct),
            };
    }

    /// <summary>What a person wants to be called; null when there is no such person.</summary>
    public async Task<string?> CalledAsync(DebtorId debtor, CancellationToken ct)
    {
        var person = await db.Debtors.Where(d => d.Id == debtor).Select(d => new { d.Name, d.PreferredName }).SingleOrDefaultAsync(ct);
        return person?.PreferredName ?? person?.Name.Full;
    }

    private async Task<IReadOnlyList<AccountChoice>> AccountsAsync(DebtorId debtor, CancellationToken ct)
        => await db.Accounts
            .Where(a => a.DebtorId == debtor)
            .OrderBy(a => a.Status).ThenByDescending(a => a.Balance.Amount).ThenBy(a => a.Id)
            .Select(a => new AccountChoice(a.Id, a.Creditor.Name, a.CreditorAccountNumber, a.Balance, a.Status))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<PersonChoice>> AroundAsync(DebtorId debtor, CancellationToken ct)
        => await db.RelatedPersons
            .Where(p => p.DebtorId == debtor && p.EndedAt == null)
            .OrderBy(p => p.Id)
            .Select(p => new PersonChoice(p.Id, p.Name, p.Role))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<PhoneChoice>> PhonesAsync(DebtorId debtor, CancellationToken ct)
        => await db.DebtorPhones
            .Where(p => p.DebtorId == debtor)
            .OrderBy(p => p.WrongNumberSince != null).ThenBy(p => p.Id)
            .Select(p => new PhoneChoice(p.Id, p.Number, p.Kind, p.Place, p.WrongNumberSince != null))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<EmailChoice>> EmailsAsync(DebtorId debtor, CancellationToken ct)
        => await db.DebtorEmails
            .Where(e => e.DebtorId == debtor)
            .OrderBy(e => e.Id)
            .Select(e => new EmailChoice(e.Id, e.Address, e.WrongSince != null || e.OptedOutAt != null))
            .ToListAsync(ct);

    private async Task<IReadOnlyList<AddressChoice>> AddressesAsync(DebtorId debtor, CancellationToken ct)
    {
        var today = (await calendar.TodayAsync(ct)).Date;
        return await db.DebtorAddresses
            .Where(a => a.DebtorId == debtor && (a.Until == null || a.Until >= today))
            .OrderBy(a => a.Id)
            .Select(a => new AddressChoice(a.Id, a.Line1, a.City))
            .ToListAsync(ct);
    }
}

/// <summary>One person, as far as a form about them needs it.</summary>
public sealed record DebtorForm(DebtorId Id, PersonName Name, ShortReference Reference, string? PreferredName, string Language, Guid Version)
{
    public required IReadOnlyList<AccountChoice> Accounts { get; init; }

    /// <summary>Those around them, who may own a number or address.</summary>
    public required IReadOnlyList<PersonChoice> Around { get; init; }

    public required IReadOnlyList<PhoneChoice> Phones { get; init; }

    public required IReadOnlyList<EmailChoice> Emails { get; init; }

    /// <summary>Those that still hold.</summary>
    public required IReadOnlyList<AddressChoice> Addresses { get; init; }
}

public sealed record AccountChoice(AccountId Id, string Creditor, string Number, Money Balance, AccountStatus Status);

public sealed record PhoneChoice(DebtorPhoneId Id, PhoneNumber Number, PhoneKind Kind, PlaceKind Place, bool IsWrong);

public sealed record EmailChoice(DebtorEmailId Id, EmailAddress Address, bool IsOut);

public sealed record PersonChoice(RelatedPersonId Id, string Name, PersonRole Role)
{
    public string Words => BindingWords.Lower(Role);
}

public sealed record AddressChoice(DebtorAddressId Id, string Line1, string City);
