using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Settings;

/// <summary>Who the agency is and how much it allows itself. One row.</summary>
public sealed class AgencySettings : IConcurrencyStamped
{
    public const int NameMaxLength = 100;
    public const int AddressMaxLength = 300;
    public const int TimeZoneMaxLength = 64;
    public const int DefaultContactsPerWeek = 5;

    public AgencySettingsId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public PhoneNumber? Phone { get; private set; }

    public EmailAddress? Email { get; private set; }

    /// <summary>Where letters, disputes and cease requests arrive; lines parted by line feeds.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>When somebody answers, by the agency's own clock.</summary>
    public OpeningHours Hours { get; private set; }

    /// <summary>The IANA zone in which the agency's own days begin and end.</summary>
    public string TimeZoneId { get; private set; } = "America/New_York";

    /// <summary>The agency's own limit of contacts of all kinds per person in seven days. Below the law, never above it.</summary>
    public int ContactsPerWeek { get; private set; } = DefaultContactsPerWeek;

    /// <summary>The rest of what the agency allows itself.</summary>
    public AgencyLimits Limits { get; private set; } = AgencyLimits.Default;

    /// <inheritdoc cref="AgencyTerms"/>
    public AgencyTerms Terms { get; private set; } = AgencyTerms.AsConfigured;

    /// <summary>Where people pay online, at whoever takes payments for the agency; null: nowhere.</summary>
    public string? PaymentPage { get; private set; }

    public Guid Version { get; private set; }

    internal void Change(AgencyProfile profile)
    {
        Name = profile.Name.Trim();
        Phone = profile.Phone;
        Email = profile.Email;
        Address = profile.Address.Trim();
        Hours = profile.Hours;
        TimeZoneId = profile.TimeZoneId;
        ContactsPerWeek = profile.ContactsPerWeek;
        Limits = profile.Limits;
        Terms = profile.Terms;
        PaymentPage = profile.PaymentPage;
    }
}

/// <summary>What the rest of the portal reads, and what an administrator changes.</summary>
/// <param name="Version">The version that was read; <see cref="Guid.Empty"/> when nothing was ever saved.</param>
public sealed record AgencyProfile(
    string Name, PhoneNumber? Phone, EmailAddress? Email, string Address, OpeningHours Hours, string TimeZoneId, int ContactsPerWeek, Guid Version)
{
    /// <summary>Before anybody has filled the settings in.</summary>
    public static AgencyProfile Unset { get; } = new(
        string.Empty, null, null, string.Empty, OpeningHours.None, "America/New_York", AgencySettings.DefaultContactsPerWeek, Guid.Empty);

    /// <summary>How much less than the law the agency does, beside its contacts in seven days.</summary>
    public AgencyLimits Limits { get; init; } = AgencyLimits.Default;

    /// <inheritdoc cref="AgencyTerms"/>
    public AgencyTerms Terms { get; init; } = AgencyTerms.AsConfigured;

    /// <summary>An https address, as <see cref="PaymentPageAddress"/> writes it, that people may be sent to; null: people cannot pay online.</summary>
    public string? PaymentPage { get; init; }

    public HouseSettings House => Limits.ToHouse(ContactsPerWeek);

    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb.GetZoneOrNull(TimeZoneId) ?? DateTimeZoneProviders.Tzdb[Unset.TimeZoneId];

    internal static AgencyProfile Of(AgencySettings s) => new(s.Name, s.Phone, s.Email, s.Address, s.Hours, s.TimeZoneId, s.ContactsPerWeek, s.Version) { Limits = s.Limits, Terms = s.Terms, PaymentPage = s.PaymentPage };
}
