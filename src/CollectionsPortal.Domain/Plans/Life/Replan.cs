using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>Parts what is left of a plan anew. Pure: the same plan on the same day gives the same payments.</summary>
/// <remarks>
/// The payments are above zero, their days strictly rise and none lies in the past. Except for token payments, together they are what is left,
/// to the cent: what was paid before and what is planned now is what was agreed, or less where less is owed.
/// </remarks>
public static class Replan
{
    public const int MaxHolidayMonths = 6;
    public const int MaxTokenMonths = 12;
    public const int MaxNilMonths = 6;

    private const decimal Cent = 0.01m;
    private const int BalloonFactor = 2;

    /// <param name="horizonMonths">The last payment is due at most this many months from today.</param>
    public static Result<IReadOnlyList<ScheduledPayment>> Make(PlanLeft left, PlanChange change, int horizonMonths)
    {
        if (left.Owed.Amount <= 0) { return new NothingToPlan(); }
        if (left.Kind == PlanKind.Settlement && change is (PlanChange.Token or PlanChange.Nil)) { return new SettlementStays(); }

        var end = left.Today.PlusMonths(horizonMonths);
        var made = Parts(left, change, horizonMonths, end);
        if (made.Refusal is not null || made.Value.Count == 0) { return made; }

        return made.Value[^1].DueOn > end ? new PlanTooLong(end) : made;
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Parts(PlanLeft left, PlanChange change, int horizonMonths, LocalDate end) => change switch
    {
        PlanChange.FromToday => FromToday(left, end),
        PlanChange.SpreadMiss => Spread(left),
        PlanChange.MoveDate move => Move(left, move),
        PlanChange.NewTerms anew => Anew(left, anew, horizonMonths),
        PlanChange.Holiday holiday => Pause(left, holiday.Until, end),
        PlanChange.Token token => Token(left, token),
        PlanChange.Nil nil => Nil(left, nil.ReviewOn),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "Not a change of a plan."),
    };

    private static Result<IReadOnlyList<ScheduledPayment>> FromToday(PlanLeft left, LocalDate end)
    {
        if (left.Open.Count == 0) { return new NothingToPlan(); }

        var tomorrow = left.Today.PlusDays(1);
        return left.Terms.Parts switch
        {
            PlanParts.Seasonal seasonal => InSeason(left, seasonal, tomorrow, end),

            // The small steps were agreed to come first, and they still do.
            PlanParts.Stepped => OnPaydays(left, tomorrow, left.Open.Select(payment => payment.Amount)),
            _ => OnPaydays(left, tomorrow, Usual(left)),
        };
    }

    private static IEnumerable<Money> Usual(PlanLeft left)
    {
        // Cents that the last one took before are taken by the last one again: nobody sends a cent of its own.
        var (rest, most) = (left.Total, left.Open.Max(payment => payment.Amount));
        while (!rest.IsZero)
        {
            var amount = rest <= left.Usual || rest <= most ? rest : left.Usual;
            yield return amount;
            rest -= amount;
        }
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Spread(PlanLeft left)
    {
        var (missed, coming) = (left.Missed, left.Open.Where(payment => payment.DueOn >= left.Today).ToList());
        if (missed.IsZero) { return new NothingMissed(); }
        if (coming.Count == 0) { return new NoPaymentsToCome(); }

        var each = new Money(decimal.Floor(missed.Amount / coming.Count / Cent) * Cent, missed.Currency);
        var last = missed - new Money(each.Amount * (coming.Count - 1), missed.Currency);
        var payments = coming.Select((payment, at) => new ScheduledPayment(at + 1, payment.DueOn, payment.Amount + (at == coming.Count - 1 ? last : each))).ToList();
        var largest = payments.MaxBy(payment => payment.Amount.Amount)!.Amount;
        return largest.Amount > BalloonFactor * left.Usual.Amount ? new BalloonNotAgreed(largest) : payments;
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Move(PlanLeft left, PlanChange.MoveDate move)
    {
        var at = left.Open.ToList().FindIndex(payment => payment.Number == move.Number);
        if (at < 0) { return new FieldRefusal(nameof(move.Number), "Choose a payment that is not paid yet."); }
        if (move.To < left.Today) { return new FieldRefusal(nameof(move.To), "This date is in the past."); }

        var isBetween = (at == 0 || left.Open[at - 1].DueOn < move.To) && (at == left.Open.Count - 1 || move.To < left.Open[at + 1].DueOn);
        if (!isBetween) { return new FieldRefusal(nameof(move.To), "Choose a day between the payments before and after it."); }
        if (left.Open.Where((payment, index) => index != at).Any(payment => payment.DueOn < left.Today))
        {
            return new FieldRefusal(nameof(move.To), "Another payment was missed. Plan anew from today, or spread it.");
        }

        return Numbered(left.Open.Select((payment, index) => index == at ? payment with { DueOn = move.To } : payment));
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Anew(PlanLeft left, PlanChange.NewTerms change, int horizonMonths)
    {
        var schedule = PlanSchedule.Make(change.Terms, left.ToPlan, left.Today, horizonMonths);
        return schedule.Refusal is { } no ? no : Numbered(schedule.Value.Payments);
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Pause(PlanLeft left, LocalDate until, LocalDate end)
    {
        if (left.Open.Count == 0) { return new NothingToPlan(); }
        if (until <= left.Today) { return new FieldRefusal(nameof(PlanChange.Holiday.Until), "Choose a day after today."); }
        if (until > left.Today.PlusMonths(MaxHolidayMonths))
        {
            return new FieldRefusal(nameof(PlanChange.Holiday.Until), $"A pause lasts at most {MaxHolidayMonths} months. Then ask again.");
        }

        return left.Terms.Parts is PlanParts.Seasonal seasonal
            ? InSeason(left, seasonal, until, end)
            : OnPaydays(left, until, left.Open.Select(payment => payment.Amount));
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Token(PlanLeft left, PlanChange.Token token)
    {
        if (!Enum.IsDefined(token.Rhythm) || token.Rhythm == PlanRhythm.TwiceAMonth) { return new FieldRefusal(nameof(token.Rhythm), "Choose how often."); }
        if (token.Amount.Currency != left.Owed.Currency) { return new OtherCurrency(left.Owed.Currency); }
        if (token.Amount.Amount <= 0) { return new FieldRefusal(nameof(token.Amount), "Enter an amount above zero."); }

        var terms = new PlanTerms(token.Rhythm, token.FirstDueOn, new PlanParts.ByAmount(token.Amount)) { Adjustment = left.Terms.Adjustment };
        var schedule = ScheduleTerms.Of(terms, left.Owed.Currency);
        if (schedule.DueOn(0) < left.Today) { return new FieldRefusal(nameof(token.FirstDueOn), "This date is in the past."); }
        if (ReviewRefusal(left, token.ReviewOn, MaxTokenMonths) is { } review) { return review; }
        if (token.ReviewOn < token.FirstDueOn) { return new FieldRefusal(nameof(token.ReviewOn), "This is before the first payment."); }

        var count = schedule.Days.MostUntil(token.FirstDueOn, token.ReviewOn);
        return token.Amount.Amount * count >= left.Owed.Amount
            ? new FieldRefusal(nameof(token.Amount), "That would pay everything: choose a new amount or rhythm instead.")
            : Enumerable.Range(0, count).Select(step => new ScheduledPayment(step + 1, schedule.DueOn(step), token.Amount)).ToList();
    }

    private static Result<IReadOnlyList<ScheduledPayment>> Nil(PlanLeft left, LocalDate reviewOn)
        => ReviewRefusal(left, reviewOn, MaxNilMonths) is { } review ? review : new List<ScheduledPayment>();

    private static FieldRefusal? ReviewRefusal(PlanLeft left, LocalDate reviewOn, int months) => reviewOn switch
    {
        _ when reviewOn <= left.Today => new(nameof(PlanChange.Nil.ReviewOn), "Choose a day after today."),
        _ when reviewOn > left.Today.PlusMonths(months) => new(nameof(PlanChange.Nil.ReviewOn), $"Ask again within {months} months."),
        _ => null,
    };

    /// <summary>One payment on each payday of the plan, from a day on. Days stay counted from the plan's first one, so that the 31st comes back after February.</summary>
    private static Result<IReadOnlyList<ScheduledPayment>> OnPaydays(PlanLeft left, LocalDate from, IEnumerable<Money> amounts)
    {
        var schedule = ScheduleTerms.Of(left.Terms, left.Owed.Currency);
        var step = StepFrom(schedule, from);
        return amounts.Select((amount, at) => new ScheduledPayment(at + 1, schedule.DueOn(step + at), amount)).ToList();
    }

    /// <summary>In each month what was agreed for it, also nothing: a month without work is one after a change, too.</summary>
    private static Result<IReadOnlyList<ScheduledPayment>> InSeason(PlanLeft left, PlanParts.Seasonal seasonal, LocalDate from, LocalDate end)
    {
        var schedule = ScheduleTerms.Of(left.Terms, left.Owed.Currency);
        var (payments, rest) = (new List<ScheduledPayment>(), left.Total);
        for (var step = StepFrom(schedule, from); !rest.IsZero; step++)
        {
            if (schedule.DueOn(step) > end) { return new PlanTooLong(end); }

            var agreed = seasonal.On(schedule.Days.On(schedule.First, step));
            var amount = agreed < rest ? agreed : rest;
            if (amount.IsZero) { continue; }

            payments.Add(new ScheduledPayment(payments.Count + 1, schedule.DueOn(step), amount));
            rest -= amount;
        }

        return payments;
    }

    private static int StepFrom(ScheduleTerms schedule, LocalDate from)
    {
        var step = 0;
        while (schedule.DueOn(step) < from)
        {
            step++;
        }

        return step;
    }

    private static List<ScheduledPayment> Numbered(IEnumerable<ScheduledPayment> payments)
        => [.. payments.Select((payment, at) => payment with { Number = at + 1 })];
}
