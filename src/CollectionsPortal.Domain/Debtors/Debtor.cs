using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>A person whom a creditor says owes money, and everything about reaching them lawfully.</summary>
/// <remarks>Birth date and national id are stored encrypted; the hashes beside them are keyed and serve only to find and compare.</remarks>
public sealed class Debtor : IConcurrencyStamped, IBearsOnContact
{
    public const int LanguageMaxLength = 8;
    public const int PreferredNameMaxLength = 80;

    /// <summary>The field names under which <see cref="FieldCipher"/> and <see cref="KeyedHash"/> know them.</summary>
    public const string BirthDateField = "debtor.birth-date";
    public const string NationalIdField = "debtor.national-id";
    public const string LastFourField = "debtor.last-four";

    public Debtor(PersonName name, Instant now)
    {
        Name = name;
        CreatedAt = now;
        Reference = ShortReference.New();
    }

    private Debtor()
    {
    }

    public DebtorId Id { get; private set; }

    DebtorId IBearsOnContact.DebtorId => Id;

    /// <summary>What the person and letters quote.</summary>
    public ShortReference Reference { get; private set; }

    public PersonName Name { get; private set; } = null!;

    /// <summary>How the person wants to be addressed, such as "Ms. Núñez"; null: by name.</summary>
    public string? PreferredName { get; private set; }

    public string? BirthDateCipher { get; private set; }

    public byte[]? BirthDateHash { get; private set; }

    public string? NationalIdCipher { get; private set; }

    /// <summary>Keyed hash of the last four digits of the national id.</summary>
    public byte[]? LastFourHash { get; private set; }

    /// <summary>Keyed hashes of the name with one more thing, as creditors know the person. Only imports compare them: see <see cref="Imports.IdentityKeys"/>.</summary>
    public long? NameBirthKey { get; private set; }

    public long? NameLastFourKey { get; private set; }

    public long? NameAddressKey { get; private set; }

    /// <summary>Set when this turned out to be another debtor: everything is there now, and this one is an empty shell.</summary>
    public DebtorId? MergedIntoId { get; private set; }

    /// <summary>The language the person wants, as "en" or "es".</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Counts up with each look at the gate. Updating it first is the lock that makes two agents wait for each other.</summary>
    public long ContactVersion { get; private set; }

    /// <summary>When we last tried to reach them, or they reached us; null: never. Orders the queue of work; the law's counts never rest on it.</summary>
    public Instant? LastContactAt { get; private set; }

    public Instant CreatedAt { get; private set; }

    public Guid Version { get; private set; }

    public List<DebtorAddress> Addresses { get; } = [];

    public List<DebtorPhone> Phones { get; } = [];

    public List<DebtorEmail> Emails { get; } = [];

    public List<SearchTerm> SearchTerms { get; } = [];

    public void SetIdentity(Imports.IdentityKeys keys)
        => (NameBirthKey, NameLastFourKey, NameAddressKey) = (keys.NameAndBirth, keys.NameAndLastFour, keys.NameAndAddress);

    public void MergeInto(DebtorId other) => MergedIntoId = other;

    public void Rename(PersonName name) => Name = name;

    public void Call(string? preferredName) => PreferredName = string.IsNullOrWhiteSpace(preferredName) ? null : preferredName.Trim();

    public void Speak(string language) => Language = language;

    public void SetBirthDate(string cipher, byte[] hash)
    {
        BirthDateCipher = cipher;
        BirthDateHash = hash;
    }

    public void SetNationalId(string? cipher, byte[]? lastFourHash)
    {
        NationalIdCipher = cipher;
        LastFourHash = lastFourHash;
    }
}
