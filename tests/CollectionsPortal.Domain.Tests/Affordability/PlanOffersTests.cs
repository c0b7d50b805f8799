using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Affordability;

public sealed class PlanOffersTests
{
    private const int Cases = 10_000;

    private static readonly LocalDate Today = new(2026, 3, 10);

    [Fact]
    public void Of_ThreePaces_AreHalfThreeQuartersAndAllInWholeDollars()
    {
        var offers = PlanOffers.Of(Question(201.99m, 1196.04m, PlanRhythm.EveryTwoWeeks, new LocalDate(2026, 3, 13)));

        Assert.Equal([OfferPace.Comfortable, OfferPace.Steady, OfferPace.Quickest], offers.Select(o => o.Pace!.Value));
        Assert.Equal([46m, 69m, 93m], offers.Select(o => o.Instalment.Amount)); // of 46.61, 69.92 and 93.23
        Assert.Equal([99.67m, 149.50m, 201.50m], offers.Select(o => o.AMonth.Amount));
        Assert.Equal([102.32m, 52.49m, 0.49m], offers.Select(o => o.LeftOver.Amount));
        Assert.All(offers, o => Assert.Equal((1196.04m, 0m), (o.Total.Amount, o.Interest.Amount)));
        Assert.All(offers, o => Assert.All(o.Payments, p => Assert.Equal(IsoDayOfWeek.Friday, p.DueOn.DayOfWeek)));
        Assert.Equal(new LocalDate(2026, 8, 28), offers[2].Ends); // 13 payments, every second Friday
    }

    [Fact]
    public void Of_PaydaysOnThe3rdAndThe18th_FallOnThem()
    {
        var offer = PlanOffers.Of(Question(100, 300, PlanRhythm.TwiceAMonth, new LocalDate(2026, 3, 18)) with { OtherDay = 3 })[2];

        Assert.Equal([new LocalDate(2026, 3, 18), new(2026, 4, 3), new(2026, 4, 18)], offer.Payments.Take(3).Select(p => p.DueOn));
        Assert.Equal(50m, offer.Instalment.Amount);
    }

    [Fact]
    public void Of_NothingLeft_OffersNothing() => Assert.Empty(PlanOffers.Of(Question(0, 500, PlanRhythm.Monthly, Today)));

    [Fact]
    public void Of_LessThanADollar_OffersCents()
    {
        var offers = PlanOffers.Of(Question(0.90m, 5, PlanRhythm.Monthly, Today));

        Assert.Equal([0.45m, 0.67m, 0.90m], offers.Select(o => o.Instalment.Amount));
    }

    [Fact]
    public void Of_MoreLeftThanOwed_IsOneOfferOfTheWhole()
    {
        var offer = Assert.Single(PlanOffers.Of(Question(5000, 300, PlanRhythm.Monthly, Today)));

        Assert.Equal((300m, 1), (offer.Instalment.Amount, offer.Payments.Count));
    }

    [Fact]
    public void Of_BeyondTheHorizon_IsLeftOut()
    {
        var offers = PlanOffers.Of(Question(100, 10_000, PlanRhythm.Monthly, Today));

        Assert.Equal([OfferPace.Quickest], offers.Select(o => o.Pace!.Value)); // 100 payments; the others are 134 and 200, past 120 months
    }

    /// <summary>Computed beside it in whole cents: 6 percent a year on a 30/360 basis is a two-hundredth of the balance each month.</summary>
    [Fact]
    public void Of_WithInterest_IsTheBalanceBroughtDownMonthByMonth()
    {
        var question = Question(200, 1000, PlanRhythm.Monthly, Today.PlusMonths(1)) with { Interest = new SimpleInterest(0.06m, InterestBasis.Thirty360) };

        var offer = PlanOffers.Of(question, Money.Usd(200)).Value;

        var (balance, interest, payments) = (100_000L, 0L, 0);
        while (balance > 0)
        {
            var month = (balance + 100) / 200; // half a cent goes up
            balance = Math.Max(0, balance + month - 20_000);
            interest += month;
            payments++;
        }

        Assert.Equal((payments, interest), (offer.Payments.Count, (long)(offer.Interest.Amount * 100)));
        Assert.Equal(offer.Total, offer.Payments.Aggregate(Money.Zero(), (sum, p) => sum + p.Amount));
    }

    [Fact]
    public void Of_InterestEatsThePayment_IsRefusedBecauseItNeverEnds()
    {
        var question = Question(50, 10_000, PlanRhythm.Monthly, Today.PlusMonths(1)) with { Interest = new SimpleInterest(0.12m, InterestBasis.Actual365) };

        Assert.IsType<PlanTooLong>(PlanOffers.Of(question, Money.Usd(90)).Refusal);
    }

    [Theory]
    [InlineData(100, 3, 33.34)]
    [InlineData(100, 4, 25)]
    [InlineData(0.01, 5, 0.01)]
    public void InstalmentFor_ANumber_IsRoundedUpToTheCent(double owed, int number, double each)
        => Assert.Equal((decimal)each, PlanOffers.InstalmentFor(Money.Usd((decimal)owed), number).Amount);

    [Fact]
    public void Of_SeededQuestions_NeverTakeMoreThanIsFreeAndAlwaysAddUp()
    {
        var (random, rhythms, seen) = (new Random(20261126), Enum.GetValues<PlanRhythm>(), 0);
        for (var at = 0; at < Cases; at++)
        {
            var first = Today.PlusDays(random.Next(0, 60));
            var question = Question(random.Next(0, 100_001) / 100m, random.Next(1, 1_000_001) / 100m, rhythms[random.Next(rhythms.Length)], first) with
            {
                OtherDay = first.Day <= 14 ? first.Day + 14 : first.Day - 14,
                Interest = random.Next(2) == 0 ? SimpleInterest.None : new SimpleInterest(random.Next(0, 2500) / 10_000m, InterestBasis.Actual365),
            };
            foreach (var offer in PlanOffers.Of(question))
            {
                Hold(question, offer);
                seen++;
            }
        }

        Assert.True(seen > Cases, "too few offers to say anything");
    }

    private static void Hold(OfferQuestion question, PlanOffer offer)
    {
        Assert.True(offer.AMonth <= question.Free && offer.Fits);
        Assert.Equal(question.Free, offer.AMonth + offer.LeftOver);
        Assert.Equal(question.Owed + offer.Interest, offer.Total);
        Assert.Equal(offer.Total, offer.Payments.Aggregate(Money.Zero(), (sum, p) => sum + p.Amount));
        Assert.True(offer.Interest.Amount >= 0);
        Assert.True(offer.Instalment == question.Owed || offer.Instalment.Amount % 1 == 0 || offer.Instalment.Amount < 1);
        Assert.All(offer.Payments, p => Assert.InRange(p.Amount.Amount, 0.01m, Math.Max(offer.Instalment.Amount, question.Owed.Amount)));
        Assert.All(offer.Payments.Zip(offer.Payments.Skip(1)), pair => Assert.True(pair.First.DueOn < pair.Second.DueOn));
        Assert.True(offer.Payments[0].DueOn >= Today);
    }

    private static OfferQuestion Question(decimal free, decimal owed, PlanRhythm rhythm, LocalDate first)
        => new(Money.Usd(free), Money.Usd(owed), rhythm, first, SimpleInterest.None, Today, 120);
}
