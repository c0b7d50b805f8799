using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Plans.Schedules;

/// <summary>Against figures that the regulators publish, and by what must hold for any debt.</summary>
public sealed class AmortisationTests
{
    /// <summary>The sample Loan Estimate H-24(B) of 12 CFR 1026: $162,000 over 30 years at 3.875 percent is $761.78 a month, and $15,773 of principal in five years.</summary>
    [Fact]
    public void Published_SampleLoanEstimate_PaymentAndPrincipalOfFiveYears()
    {
        const decimal Rate = 0.03875m / 12;
        var principal = Money.Usd(162_000);

        var payment = Amortisation.LevelPayment(principal, Rate, 360);
        var schedule = Amortisation.InPeriods(principal, Rate, payment, 360);

        Assert.Equal(Money.Usd(761.78m), payment);
        Assert.Equal(15_773m, decimal.Round(schedule.Lines.Take(60).Sum(line => line.Principal.Amount)));
        Assert.Equal(360, schedule.Lines.Count);
        Assert.True(schedule.IsPaidOff);
        Assert.InRange(schedule.Lines[^1].Payment.Amount - payment.Amount, 0m, 3.60m);
    }

    /// <summary>12 CFR 1026, Appendix J(c)(1)(i): 24 monthly payments of $230 on $5,000 are 9.69 percent, to a hundredth of a percent.</summary>
    [Fact]
    public void Published_AppendixJ_TheRateGivesThePayment()
    {
        Assert.InRange(Amortisation.LevelPayment(Money.Usd(5_000), 0.09685m / 12, 24).Amount, 229.90m, 230.00m);
        Assert.InRange(Amortisation.LevelPayment(Money.Usd(5_000), 0.09695m / 12, 24).Amount, 230.00m, 230.10m);
    }

    /// <summary>The examples that ISDA published with 30/360 bond basis.</summary>
    [Theory]
    [InlineData("2007-01-15", "2007-01-30", 15)]
    [InlineData("2007-01-15", "2007-01-31", 16)]
    [InlineData("2007-01-31", "2007-02-28", 28)]
    [InlineData("2007-02-28", "2007-03-31", 33)]
    [InlineData("2006-08-31", "2007-02-28", 178)]
    [InlineData("2007-09-30", "2007-10-31", 30)]
    [InlineData("2007-09-30", "2008-03-31", 180)]
    [InlineData("2007-02-26", "2008-02-29", 363)]
    [InlineData("2008-02-29", "2008-03-31", 32)]
    public void Published_Thirty360(string from, string until, int days)
        => Assert.Equal(days, decimal.Round(new SimpleInterest(1m, InterestBasis.Thirty360).On(360m, Date(from), Date(until)), 10));

    /// <summary>ISDA's example for actual/actual: from 1 November 2003 to 1 May 2004 are 61 days of a year of 365 and 121 of one of 366.</summary>
    [Fact]
    public void Published_ActualActual()
        => Assert.Equal(497.72m, decimal.Round(new SimpleInterest(0.10m, InterestBasis.ActualActual).On(10_000m, Date("2003-11-01"), Date("2004-05-01")), 2));

    [Fact]
    public void Basis_OverALeapYear_MakesADifference()
    {
        var (from, until) = (Date("2028-01-01"), Date("2029-01-01"));

        Assert.Equal(80m, new SimpleInterest(0.08m, InterestBasis.ActualActual).On(1000m, from, until));
        Assert.Equal(80.22m, decimal.Round(new SimpleInterest(0.08m, InterestBasis.Actual365).On(1000m, from, until), 2));
        Assert.Equal(81.33m, decimal.Round(new SimpleInterest(0.08m, InterestBasis.Actual360).On(1000m, from, until), 2));
        Assert.Equal(80m, new SimpleInterest(0.08m, InterestBasis.Thirty360).On(1000m, from, until));
        Assert.Throws<ArgumentOutOfRangeException>(() => SimpleInterest.None.On(1m, until, from));
    }

    [Fact]
    public void ByDay_PaymentBelowTheInterest_WaitsAndNeverCompounds()
    {
        var interest = new SimpleInterest(0.365m, InterestBasis.Actual365);
        ScheduledPayment[] payments = [Pay(1, "2026-01-11", 5m), Pay(2, "2026-01-21", 5m), Pay(3, "2026-01-31", 1025m)];

        var lines = Amortisation.ByDay(Money.Usd(1000), interest, Date("2026-01-01"), payments).Lines;

        Assert.Equal([(5m, 0m, 1000m, 5m), (5m, 0m, 1000m, 10m), (20m, 1000m, 0m, 0m)],
            lines.Select(l => (l.Interest.Amount, l.Principal.Amount, l.Balance.Amount, l.UnpaidInterest.Amount)));
        Assert.Equal(1020m, lines[^1].Payment.Amount);
    }

    [Fact]
    public void ByDay_NoAuthority_IsTheDebtAndNothingMore()
    {
        var schedule = Amortisation.ByDay(Money.Usd(100), SimpleInterest.None, Date("2026-01-01"), [Pay(1, "2026-02-01", 60m), Pay(2, "2027-02-01", 60m), Pay(3, "2028-02-01", 60m)]);

        Assert.Equal([60m, 40m], schedule.Lines.Select(line => line.Payment.Amount));
        Assert.True(schedule.IsPaidOff && schedule.Interest.IsZero);
    }

    [Fact]
    public void AnyDebt_EveryCentIsInterestOrPrincipal()
    {
        var random = new Random(20261125);
        var paidOff = 0;
        for (var run = 0; run < 10_000; run++)
        {
            var principal = Money.Usd(random.Next(100, 2_000_000) / 100m);
            var interest = new SimpleInterest(random.Next(0, 36) / 100m, (InterestBasis)random.Next(4));
            var (day, payments) = (Date("2026-01-01"), new List<ScheduledPayment>());
            for (var number = 1; number <= 40; number++)
            {
                day = day.PlusDays(random.Next(1, 45));
                payments.Add(new ScheduledPayment(number, day, Money.Rounded(principal.Amount * random.Next(1, 80) / 1000m + 0.01m)));
            }

            var schedule = Amortisation.ByDay(principal, interest, Date("2026-01-01"), payments);

            Holds(schedule, principal);
            paidOff += schedule.IsPaidOff ? 1 : 0;
        }

        Assert.InRange(paidOff, 2_000, 9_900);
    }

    private static void Holds(Amortisation schedule, Money principal)
    {
        var before = principal;
        foreach (var line in schedule.Lines)
        {
            Assert.Equal(line.Payment, line.Interest + line.Principal);
            Assert.Equal(before, line.Balance + line.Principal);
            Assert.True(line.Interest.Amount >= 0 && line.Principal.Amount >= 0 && line.Balance.Amount >= 0 && line.UnpaidInterest.Amount >= 0);
            Assert.True(line.Principal.IsZero || line.UnpaidInterest.IsZero);
            before = line.Balance;
        }

        Assert.Equal(principal + schedule.Interest, schedule.Paid + before);
    }

    private static ScheduledPayment Pay(int number, string on, decimal amount) => new(number, Date(on), Money.Usd(amount));

    private static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
