using System.Reflection;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Limits;

/// <summary>Whoever reads the history reads as much of it as any rule looks back.</summary>
public sealed class LookbackTests
{
    /// <summary>Days that run forward from something else, or that are no span of the history.</summary>
    private static readonly string[] Forward =
    [
        nameof(RegulationF.ValidationNoticeDays), nameof(RegulationF.AssumedReceiptDays), nameof(RegulationF.ValidationPeriodDays), nameof(RegulationF.OptOutDays),
        nameof(StateLimits.ColumbiaDocumentDays), nameof(StateLimits.NewYorkSubstantiationDays), nameof(StateLimits.NewYorkCityVerificationDays),
        nameof(StateLimits.TexasDisputeDays), nameof(StateLimits.NevadaMedicalNoticeDays), nameof(HouseLimits.AttorneyAnswerDays),
        nameof(KingdomLimits.DebtAdviceDays), nameof(KingdomLimits.BreathingSpaceDays),
    ];

    [Fact]
    public void Windows_EveryLimitInDays_IsAWindowOrKnownToRunForward()
    {
        var limits = new[] { typeof(RegulationF), typeof(StateLimits), typeof(HouseLimits), typeof(KingdomLimits) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DatedLimit<int>) && field.Name.EndsWith("Days", StringComparison.Ordinal))
            .ToList();

        var forgotten = limits.Where(field => !Forward.Contains(field.Name) && !Lookback.Windows.Contains((DatedLimit<int>)field.GetValue(null)!)).Select(field => field.Name);

        Assert.True(limits.Count > 20);
        Assert.Empty(forgotten);
    }

    [Fact]
    public void Of_Settings_CoversTheLongestWindowAndTheHousesOwnRest()
    {
        var law = Lookback.Of(HouseSettings.Default);
        var house = Lookback.Of(new HouseSettings { DaysAfterRefusal = HouseSettings.MaxRestDays });

        Assert.All(Lookback.Windows, window => Assert.True(law > Duration.FromDays(window.Values.Max(value => value.Value))));
        Assert.Equal(Duration.FromDays(RegulationF.TextFreshnessDays.On(new LocalDate(2026, 1, 1)) + 2), law);
        Assert.True(house > Duration.FromDays(HouseSettings.MaxRestDays));
    }
}
