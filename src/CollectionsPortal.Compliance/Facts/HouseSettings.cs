using System.Runtime.CompilerServices;
using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>The agency's own limits. They can only be tighter than the law.</summary>
public sealed record HouseSettings
{
    public const int MinContactsPerWeek = 1;
    public const int MaxContactsPerWeek = 7;
    public const int MaxContactsPerDay = 7;
    public const int MaxMinutesBetweenContacts = 24 * 60;
    public const int MaxRestDays = 90;

    /// <summary>The widest hours that may be set for the United Kingdom.</summary>
    public static readonly LocalTime EarliestInKingdom = new(8, 0);

    public static readonly LocalTime LatestInKingdom = new(21, 0);

    /// <summary>How many contacts of all kinds one person may get within seven days, 1 to 7.</summary>
    public int ContactsPerWeek { get; init => field = Within(value, MinContactsPerWeek, MaxContactsPerWeek); } = 3;

    /// <summary>How many contacts of all kinds one person may get on one day, 1 to 7.</summary>
    public int ContactsPerDay { get; init => field = Within(value, 1, MaxContactsPerDay); } = MaxContactsPerDay;

    /// <summary>How long we wait between two contacts of any kind with one person, 0 to 1,440 minutes.</summary>
    public int MinutesBetweenContacts { get; init => field = Within(value, 0, MaxMinutesBetweenContacts); }

    /// <summary>How many days somebody who said that they will not pay is left in peace, that day being the first, 0 to 90.</summary>
    public int DaysAfterRefusal { get; init => field = Within(value, 0, MaxRestDays); } = 7;

    /// <summary>How many days somebody who lost a person close to them is let be, 0 to 90.</summary>
    public int BereavementDays { get; init => field = Within(value, 0, MaxRestDays); } = 30;

    /// <summary>No call or message on Sundays.</summary>
    public bool QuietSundays { get; init; }

    /// <summary>No call or message on federal holidays.</summary>
    public bool QuietHolidays { get; init; }

    /// <summary>Whether a message to an address or number of which nobody noted by what right we use it needs review; else it is a warning.</summary>
    public bool ReviewUnprovenAddresses { get; init; } = true;

    /// <summary>The first time of day for the United Kingdom, inclusive; not before eight.</summary>
    public LocalTime KingdomFrom { get; init => field = Within(value, EarliestInKingdom, LatestInKingdom); } = EarliestInKingdom;

    /// <summary>The end of the day for the United Kingdom, exclusive; not after nine in the evening.</summary>
    public LocalTime KingdomTo { get; init => field = Within(value, EarliestInKingdom, LatestInKingdom); } = LatestInKingdom;

    public static HouseSettings Default { get; } = new();

    private static T Within<T>(T value, T least, T most, [CallerMemberName] string name = "")
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            throw new ArgumentOutOfRangeException(name, value, $"Must lie between {least} and {most}, not {value}.");
        }

        return value;
    }
}
