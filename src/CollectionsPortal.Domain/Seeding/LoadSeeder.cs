using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Seeding;

/// <summary>Fills an empty test database with as much made-up data as a load test wants, past services, audit and gate.</summary>
/// <remarks>For measuring only: the contacts have no receipts, since nobody asked before them. Never run it on a database that people work with.</remarks>
public sealed class LoadSeeder(PortalDb db, FieldCipher cipher, KeyedHash hashes, IClock clock)
{
    private const int ChunkSize = 500;
    private const int AccountsForFourPeople = 5;

    /// <summary>Account numbers go on after those that are there.</summary>
    private int firstNumber;

    public async Task<Result> SeedAsync(SeedLoad load, CancellationToken ct)
    {
        if (load is not { Accounts: >= 0, Contacts: >= 0 } || (load.Contacts > 0 && load.Accounts == 0))
        {
            return new NotALoad();
        }

        var now = clock.GetCurrentInstant();
        var maker = new SeedMaker(now.InUtc().Date, now);
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await WriteCreditorsAsync(now, ct);
            firstNumber = await db.Accounts.CountAsync(ct);
            for (var first = 0; first < load.Accounts; first += ChunkSize)
            {
                await WriteChunkAsync(maker, load, first, ct);
            }
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }

        return Result.Done;
    }

    private async Task WriteCreditorsAsync(Instant now, CancellationToken ct)
    {
        var known = await db.Creditors.Select(c => c.Name).ToListAsync(ct);
        db.Creditors.AddRange(SeedPeople.Creditors.Except(known).Select(name => new Creditor(name, now)));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Three saves: terms and contacts need the keys that the database makes.</summary>
    private async Task WriteChunkAsync(SeedMaker maker, SeedLoad load, int first, CancellationToken ct)
    {
        var creditors = await db.Creditors.AsTracking().Where(c => SeedPeople.Creditors.Contains(c.Name)).OrderBy(c => c.Id).ToListAsync(ct);
        var accounts = new List<Account>();
        for (var number = first; number < Math.Min(first + ChunkSize, load.Accounts); number++)
        {
            var debtor = number % AccountsForFourPeople == AccountsForFourPeople - 1 && accounts.Count > 0
                ? accounts[^1].Debtor
                : await PersonAsync(maker, number, ct);
            var account = maker.Debt(debtor, creditors[number % creditors.Count], firstNumber + number);
            db.LedgerEntries.Add(account.Open(Actor.System, clock.GetCurrentInstant()));
            accounts.Add(account);
        }

        await db.SaveChangesAsync(ct);
        AddTerms(accounts);
        AddContacts(maker, load, first, accounts);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task<Debtor> PersonAsync(SeedMaker maker, int number, CancellationToken ct)
    {
        var debtor = maker.Person(number);
        var birthDate = maker.BirthDate();
        var lastFour = maker.LastFour();
        debtor.SetBirthDate(
            cipher.EncryptDate(Debtor.BirthDateField, birthDate),
            await hashes.ComputeAsync(Debtor.BirthDateField, LocalDatePattern.Iso.Format(birthDate), ct));
        debtor.SetNationalId(
            cipher.Encrypt(Debtor.NationalIdField, lastFour), await hashes.ComputeAsync(Debtor.LastFourField, lastFour, ct));
        db.Debtors.Add(debtor);
        return debtor;
    }

    private void AddTerms(List<Account> accounts)
    {
        foreach (var group in accounts.GroupBy(account => account.Debtor))
        {
            db.SearchTerms.AddRange(SearchTerms.Of(group.Key, group.Select(account => account.CreditorAccountNumber)));
        }
    }

    private void AddContacts(SeedMaker maker, SeedLoad load, int first, List<Account> accounts)
    {
        foreach (var (index, account) in accounts.Index())
        {
            var until = (first + index + 1L) * load.Contacts / load.Accounts;
            for (var number = (first + index) * (long)load.Contacts / load.Accounts; number < until; number++)
            {
                db.ContactAttempts.Add(maker.Contact(account, account.Debtor.Phones[0]));
            }
        }
    }
}

public sealed record NotALoad() : Refusal("Say how many accounts and contacts, zero or more; contacts need accounts.");
