using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>What a person could choose from, by what is left and what they owe.</summary>
public sealed class OfferQueries(PlanMaker maker, PlanCeiling ceiling, InterestQueries interest, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    /// <summary>Refused where the accounts cannot be planned, or the days make no rhythm.</summary>
    public async Task<Result<OfferSet>> OfAsync(AskOffers ask, CancellationToken ct)
    {
        var day = await calendar.TodayAsync(ct);
        var (today, found) = (day.Date, await maker.CoverableAsync(ask.Debtor, ask.Accounts, ct));
        if (found.Refusal is { } refusal) { return refusal; }

        var owed = PlanMaker.Sum(found.Value);
        var question = new OfferQuestion(
            await ceiling.FreeAsync(ask.Debtor, owed.Currency, day, ct), owed,
            ask.Rhythm, ask.FirstDueOn, await HighestAsync(found.Value, day, ct), today, options.Value.As(day.Terms).HorizonMonths)
        { OtherDay = ask.OtherDay, Adjustment = ask.Adjustment };

        // The whole sum at once tells whether the days are fine, whatever is left to pay with.
        var days = PlanOffers.Of(question, question.Owed);
        if (days.Refusal is { } no) { return no; }

        var offers = PlanOffers.Of(question);
        var chosen = ChosenOf(question, ask);
        return chosen is { Refusal: { } why } ? why : new OfferSet(question, offers, chosen?.Value);
    }

    /// <summary>With several accounts the highest rate counts for all of them, and all that is owed bears it: what is shown is the most that it can be.</summary>
    private async Task<SimpleInterest> HighestAsync(List<Account> accounts, AgencyDay today, CancellationToken ct)
    {
        var standings = await interest.StandingsAsync(accounts.ConvertAll(a => a.Id), today, ct);
        return standings.Values.Select(standing => standing.Simple).OrderByDescending(simple => simple.YearlyRate).FirstOrDefault() ?? SimpleInterest.None;
    }

    private static Result<PlanOffer>? ChosenOf(OfferQuestion question, AskOffers ask) => ask switch
    {
        { Amount: { } amount } => PlanOffers.Of(question, amount),
        { Number: < 1 } => new FieldRefusal(nameof(ask.Number), "Enter at least one payment."),
        { Number: { } number } => PlanOffers.Of(question, PlanOffers.InstalmentFor(question.Owed, number)),
        _ => default(Result<PlanOffer>?),
    };
}

/// <param name="FirstDueOn">The next payday, or any day from today on.</param>
public sealed record AskOffers(DebtorId Debtor, IReadOnlyList<AccountId> Accounts, PlanRhythm Rhythm, LocalDate FirstDueOn)
{
    /// <inheritdoc cref="PlanTerms.OtherDay"/>
    public int? OtherDay { get; init; }

    public DayAdjustment Adjustment { get; init; }

    /// <summary>What the person has in mind; null: nothing yet.</summary>
    public Money? Amount { get; init; }

    /// <summary>Instead of the amount: how many payments.</summary>
    public int? Number { get; init; }
}

/// <param name="Offers">At most three, the smallest payments first; none where nothing is left, or where it would take beyond the horizon.</param>
/// <param name="Chosen">What the person had in mind.</param>
public sealed record OfferSet(OfferQuestion Question, IReadOnlyList<PlanOffer> Offers, PlanOffer? Chosen);
