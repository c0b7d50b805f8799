using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Testing;

/// <summary>Where tests begin: <c>Given.Account().WithDebtorIn("MA").SaveAsync(portal)</c>. Sane defaults, nothing random but references.</summary>
public static class Given
{
    public static AccountBuilder Account() => new();
}

/// <summary>What a test needs to go on.</summary>
public sealed record GivenAccount(DebtorId Debtor, AccountId Account, CreditorId Creditor, ShortReference Reference);

public sealed class AccountBuilder
{
    private static readonly Dictionary<string, (string City, string Zip)> Places = new(StringComparer.Ordinal)
    {
        ["MA"] = ("Boston", "02108"),
        ["NY"] = ("Albany", "12207"),
        ["CA"] = ("Sacramento", "95814"),
        ["TX"] = ("Austin", "78701"),
        ["WA"] = ("Olympia", "98501"),
        ["IL"] = ("Springfield", "62701"),
        ["FL"] = ("Tampa", "33602"),
        ["AZ"] = ("Phoenix", "85003"),
        ["CO"] = ("Denver", "80202"),
        ["DC"] = ("Washington", "20001"),
        ["VA"] = ("Richmond", "23219"),
        ["OH"] = ("Columbus", "43215"),
    };

    private static int lastNumber;

    private readonly List<DebtorPhone> phones = [];
    private readonly List<DebtorEmail> emails = [];
    private PersonName name = new("Jane", null, "Doe", null);
    private string? state = "VA";
    private string creditor = "Northfield Auto Finance";
    private string number = $"AC-{Interlocked.Increment(ref lastNumber):D6}";
    private DebtKind kind = DebtKind.CreditCard;
    private decimal balance = 1000.00m;
    private string currency = Money.DefaultCurrency;
    private DebtorId? owner;
    private LocalDate placedOn = new(2026, 3, 2);
    private LocalDate? noticeSentOn;
    private LocalDate noticeEndsOn;

    public AccountBuilder Named(string first, string last)
    {
        name = new PersonName(first, null, last, null);
        return this;
    }

    /// <summary>Null: a debtor without any address.</summary>
    public AccountBuilder WithDebtorIn(string? stateCode)
    {
        state = stateCode;
        return this;
    }

    /// <summary>Another account of a debtor who is already there.</summary>
    public AccountBuilder OwedBy(DebtorId debtor)
    {
        owner = debtor;
        return this;
    }

    public AccountBuilder PlacedBy(string creditorName)
    {
        creditor = creditorName;
        return this;
    }

    public AccountBuilder Numbered(string accountNumber)
    {
        number = accountNumber;
        return this;
    }

    public AccountBuilder OfKind(DebtKind debtKind)
    {
        kind = debtKind;
        return this;
    }

    public AccountBuilder Owing(decimal amount)
    {
        balance = amount;
        return this;
    }

    public AccountBuilder InPounds()
    {
        currency = Money.PoundSterling;
        return this;
    }

    public AccountBuilder PlacedOn(LocalDate date)
    {
        placedOn = date;
        return this;
    }

    public AccountBuilder WithPhone(
        string e164, PhoneKind phoneKind = PhoneKind.Mobile, PlaceKind place = PlaceKind.Unknown, FactSource source = FactSource.CreditorFile)
    {
        var phone = new DebtorPhone { Number = PhoneNumber.Of(e164), Source = source, RecordedAt = FakeClock.Start };
        phone.Describe(phoneKind, place);
        phones.Add(phone);
        return this;
    }

    public AccountBuilder WithEmail(string address)
    {
        emails.Add(new DebtorEmail { Address = EmailAddress.Of(address), Source = FactSource.CreditorFile, RecordedAt = FakeClock.Start });
        return this;
    }

    public AccountBuilder WithNotice(LocalDate sentOn, LocalDate endsOn)
    {
        (noticeSentOn, noticeEndsOn) = (sentOn, endsOn);
        return this;
    }

    public async Task<GivenAccount> SaveAsync(TestPortal portal)
    {
        await using var db = portal.NewDb();
        return await SaveAsync(db, portal.Clock.Now);
    }

    public async Task<GivenAccount> SaveAsync(PortalDb db, Instant now)
    {
        var placedBy = await CreditorAsync(db, now);
        var debtor = owner is { } known ? await db.Debtors.AsTracking().SingleAsync(d => d.Id == known) : NewDebtor(db, now);
        var account = new Account
        {
            Reference = ShortReference.New(),
            Debtor = debtor,
            Creditor = placedBy,
            CreditorAccountNumber = number,
            Kind = kind,
            PlacedOn = placedOn,
            Itemization = Itemized(),
        };
        db.LedgerEntries.Add(account.Open(Actor.System, now));
        await db.SaveChangesAsync();
        if (noticeSentOn is { } sentOn)
        {
            db.ValidationNotices.Add(new ValidationNotice
            {
                AccountId = account.Id,
                DebtorId = debtor.Id,
                SentOn = sentOn,
                EndsOn = noticeEndsOn,
                Medium = NoticeMedium.Letter,
                Origin = NoticeOrigin.CreditorFile,
                RecordedAt = now,
            });
            await db.SaveChangesAsync();
        }

        return new GivenAccount(debtor.Id, account.Id, placedBy.Id, debtor.Reference);
    }

    private async Task<Creditor> CreditorAsync(PortalDb db, Instant now)
    {
        var normalized = Creditor.Normalize(creditor);
        return await db.Creditors.AsTracking().SingleOrDefaultAsync(c => c.NormalizedName == normalized) ?? new Creditor(creditor, now);
    }

    private Debtor NewDebtor(PortalDb db, Instant now)
    {
        var debtor = new Debtor(name, now);
        if (state is not null)
        {
            debtor.Addresses.Add(AddressIn(state, now));
        }

        debtor.Phones.AddRange(phones);
        debtor.Emails.AddRange(emails);
        db.Debtors.Add(debtor);
        return debtor;
    }

    private static DebtorAddress AddressIn(string state, Instant now)
    {
        var (city, zip) = Places.TryGetValue(state, out var place)
            ? place
            : throw new ArgumentException($"No city is known to the builder in {state}: add one.", nameof(state));
        return new DebtorAddress
        {
            Line1 = "12 Main Street",
            City = city,
            State = UsState.Of(state),
            Zip = ZipCode.Of(zip),
            Place = PlaceKind.Home,
            Source = FactSource.CreditorFile,
            RecordedAt = now,
        };
    }

    private Itemization Itemized() => new()
    {
        Kind = ItemizationKind.LastStatement,
        Date = new LocalDate(2025, 12, 31),
        Balance = new Money(balance, currency),
        Interest = Money.Zero(currency),
        Fees = Money.Zero(currency),
        Payments = Money.Zero(currency),
        Credits = Money.Zero(currency),
    };
}
