using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using NodaTime;
using DebtKind = CollectionsPortal.Domain.Accounts.DebtKind;

namespace CollectionsPortal.Domain.Seeding;

/// <summary>Makes people, debts and contacts, the same ones for the same numbers, without touching the database.</summary>
internal sealed class SeedMaker(LocalDate today, Instant now)
{
    private static readonly ContactOutcome[] Outcomes =
    [
        ContactOutcome.NoAnswer, ContactOutcome.VoicemailNoMessage, ContactOutcome.NoAnswer, ContactOutcome.ReachedConsumer, ContactOutcome.DidNotConnect,
        ContactOutcome.NoAnswer, ContactOutcome.LimitedContentMessage, ContactOutcome.ReachedSomeoneElse,
    ];

    // The same data for every run is the point: nothing here needs to be hard to guess.
#pragma warning disable CA5394
    private readonly Random chance = new(20_260_401);

    public Debtor Person(int number)
    {
        var debtor = new Debtor(new PersonName(Any(SeedPeople.First), null, Any(SeedPeople.Last), null), now);
        var (city, state, zip, areaCode) = Any(SeedPeople.Places);
        debtor.Addresses.Add(new DebtorAddress
        {
            Line1 = $"{chance.Next(1, 9999)} {Any(SeedPeople.Streets)}",
            City = city,
            State = UsState.Of(state),
            Zip = ZipCode.Of(zip),
            Place = PlaceKind.Home,
            Source = FactSource.CreditorFile,
            RecordedAt = now,
        });
        debtor.Phones.Add(Phone(areaCode));
        if (number % 3 == 0)
        {
            debtor.Emails.Add(new DebtorEmail { Address = EmailAddress.Of($"person.{number}@example.com"), Source = FactSource.CreditorFile, RecordedAt = now });
        }

        return debtor;
    }

    public LocalDate BirthDate() => new LocalDate(1940, 1, 1).PlusDays(chance.Next(24_000));

    public string LastFour() => $"{chance.Next(10_000):D4}";

    public Account Debt(Debtor debtor, Creditor creditor, int number)
    {
        var balance = Money.Usd(decimal.Round(50m + (chance.Next(500_000) / 100m), 2));
        return new Account
        {
            Reference = ShortReference.New(),
            Debtor = debtor,
            Creditor = creditor,
            CreditorAccountNumber = $"LT{number:D9}",
            Kind = DebtKind.CreditCard,
            PlacedOn = today.PlusDays(-40 - chance.Next(200)),
            Itemization = new Itemization
            {
                Kind = ItemizationKind.LastStatement,
                Date = today.PlusDays(-300),
                Balance = balance,
                Interest = Money.Zero(),
                Fees = Money.Zero(),
                Payments = Money.Zero(),
                Credits = Money.Zero(),
            },
        };
    }

    public ContactAttempt Contact(Account account, DebtorPhone phone)
    {
        var at = now - Duration.FromMinutes(chance.Next(60, 30 * 24 * 60));
        var outcome = Any(Outcomes);
        var attempt = new ContactAttempt
        {
            DebtorId = account.DebtorId,
            Direction = ContactDirection.Outbound,
            Channel = ContactChannel.Call,
            Origin = ContactOrigin.Dialler,
            Purpose = ContactPurpose.Collect,
            Phone = phone.Number,
            OpenedAt = at,
            Source = "load test",
        };
        var named = ContactEndings.CanNameDebts(outcome);
        attempt.Close(
            new AttemptEnding { Outcome = outcome, RaisedByUs = named ? [account.Id] : [], BookedTo = named ? null : account.Id },
            Actor.System, at + Duration.FromMinutes(3));
        return attempt;
    }

    private DebtorPhone Phone(string areaCode)
    {
        var phone = new DebtorPhone
        {
            Number = PhoneNumber.Of($"+1{areaCode}5550{chance.Next(100, 200)}"),
            Source = FactSource.CreditorFile,
            RecordedAt = now,
        };
        phone.Describe(PhoneKind.Mobile, PlaceKind.Unknown);
        return phone;
    }

    private T Any<T>(T[] of) => of[chance.Next(of.Length)];
#pragma warning restore CA5394
}
