using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Ledger.Interest;

/// <summary>The arithmetic alone, held against a sum of single days.</summary>
public sealed class InterestSheetTests
{
    private const int Cases = 10_000;

    private static readonly LocalDate First = new(2026, 3, 10);

    [Fact]
    public void AccruedUntil_SplitOverAnyPeriods_IsTheAccrualInOneGo()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var chance = new Random(seed);
            var sheet = AnySheet(chance);
            var end = First.PlusDays(chance.Next(1, 900));
            var booked = Money.Zero();
            for (var until = First; until < end;)
            {
                until = LocalDate.Min(end, until.PlusDays(chance.Next(1, 120)));
                var part = sheet.AccruedUntil(until) - booked;
                Assert.True(part.Amount >= 0, $"Seed {seed}: {part} is booked until {until}.");
                booked += part;
            }

            Assert.Equal(sheet.AccruedUntil(end), booked);
            Assert.Equal(Money.Rounded(sheet.ExactUntil(end)), booked);
        }
    }

    [Fact]
    public void ExactUntil_AnySheet_IsTheSumOfItsDays()
    {
        for (var seed = 0; seed < Cases; seed++)
        {
            var chance = new Random(seed);
            var sheet = AnySheet(chance);
            var end = First.PlusDays(chance.Next(1, 400));

            var days = Enumerable.Range(0, Period.DaysBetween(First, end)).Sum(day => OneDay(sheet, First.PlusDays(day)));

            Assert.InRange(sheet.ExactUntil(end) - days, -0.0000001m, 0.0000001m);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 20)]
    [InlineData(365, 7300)]
    public void AccruedUntil_SevenPointThreePercentOnAThousand_IsTwentyCentsADay(int days, int cents)
        => Assert.Equal(Money.Usd(cents / 100m), Sheet([Terms(1, 0.073m, 1000)]).AccruedUntil(First.PlusDays(days)));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    [InlineData(12, false)]
    [InlineData(13, true)]
    public void AccruedUntil_Paused_LeavesOutTheFirstAndTheLastDayAndNoOther(int day, bool accrues)
    {
        var sheet = Sheet([Terms(1, 0.073m, 1000)]) with { Pauses = [new(First.PlusDays(10), First.PlusDays(12), "A loss")] };

        Assert.Equal(accrues ? 0.20m : 0m, Math.Round(sheet.ExactUntil(First.PlusDays(day + 1)) - sheet.ExactUntil(First.PlusDays(day)), 20));
        Assert.Equal(Money.Usd(18.40m), Sheet([Terms(1, 0.073m, 1000)]).AccruedUntil(First.PlusDays(92)));
        Assert.Equal(Money.Usd(17.80m), sheet.AccruedUntil(First.PlusDays(92)));
    }

    [Fact]
    public void AccruedUntil_Payment_LowersThePrincipalFromItsOwnDay()
    {
        var sheet = Sheet([Terms(1, 0.073m, 1000)]) with { Moves = [new(new(2), First.PlusDays(10), -500)] };

        Assert.Equal((1000m, 500m), (sheet.PrincipalOn(First.PlusDays(9)), sheet.PrincipalOn(First.PlusDays(10))));
        Assert.Equal(Money.Usd(2.00m), sheet.AccruedUntil(First.PlusDays(10)));
        Assert.Equal(Money.Usd(2.10m), sheet.AccruedUntil(First.PlusDays(11)));
    }

    [Fact]
    public void PrincipalOn_EntriesFromBeforeTheTerms_MoveNothingAndNoneRaisesIt()
    {
        var sheet = Sheet([Terms(1, 0.073m, 1000)], after: 5) with { Moves = [new(new(5), First, -300), new(new(6), First, -400), new(new(7), First, 900)] };

        Assert.Equal(1000m, sheet.PrincipalOn(First));
        Assert.Equal(600m, (sheet with { Moves = [.. sheet.Moves.Take(2)] }).PrincipalOn(First));
    }

    [Fact]
    public void AccruedUntil_NewerTerms_HoldFromTheirDayOn()
    {
        var sheet = Sheet([Terms(1, 0.073m, 1000), Terms(2, 0, 0, First.PlusDays(5))]);

        Assert.Equal(Money.Usd(1.00m), sheet.AccruedUntil(First.PlusDays(5)));
        Assert.Equal(Money.Usd(1.00m), sheet.AccruedUntil(First.PlusDays(500)));
    }

    [Fact]
    public void AccruedUntil_InterestBooked_NeverBearsInterest()
    {
        var sheet = Sheet([Terms(1, 0.10m, 1000)]);

        Assert.Equal(Money.Usd(100), sheet.AccruedUntil(First.PlusDays(365)));
        Assert.Equal(Money.Usd(200), sheet.AccruedUntil(First.PlusDays(730)));
    }

    [Fact]
    public void AccruedUntil_ThirtyDayMonthsAndAPaymentOnThe31st_CountNoDayTwice()
    {
        var terms = Terms(1, 0.36m, 1000, new LocalDate(2026, 1, 15), InterestBasis.Thirty360);
        var sheet = Sheet([terms]) with { Moves = [new(new(2), new LocalDate(2026, 1, 31), 0)] };

        Assert.Equal(Money.Usd(30), sheet.AccruedUntil(new LocalDate(2026, 2, 15)));
    }

    private static decimal OneDay(InterestSheet sheet, LocalDate day)
    {
        var terms = sheet.Terms.Where(t => t.From <= day).OrderBy(t => t.Id.Value).LastOrDefault();
        if (terms is null || sheet.Pauses.Any(p => p.Since <= day && (p.Until is null || p.Until >= day))) { return 0; }

        var principal = terms.Principal;
        foreach (var move in sheet.Moves.Where(m => m.Entry.Value > terms.AfterEntry.Value && m.On <= day)) { principal += move.Amount; }

        var year = terms.Basis switch
        {
            InterestBasis.Actual360 => 360m,
            InterestBasis.ActualActual when CalendarSystem.Iso.IsLeapYear(day.Year) => 366m,
            _ => 365m,
        };
        return Math.Min(Math.Max(principal, 0), terms.Principal) * terms.YearlyRate / year;
    }

    private static InterestSheet AnySheet(Random chance)
    {
        InterestBasis[] bases = [InterestBasis.Actual365, InterestBasis.Actual360, InterestBasis.ActualActual];
        var terms = Enumerable.Range(1, chance.Next(1, 4))
            .Select(id => Terms(id, chance.Next(0, 3000) / 10_000m, chance.Next(1, 500_000) / 100m, First.PlusDays(chance.Next(0, 200)), bases[chance.Next(bases.Length)]));
        var moves = Enumerable.Range(1, chance.Next(0, 6))
            .Select(id => new PrincipalMove(new(id + 1), First.PlusDays(chance.Next(0, 300)), chance.Next(-100_000, 20_000) / 100m));
        var pauses = Enumerable.Range(0, chance.Next(0, 4)).Select(_ =>
        {
            var since = First.PlusDays(chance.Next(-20, 300));
            return new InterestPause(since, chance.Next(4) == 0 ? null : since.PlusDays(chance.Next(0, 90)), "Any");
        });
        return new InterestSheet { Terms = [.. terms], Moves = [.. moves], Pauses = [.. pauses] };
    }

    private static InterestSheet Sheet(IReadOnlyList<InterestTerms> terms, long after = 1) => new()
    {
        Terms = after == 1 ? terms : [.. terms.Select(t => Terms(t.Id.Value, t.YearlyRate, t.Principal, t.From, t.Basis, after))],
        Moves = [],
        Pauses = [],
    };

    private static InterestTerms Terms(
        long id, decimal rate, decimal principal, LocalDate? from = null, InterestBasis basis = InterestBasis.Actual365, long after = 1)
    {
        var terms = new InterestTerms
        {
            AccountId = new AccountId(1),
            YearlyRate = rate,
            Basis = basis,
            Principal = principal,
            From = from ?? First,
            Authority = InterestAuthority.Agreement,
            Quote = "Interest is due.",
            Source = "Agreement",
            AfterEntry = new LedgerEntryId(after),
            RecordedAt = default,
        };
        typeof(InterestTerms).GetProperty(nameof(InterestTerms.Id))!.SetValue(terms, new InterestTermsId(id));
        return terms;
    }
}
