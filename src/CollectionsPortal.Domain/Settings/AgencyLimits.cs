using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Domain.Settings;

/// <summary>How much less than the law the agency does, beside its contacts in seven days. No value here lets anything pass that a law forbids.</summary>
/// <remarks>The ranges are those of <see cref="HouseSettings"/>, which refuses anything else.</remarks>
public sealed record AgencyLimits
{
    /// <summary>As the rule book has it where nobody has chosen.</summary>
    public static AgencyLimits Default { get; } = new();

    public int ContactsPerDay { get; init; } = HouseSettings.Default.ContactsPerDay;

    public int MinutesBetweenContacts { get; init; } = HouseSettings.Default.MinutesBetweenContacts;

    public int DaysAfterRefusal { get; init; } = HouseSettings.Default.DaysAfterRefusal;

    public int BereavementDays { get; init; } = HouseSettings.Default.BereavementDays;

    public bool QuietSundays { get; init; } = HouseSettings.Default.QuietSundays;

    public bool QuietHolidays { get; init; } = HouseSettings.Default.QuietHolidays;

    public bool ReviewUnprovenAddresses { get; init; } = HouseSettings.Default.ReviewUnprovenAddresses;

    public LocalTime KingdomFrom { get; init; } = HouseSettings.Default.KingdomFrom;

    public LocalTime KingdomTo { get; init; } = HouseSettings.Default.KingdomTo;

    /// <exception cref="ArgumentOutOfRangeException">A value that was never let in.</exception>
    public HouseSettings ToHouse(int contactsPerWeek) => new()
    {
        ContactsPerWeek = contactsPerWeek,
        ContactsPerDay = ContactsPerDay,
        MinutesBetweenContacts = MinutesBetweenContacts,
        DaysAfterRefusal = DaysAfterRefusal,
        BereavementDays = BereavementDays,
        QuietSundays = QuietSundays,
        QuietHolidays = QuietHolidays,
        ReviewUnprovenAddresses = ReviewUnprovenAddresses,
        KingdomFrom = KingdomFrom,
        KingdomTo = KingdomTo,
    };
}
