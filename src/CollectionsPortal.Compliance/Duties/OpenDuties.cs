using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;
using NodaTime;

namespace CollectionsPortal.Compliance.Duties;

/// <summary>What we owe about the debts of one person, with the day by which it is due. The portal raises a flag where a day has passed.</summary>
public static class OpenDuties
{
    /// <summary>The duties that are open at a moment, the earliest first.</summary>
    public static IReadOnlyList<Duty> Of(ConsumerFacts consumer, IReadOnlyList<DebtFacts> debts, Instant at)
    {
        var clock = new Clocks(Whereabouts.Of(consumer, at), Residence.Of(consumer), at);
        return [.. debts.Where(debt => debt.Status == DebtStatus.Open).SelectMany(debt => Of(debt, clock)).OrderBy(duty => duty.DueOn).ThenBy(duty => duty.Id, StringComparer.Ordinal).ThenBy(duty => duty.Debt.Value, StringComparer.Ordinal)];
    }

    private static IEnumerable<Duty> Of(DebtFacts debt, Clocks clock) => Notice(debt, clock).Concat(Papers(debt, clock)).Concat(Answers(debt, clock));

    /// <summary>12 CFR 1006.34(a)(1): validation information within five days of the initial communication. What came back was not sent.</summary>
    private static IEnumerable<Duty> Notice(DebtFacts debt, Clocks clock)
    {
        var isSent = debt.ValidationNotice is { ReturnedOn: null };
        if (isSent || debt.InitialCommunicationOn is not { } first || clock.In(Jurisdiction.UnitedStates) == Presence.No) { yield break; }

        yield return new Duty("US-REGF-1006.34a-validation-timing", Citation.RegulationF("34(a)(1)"), debt.Key, "Send the validation notice.", first.PlusDays(RegulationF.ValidationNoticeDays.On(clock.Today)), IsCertain: true);
    }

    /// <summary>D.C. Code 28-3814(m): the documents within fifteen days of the request.</summary>
    private static IEnumerable<Duty> Papers(DebtFacts debt, Clocks clock)
    {
        foreach (var request in debt.Requests)
        {
            if (request.Kind != RequestKind.Documents || request.ReceivedAt > clock.At || request.AnsweredAt <= clock.At) { continue; }
            if (clock.Due("US-DC-28-3814-other", StateLimits.ColumbiaDocumentDays, Jurisdiction.OfState("DC"), debt, request.ReceivedAt, "Send the documents that they asked for.") is { } duty) { yield return duty; }
        }
    }

    /// <summary>Answers to disputes, where a state or city sets a day for them.</summary>
    private static IEnumerable<Duty> Answers(DebtFacts debt, Clocks clock)
    {
        foreach (var dispute in debt.Disputes)
        {
            if (dispute.ReceivedAt > clock.At || dispute.AnsweredAt <= clock.At) { continue; }

            var received = dispute.ReceivedAt;
            if (debt.ChargedOff != false && clock.Due("US-NY-23NYCRR1-substantiation", StateLimits.NewYorkSubstantiationDays, Jurisdiction.OfState("NY"), debt, received, "Substantiate the debt, or close it.") is { } state) { yield return state; }
            if (received.InUtc().Date > StateLimits.NewYorkCityOlderRuleEnds && clock.Due("US-NYC-SHIELD-disputes", StateLimits.NewYorkCityVerificationDays, Jurisdiction.NewYorkCity, debt, received, "Verify the debt, or send the notice that it is not verified.") is { } city) { yield return city; }
            if (dispute.Form != StatementForm.Oral && clock.Due("US-TX", StateLimits.TexasDisputeDays, Jurisdiction.OfState("TX"), debt, received, "Look into the dispute, and say what came of it.") is { } texas) { yield return texas; }
        }
    }

    /// <summary>Where the person may be, and what day it is there.</summary>
    private sealed record Clocks(Whereabouts Whereabouts, Residence Residence, Instant At)
    {
        public LocalDate Today => At.InUtc().Date;

        public Presence In(Jurisdiction place) => Residence.In(place);

        /// <summary>Counted from the earliest day on which it may have been received; null where the person does not live there.</summary>
        public Duty? Due(string id, DatedLimit<int> days, Jurisdiction place, DebtFacts debt, Instant received, string sentence)
        {
            var presence = In(place);
            return presence == Presence.No
                ? null
                : new Duty(id, days.Citation, debt.Key, sentence, Whereabouts.EarliestDate(received).PlusDays(days.On(Today)), presence == Presence.Yes);
        }
    }
}
