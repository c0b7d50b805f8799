using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>Plans to choose from, made of what is left. Pure: the same question gets the same answer.</summary>
public static class PlanOffers
{
    private const decimal Whole = 1m;
    private const decimal Cent = 0.01m;

    private static readonly (OfferPace Pace, decimal Share)[] Shares = [(OfferPace.Comfortable, 0.5m), (OfferPace.Steady, 0.75m), (OfferPace.Quickest, 1m)];

    /// <summary>Half of what is left, three quarters, all of it. One that would last beyond the horizon is left out, and so is one that is the same as the one before.</summary>
    public static IReadOnlyList<PlanOffer> Of(OfferQuestion question)
    {
        var offers = new List<PlanOffer>();
        foreach (var (pace, share) in Shares)
        {
            var instalment = Instalment(question, share);
            if (instalment.Amount > 0 && Of(question, instalment) is { Refusal: null, Value: var offer } && offers.TrueForAll(o => o.Instalment != offer.Instalment))
            {
                offers.Add(offer with { Pace = pace });
            }
        }

        return offers;
    }

    /// <summary>What a payment of this much leads to, whether or not there is room for it: <see cref="PlanOffer.Fits"/> says which.</summary>
    public static Result<PlanOffer> Of(OfferQuestion question, Money instalment)
    {
        if (instalment.Currency != question.Owed.Currency) { return new OtherCurrency(question.Owed.Currency); }
        if (instalment.Amount <= 0) { return new FieldRefusal(nameof(PlanParts.ByAmount.Amount), "Enter an amount above zero."); }

        var each = instalment < question.Owed ? instalment : question.Owed;
        var scheduled = PlanSchedule.Make(TermsOf(question, each), question.Owed, question.Today, question.HorizonMonths);
        if (scheduled.Refusal is { } refusal) { return refusal; }

        var paid = WithInterest(question, each, scheduled.Value);
        return paid.Refusal is { } never ? never : Offer(question, each, paid.Value);
    }

    /// <summary>The payment that ends in so many: rounded up to the cent, so that the last one is the smaller one.</summary>
    public static Money InstalmentFor(Money owed, int number)
        => new(decimal.Ceiling(owed.Amount / Math.Max(1, number) / Cent) * Cent, owed.Currency);

    /// <summary>Cut to whole dollars or pounds, where that leaves anything.</summary>
    private static Money Instalment(OfferQuestion question, decimal share)
    {
        var exact = question.Free.Amount * share * Rhythms.MonthsAYear / question.Rhythm.TimesAYear();
        var unit = exact >= Whole ? Whole : Cent;
        var cut = new Money(decimal.Floor(exact / unit) * unit, question.Owed.Currency);
        return cut < question.Owed ? cut : question.Owed;
    }

    private static PlanTerms TermsOf(OfferQuestion question, Money instalment)
        => new(question.Rhythm, question.FirstDueOn, new PlanParts.ByAmount(instalment)) { OtherDay = question.OtherDay, Adjustment = question.Adjustment };

    private static Result<List<ScheduledPayment>> WithInterest(OfferQuestion question, Money instalment, PlanSchedule plain)
    {
        if (question.Interest.YearlyRate == 0) { return plain.Payments.ToList(); }

        var terms = ScheduleTerms.Of(TermsOf(question, instalment), question.Owed.Currency);
        var end = question.Today.PlusMonths(question.HorizonMonths);
        var days = Enumerable.Range(0, terms.Days.MostUntil(terms.First, end)).Select(step => new ScheduledPayment(step + 1, terms.DueOn(step), instalment));
        var course = Amortisation.ByDay(question.Owed, question.Interest, question.Today, days.TakeWhile(payment => payment.DueOn <= end));
        if (!course.IsPaidOff) { return new PlanTooLong(end); }

        return course.Lines.Select(line => new ScheduledPayment(line.Number, line.On!.Value, line.Payment)).ToList();
    }

    private static PlanOffer Offer(OfferQuestion question, Money instalment, IReadOnlyList<ScheduledPayment> payments)
    {
        var total = payments.Aggregate(Money.Zero(question.Owed.Currency), (sum, payment) => sum + payment.Amount);
        var aMonth = PlanCost.AMonth(question.Rhythm, payments.Select(payment => payment.Amount), question.Owed.Currency);
        return new PlanOffer(null, instalment, payments, total, total - question.Owed, aMonth, question.Free);
    }
}

/// <summary>What is known before a plan is chosen.</summary>
/// <param name="Free">What a plan may take in a month.</param>
/// <param name="Owed">On the accounts that it is to cover.</param>
/// <param name="FirstDueOn">A payday, from which the others are counted.</param>
/// <param name="Interest">What goes on accruing, with authority; else <see cref="SimpleInterest.None"/>.</param>
/// <param name="Today">The agency's date.</param>
public sealed record OfferQuestion(Money Free, Money Owed, PlanRhythm Rhythm, LocalDate FirstDueOn, SimpleInterest Interest, LocalDate Today, int HorizonMonths)
{
    /// <inheritdoc cref="PlanTerms.OtherDay"/>
    public int? OtherDay { get; init; }

    public DayAdjustment Adjustment { get; init; }
}

/// <param name="Pace">Null: an amount that somebody chose.</param>
/// <param name="Instalment">Of every payment but the last, which may be smaller.</param>
/// <param name="Total">All payments together, to the cent.</param>
/// <param name="Interest">The part of the total that is not owed today. Fees are never added to a plan.</param>
/// <param name="AMonth">What it takes from a month: see <see cref="PlanCost"/>.</param>
/// <param name="Free">What there was before it.</param>
public sealed record PlanOffer(
    OfferPace? Pace, Money Instalment, IReadOnlyList<ScheduledPayment> Payments, Money Total, Money Interest, Money AMonth, Money Free)
{
    public bool Fits => AMonth <= Free;

    /// <summary>What is left each month besides essentials, savings and all plans. Never below zero.</summary>
    public Money LeftOver => Fits ? Free - AMonth : Money.Zero(Free.Currency);

    public LocalDate Ends => Payments[^1].DueOn;
}

public enum OfferPace
{
    /// <summary>Half of what is left: room for a bad month.</summary>
    Comfortable,

    /// <summary>Three quarters of it.</summary>
    Steady,

    /// <summary>All of it.</summary>
    Quickest,
}
