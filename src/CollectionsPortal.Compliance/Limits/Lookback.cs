using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>How far back rules look into the contacts that happened: whoever reads less of the history must not ask.</summary>
public static class Lookback
{
    /// <summary>A day of theirs may have begun a day before ours, and the day that is judged is not over.</summary>
    private const int DaysAround = 2;

    /// <summary>Every limit that says within how many days something counts.</summary>
    public static IReadOnlyList<DatedLimit<int>> Windows { get; } =
    [
        RegulationF.CallWindowDays, RegulationF.RestAfterConversationDays, RegulationF.MoreCallsConsentDays, RegulationF.TextFreshnessDays, RegulationF.RecordedCallDays,
        StateLimits.MassachusettsPersonalDays, StateLimits.MassachusettsOtherDays, StateLimits.WashingtonWeekDays, StateLimits.ColumbiaDays,
        StateLimits.NewYorkCityDays, StateLimits.NewYorkCityAddressUseDays, StateLimits.WestVirginiaDays, StateLimits.OregonWorkDays, StateLimits.NewHampshireWorkDays,
        HouseLimits.ContactWindowDays,
    ];

    /// <summary>The longest of them, in days, at any time of the rule book.</summary>
    public static int LongestDays { get; } = Windows.SelectMany(window => window.Values).Max(value => value.Value);

    /// <summary>What must be read before anybody is asked under these settings. The house may leave people in peace for longer than any law looks back.</summary>
    public static Duration Of(HouseSettings house) => Duration.FromDays(Math.Max(LongestDays, house.DaysAfterRefusal) + DaysAround);
}
