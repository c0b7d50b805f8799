using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>Every moment within a stretch of time at which some rule may begin to say something else, if nothing happens.</summary>
/// <remarks>Too many do no harm, one too few does: windows are only right because between two of these moments every rule says the same.
/// The test that tries random moments against the windows guards it.</remarks>
internal sealed class ChangeMoments
{
    // By how much rules look back at a call, and at a message.
    private static readonly Duration[] LookBacksAtCalls = [RegulationF.RapidSuccession.Values[^1].Value, Duration.FromDays(1)];

    private static readonly Duration[] LookBacksAtMessages =
    [
        Duration.FromDays(RegulationF.TextFreshnessDays.Values[^1].Value), Duration.FromDays(StateLimits.NewYorkCityAddressUseDays.Values[^1].Value),
    ];

    private static readonly Offset[] EndsOfTheEarth = [Offset.FromHours(14), Offset.FromHours(-12), Offset.Zero];

    private readonly Instant from;
    private readonly Instant to;
    private readonly List<Instant> moments = [];

    private ChangeMoments(Instant from, Instant to) => (this.from, this.to) = (from, to);

    /// <summary>In order, each once, all after the start and before the end.</summary>
    public static List<Instant> Of(RuleBook book, Residence residence, ContactFacts facts, Instant from, Instant to)
    {
        var changes = new ChangeMoments(from, to);
        var whereabouts = Whereabouts.BySignals(facts.Consumer);
        changes.AddClocks(facts, residence, whereabouts);
        if (!whereabouts.IsKnown || book.TurnsBetween(from.InUtc().Date, to.InUtc().Date)) { changes.AddMidnightsEverywhere(); }

        changes.AddStatements(facts.Consumer, facts.House);
        changes.AddDebts(facts.Debts);
        changes.AddHistory(facts, whereabouts);
        return changes.Sorted();
    }

    private List<Instant> Sorted()
    {
        moments.Sort();
        var kept = 0;
        for (var i = 0; i < moments.Count; i++)
        {
            if (kept == 0 || moments[i] != moments[kept - 1]) { moments[kept++] = moments[i]; }
        }

        moments.RemoveRange(kept, moments.Count - kept);
        return moments;
    }

    private void Add(Instant? moment)
    {
        if (moment > from && moment < to) { moments.Add(moment.Value); }
    }

    private void AddClocks(ContactFacts facts, Residence residence, Whereabouts whereabouts)
    {
        var times = TimesOfDay(facts, residence);
        // Two laws go by Eastern time wherever the person is.
        AddClock(ZoneTable.Eastern, times);
        foreach (var possible in whereabouts.Zones)
        {
            if (!possible.Zone.Equals(ZoneTable.Eastern)) { AddClock(possible.Zone, times); }
        }

        if (facts.Consumer.KnownLocation is { } known && ZoneTable.Find(known.Zone) is { } there) { AddClock(there, times); }
    }

    private static HashSet<LocalTime> TimesOfDay(ContactFacts facts, Residence residence)
    {
        var times = new HashSet<LocalTime> { LocalTime.Midnight, RegulationF.DayStarts.Values[^1].Value, RegulationF.DayEnds.Values[^1].Value };
        if (residence.In(Jurisdiction.OfState("WA")) != Presence.No) { times.Add(StateLimits.WashingtonHomeFrom.Values[^1].Value); }
        if (residence.In(Jurisdiction.UnitedKingdom) != Presence.No) { times.UnionWith([facts.House.KingdomFrom, facts.House.KingdomTo]); }
        foreach (var stated in facts.Consumer.InconvenientTimes) { times.UnionWith([stated.Hours.From, stated.Hours.To]); }
        foreach (var stated in facts.Consumer.ConvenientTimes) { times.UnionWith([stated.Hours.From, stated.Hours.To]); }

        return times;
    }

    /// <summary>Between two settings of its clocks a zone keeps one offset. Where clocks are set, hours of the day begin or end twice, or in the leap itself.</summary>
    private void AddClock(DateTimeZone zone, HashSet<LocalTime> times)
    {
        foreach (var interval in zone.GetZoneIntervals(from, to))
        {
            var begins = interval.HasStart ? Instant.Max(from, interval.Start) : from;
            var ends = interval.HasEnd ? Instant.Min(to, interval.End) : to;
            Add(ends);
            for (var day = begins.WithOffset(interval.WallOffset).Date.AtMidnight().WithOffset(interval.WallOffset).ToInstant(); day < ends; day += Duration.FromDays(1))
            {
                foreach (var time in times)
                {
                    var moment = day.PlusNanoseconds(time.NanosecondOfDay);
                    if (moment >= begins && moment < ends) { Add(moment); }
                }
            }
        }
    }

    /// <summary>Where the place is not known a day begins and ends with that of the ends of the Earth, and the law turns with that of UTC.</summary>
    private void AddMidnightsEverywhere()
    {
        foreach (var offset in EndsOfTheEarth)
        {
            for (var day = from.WithOffset(offset).Date.AtMidnight().WithOffset(offset).ToInstant(); day < to; day += Duration.FromDays(1)) { Add(day); }
        }
    }

    private void AddStatements(ConsumerFacts consumer, HouseSettings house)
    {
        Add(consumer.KnownLocation?.From);
        Add(consumer.KnownLocation?.Until);
        foreach (var one in consumer.InconvenientTimes) { AddBoth(one.StatedAt, one.WithdrawnAt); }
        foreach (var one in consumer.ConvenientTimes) { AddBoth(one.StatedAt, one.WithdrawnAt); }
        foreach (var one in consumer.InconvenientPlaces) { AddBoth(one.StatedAt, one.WithdrawnAt); }
        foreach (var one in consumer.MediumRequests) { AddBoth(one.StatedAt, one.WithdrawnAt); }
        foreach (var one in consumer.EndpointRequests) { AddBoth(one.StatedAt, one.WithdrawnAt); }
        foreach (var one in consumer.WorkplaceProhibitions) { AddBoth(one.LearnedAt, one.EndedAt); }
        foreach (var one in consumer.CeaseRequests) { AddBoth(one.ReceivedAt, one.WithdrawnAt); }
        foreach (var one in consumer.MoreCallsConsents) { AddBoth(one.ReceivedAt, one.RevokedAt); }
        foreach (var one in consumer.Consents) { AddBoth(one.GivenAt, one.RevokedAt); }
        foreach (var one in consumer.Holds) { AddHold(one, house); }
        foreach (var one in consumer.Representations)
        {
            AddBoth(one.LearnedAt, one.EndedAt);
            AddBoth(one.AttorneyConsentedAt, one.SilenceConfirmedAt);
            Add(one.UnansweredSince + Duration.FromDays(HouseLimits.AttorneyAnswerDays.Values[^1].Value));
        }
    }

    private void AddHold(Hold hold, HouseSettings house)
    {
        AddBoth(hold.From, hold.Until);
        Add(hold.From + Duration.FromDays(house.BereavementDays));
        Add(hold.From + Duration.FromDays(KingdomLimits.DebtAdviceDays.Values[^1].Value));
    }

    private void AddDebts(IReadOnlyList<DebtFacts> debts)
    {
        foreach (var debt in debts)
        {
            foreach (var dispute in debt.Disputes) { AddBoth(dispute.ReceivedAt, dispute.AnsweredAt); }
            foreach (var request in debt.Requests) { AddBoth(request.ReceivedAt, request.AnsweredAt); }
        }
    }

    private void AddHistory(ContactFacts facts, Whereabouts whereabouts)
    {
        var lookBacks = facts.Proposal.Channel is Channel.Call or Channel.RinglessVoicemail ? LookBacksAtCalls : LookBacksAtMessages;
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.LastUsedByThemAt, lookBacks);
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.ConsentedAt, lookBacks);
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.ReassignmentCheckedAt, lookBacks);
        foreach (var contact in (PastContact[])facts.History)
        {
            AddLookBacks(contact.At, lookBacks);
            Add(contact.MisdirectedLearnedAt);
            Add(contact.At + Duration.FromMinutes(facts.House.MinutesBetweenContacts));
            if (!whereabouts.IsKnown) { AddWideWindows(contact.At, facts.House.DaysAfterRefusal); }
        }
    }

    private void AddLookBacks(Instant? moment, Duration[] lookBacks)
    {
        if (moment is not { } at) { return; }

        Add(at);
        foreach (var lookBack in lookBacks)
        {
            Add(at + lookBack);
            Add(at + lookBack + Duration.Epsilon);
        }
    }

    /// <summary>Where the person's place is not known, days are spans of hours.</summary>
    private void AddWideWindows(Instant at, int daysAfterRefusal)
    {
        foreach (var days in (ReadOnlySpan<int>)[1, 7, 30, daysAfterRefusal])
        {
            Add(at + Duration.FromDays(days) + Duration.FromHours(1) + Duration.Epsilon);
        }
    }

    private void AddBoth(Instant? one, Instant? other)
    {
        Add(one);
        Add(other);
    }
}
