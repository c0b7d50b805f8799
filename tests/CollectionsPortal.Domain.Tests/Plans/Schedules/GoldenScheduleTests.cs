using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

/// <summary>Against figures that other programs made: the first line of each file in <c>Golden/</c> names the program and the call.</summary>
public sealed class GoldenScheduleTests
{
    public static IEnumerable<object[]> Loans => Read("totals.csv").Select(row => new object[] { row["principal"], row["percent"], row["months"] });

    public static IEnumerable<object[]> Calendars => Read("due-days.csv").Select(row => new object[] { row["name"], row["adjustment"], row["currency"] });

    [Theory]
    [MemberData(nameof(Loans))]
    public void InPeriods_AsCalcRoundsEachPeriod_EveryLineIsTheSame(string principal, string percent, string months)
    {
        var (debt, rate, periods) = (Money.Usd(Number(principal)), Number(percent) / 1200m, int.Parse(months, CultureInfo.InvariantCulture));

        var made = Amortisation.InPeriods(debt, rate, Amortisation.LevelPayment(debt, rate, periods), periods);

        var golden = Read("amortisation.csv").Where(row => (row["principal"], row["percent"], row["months"]) == (principal, percent, months)).ToList();
        Assert.Equal(periods, golden.Count);
        Assert.Equal(
            golden.ConvertAll(row => (row["period"], Number(row["payment"]), Number(row["interest"]), Number(row["repaid"]), Number(row["balance"]))),
            made.Lines.Select(line => ($"{line.Number}", line.Payment.Amount, line.Interest.Amount, line.Principal.Amount, line.Balance.Amount)));
    }

    /// <summary>CUMIPMT rounds nothing, we round each period: half a cent a period at most, and what that does to the balance.</summary>
    [Theory]
    [MemberData(nameof(Loans))]
    public void LevelPayment_AsPmt_AndAllInterestWithinTheRoundingOfCumipmt(string principal, string percent, string months)
    {
        var (debt, rate, periods) = (Money.Usd(Number(principal)), Number(percent) / 1200m, int.Parse(months, CultureInfo.InvariantCulture));
        var golden = Read("totals.csv").Single(row => (row["principal"], row["percent"], row["months"]) == (principal, percent, months));

        var payment = Amortisation.LevelPayment(debt, rate, periods);
        var made = Amortisation.InPeriods(debt, rate, payment, periods);

        Assert.Equal(decimal.Round(Number(golden["payment"]), 2, MidpointRounding.AwayFromZero), payment.Amount);
        Assert.InRange(Math.Abs(made.Interest.Amount - Number(golden["interest"])), 0m, 0.01m * periods);
    }

    [Theory]
    [MemberData(nameof(Calendars))]
    public void DueOn_AsRruleAndBusdayOffset_EveryDayIsTheSame(string name, string adjustment, string currency)
    {
        var golden = Read("due-days.csv").Single(row => (row["name"], row["adjustment"], row["currency"]) == (name, adjustment, currency));
        var terms = new PlanTerms(Enum.Parse<PlanRhythm>(golden["rhythm"]), Day(golden["first"]), new PlanParts.ByNumber(1))
        {
            OtherDay = golden["other"].Length == 0 ? null : int.Parse(golden["other"], CultureInfo.InvariantCulture),
            Adjustment = Enum.Parse<DayAdjustment>(adjustment),
        };

        var schedule = ScheduleTerms.Of(terms, currency);

        var days = golden["days"].Split(' ').Select(Day).ToList();
        Assert.Null(schedule.Days.RefusalOf(schedule.First));
        Assert.Equal(days, Enumerable.Range(0, days.Count).Select(schedule.DueOn));
    }

    [Theory]
    [InlineData(Money.DefaultCurrency)]
    [InlineData(Money.PoundSterling)]
    public void Includes_EveryDayOfNineYears_AsInTheHolidayCalendar(string currency)
    {
        var years = Read("holidays.csv").Where(row => row["currency"] == currency).ToList();
        var off = years.SelectMany(row => row["days"].Split(' ')).Select(Day).ToHashSet();
        var calendar = BusinessDays.Of(currency);

        Assert.Equal(9, years.Count);
        for (var day = new LocalDate(2026, 1, 1); day.Year <= 2034; day = day.PlusDays(1))
        {
            var isRest = day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || off.Contains(day);
            Assert.True(calendar.Includes(day) == !isRest, $"{day} in {currency}");
        }
    }

    private static List<Dictionary<string, string>> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Plans", "Schedules", "Golden", file)).Where(line => !line.StartsWith('#')).ToList();
        var header = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => header.Zip(line.Split(',')).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
