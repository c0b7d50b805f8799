using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>The two call frequencies again, written to be obviously right and not fast: day by day, list by list, for each clock.</summary>
/// <remarks>Shares no code with the rules; reads only facts.</remarks>
internal sealed class ReferenceCounter(ContactFacts facts, IReadOnlyList<DateTimeZone> zones)
{
    private PersonKey Person => facts.Proposal.Recipient.Person;

    /// <summary>Whether a call at a moment would be the eighth in seven days, on any clock, about any proposed debt.</summary>
    public bool IsEighth(Instant at) => facts.Proposal.Debts.Any(debt => !IsConsented(debt, at, at) && zones.Any(zone => CallsInSevenDays(debt, at, zone) >= 7));

    /// <summary>Whether it would fall within seven days of a conversation, the day of the conversation being the first.</summary>
    public bool IsTooSoonAfterTalk(Instant at) => facts.Proposal.Debts.Any(debt => !IsConsented(debt, at, at) && zones.Any(zone => SpokeWithinSevenDays(debt, at, zone)));

    private int CallsInSevenDays(DebtKey debt, Instant at, DateTimeZone zone)
    {
        var today = at.InZone(zone).Date;
        var days = Enumerable.Range(0, 7).Select(back => today.PlusDays(-back)).ToList();
        return facts.History.Where(call => IsCountedFor(call, debt, at)).Count(call => days.Contains(call.At.InZone(zone).Date));
    }

    private bool SpokeWithinSevenDays(DebtKey debt, Instant at, DateTimeZone zone)
    {
        var today = at.InZone(zone).Date;
        foreach (var call in facts.History.Where(call => IsTalkAbout(call, debt)))
        {
            var first = call.At.InZone(zone).Date;
            var restDays = Enumerable.Range(0, 7).Select(first.PlusDays);
            if (restDays.Contains(today)) { return true; }
        }

        return false;
    }

    private bool IsCountedFor(PastContact call, DebtKey debt, Instant at)
    {
        if (call.Direction != ContactDirection.Outbound) { return false; }
        if (call.Channel != Channel.Call && call.Channel != Channel.RinglessVoicemail) { return false; }
        if (call.Person != Person) { return false; }
        if (call.Outcome == ContactOutcome.NotPlaced || call.Outcome == ContactOutcome.DidNotConnect) { return false; }
        if (WasSomebodyElsesNumber(call, at)) { return false; }
        if (!PlacedAbout(call).Any(other => IsOneDebt(other, debt))) { return false; }

        return !IsConsented(debt, call.At, at);
    }

    private bool WasSomebodyElsesNumber(PastContact call, Instant at)
    {
        if (call.Outcome == ContactOutcome.WrongNumber) { return true; }
        if (call.MisdirectedLearnedAt is { } learned && learned <= at) { return true; }

        return facts.History.Any(other => other.Outcome == ContactOutcome.WrongNumber
            && other.Endpoint == call.Endpoint && other.Person == call.Person && call.At <= other.At && other.At <= at);
    }

    private List<DebtKey> PlacedAbout(PastContact call)
    {
        var every = facts.Debts.Select(debt => debt.Key).ToList();
        var named = call.DebtsRaisedByUs.ToList();
        var booked = call.BookedTo is { } one ? new List<DebtKey> { one } : [];
        switch (call.Outcome)
        {
            case ContactOutcome.Open:
            case ContactOutcome.Unknown:
                return named.Count > 0 ? [.. named, .. booked] : every;
            case ContactOutcome.NoAnswer:
            case ContactOutcome.VoicemailNoMessage:
            case ContactOutcome.LimitedContentMessage:
            case ContactOutcome.ReachedSomeoneElse:
                return booked.Count > 0 ? booked : named.Count > 0 ? named : every;
            default:
                return named.Count > 0 ? named : booked.Count > 0 ? booked : every;
        }
    }

    private bool IsTalkAbout(PastContact call, DebtKey debt)
    {
        if (call.Channel != Channel.Call || call.Person != Person) { return false; }
        if (call.Outcome != ContactOutcome.ReachedConsumer && call.Outcome != ContactOutcome.DeclinedToTalk) { return false; }

        return Discussed(call).Any(other => IsOneDebt(other, debt));
    }

    private bool MayBeTalkAbout(PastContact call, DebtKey debt) =>
        call.Channel == Channel.Call && call.Person == Person
        && (call.Outcome == ContactOutcome.Open || call.Outcome == ContactOutcome.Unknown)
        && (call.DebtsRaisedByUs.Count + call.DebtsRaisedByThem.Count == 0 || Discussed(call).Any(other => IsOneDebt(other, debt)));

    private List<DebtKey> Discussed(PastContact call)
    {
        var raised = call.DebtsRaisedByUs.Concat(call.DebtsRaisedByThem).ToList();
        if (raised.Count > 0) { return raised; }

        return call.BookedTo is { } booked ? [booked] : [.. facts.Debts.Select(debt => debt.Key)];
    }

    private bool IsConsented(DebtKey debt, Instant callAt, Instant now)
    {
        _ = now;
        foreach (var consent in facts.Consumer.MoreCallsConsents)
        {
            if (consent.Origin != ConsentOrigin.DirectlyToUs || Person != facts.Consumer.Person) { continue; }
            if (!consent.Debts.Any(other => IsSurelyOneDebt(other, debt))) { continue; }
            if (callAt < consent.ReceivedAt || (consent.RevokedAt is { } revoked && callAt >= revoked)) { continue; }
            if (!zones.All(zone => IsConsentDay(consent, callAt.InZone(zone).Date, consent.ReceivedAt.InZone(zone).Date))) { continue; }
            if (facts.History.Any(call => call.At > consent.ReceivedAt && call.At < callAt && (IsTalkAbout(call, debt) || MayBeTalkAbout(call, debt)))) { continue; }

            return true;
        }

        return false;
    }

    private static bool IsConsentDay(MoreCallsConsent consent, LocalDate day, LocalDate received) =>
        Enumerable.Range(0, 7).Select(received.PlusDays).Contains(day)
        && (consent.FirstDay is not { } first || day >= first)
        && (consent.LastDay is not { } last || day <= last);

    private bool IsSurelyOneDebt(DebtKey one, DebtKey other) =>
        one == other || facts.Debts.Single(debt => debt.Key == one).ServicedUnder is { } number && facts.Debts.Single(debt => debt.Key == other).ServicedUnder == number;

    private bool IsOneDebt(DebtKey one, DebtKey other)
    {
        if (one == other) { return true; }

        var first = facts.Debts.Single(debt => debt.Key == one);
        var second = facts.Debts.Single(debt => debt.Key == other);
        if (first.Kind != DebtKind.StudentLoan || second.Kind != DebtKind.StudentLoan) { return false; }

        return first.ServicedUnder is null || second.ServicedUnder is null || first.ServicedUnder == second.ServicedUnder;
    }
}
