using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>Every moment within a stretch of time at which some rule may begin to say something else, if nothing happens.</summary>
/// <remarks>Too many do no harm, one too few does: windows are only right because between two of these moments every rule says the same.
/// The test that tries random moments against the windows guards it.</remarks>
internal sealed class ChangeMoments
{
    // The numbers of days, and of hours, by which rules look back at a contact.
    private static readonly Duration[] LookBacks =
    [
        RegulationF.RapidSuccession.Values[^1].Value, Duration.FromDays(1),
        Duration.FromDays(RegulationF.TextFreshnessDays.Values[^1].Value), Duration.FromDays(StateLimits.NewYorkCityAddressUseDays.Values[^1].Value),
    ];

    private static readonly Offset[] EndsOfTheEarth = [Offset.FromHours(14), Offset.FromHours(-12), Offset.Zero];

    private readonly Instant from;
    private readonly Instant to;
    private readonly List<Instant> moments = [];

    private ChangeMoments(Instant from, Instant to) => (this.from, this.to) = (from, to);

    /// <summary>In order, each once, all after the start and before the end.</summary>
    public static List<Instant> Of(ContactFacts facts, Instant from, Instant to)
    {
        var changes = new ChangeMoments(from, to);
        changes.AddClocks(facts);
        changes.AddStatements(facts.Consumer, facts.House);
        changes.AddDebts(facts.Debts);
        changes.AddHistory(facts);
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

    private void AddClocks(ContactFacts facts)
    {
        var times = TimesOfDay(facts);
        foreach (var zone in Zones(facts.Consumer)) { AddClock(zone, times); }
        foreach (var offset in EndsOfTheEarth) { AddMidnights(offset); }
    }

    private static HashSet<DateTimeZone> Zones(ConsumerFacts consumer)
    {
        // Two laws go by Eastern time wherever the person is.
        var zones = new HashSet<DateTimeZone> { ZoneTable.Eastern };
        foreach (var possible in Whereabouts.Of(consumer with { KnownLocation = null }, default).Zones) { zones.Add(possible.Zone); }
        if (consumer.KnownLocation is { } known && ZoneTable.Find(known.Zone) is { } there) { zones.Add(there); }

        return zones;
    }

    private static List<LocalTime> TimesOfDay(ContactFacts facts)
    {
        var times = new List<LocalTime>
        {
            LocalTime.Midnight,
            RegulationF.DayStarts.Values[^1].Value, RegulationF.DayEnds.Values[^1].Value,
            StateLimits.WashingtonHomeFrom.Values[^1].Value,
            facts.House.KingdomFrom, facts.House.KingdomTo,
        };
        foreach (var stated in facts.Consumer.InconvenientTimes) { times.AddRange([stated.Hours.From, stated.Hours.To]); }
        foreach (var stated in facts.Consumer.ConvenientTimes) { times.AddRange([stated.Hours.From, stated.Hours.To]); }

        return [.. times.Distinct()];
    }

    private void AddClock(DateTimeZone zone, List<LocalTime> times)
    {
        // Where clocks are set, hours of the day begin or end twice, or in the leap itself.
        foreach (var interval in zone.GetZoneIntervals(from, to)) { Add(interval.HasEnd ? interval.End : null); }

        var last = to.InZone(zone).Date;
        for (var day = from.InZone(zone).Date; day <= last; day = day.PlusDays(1))
        {
            foreach (var time in times)
            {
                var mapping = zone.MapLocal(day + time);
                if (mapping.Count == 0) { continue; }

                Add(mapping.First().ToInstant());
                if (mapping.Count == 2) { Add(mapping.Last().ToInstant()); }
            }
        }
    }

    private void AddMidnights(Offset offset)
    {
        var last = to.WithOffset(offset).Date;
        for (var day = from.WithOffset(offset).Date; day <= last; day = day.PlusDays(1)) { Add(day.AtMidnight().WithOffset(offset).ToInstant()); }
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

    private void AddHistory(ContactFacts facts)
    {
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.LastUsedByThemAt);
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.ConsentedAt);
        AddLookBacks(facts.Proposal.Endpoint.Procedure?.ReassignmentCheckedAt);
        foreach (var contact in facts.History)
        {
            AddLookBacks(contact.At);
            Add(contact.MisdirectedLearnedAt);
            Add(contact.At + Duration.FromMinutes(facts.House.MinutesBetweenContacts));
            AddWideWindows(contact.At, facts.House.DaysAfterRefusal);
        }
    }

    private void AddLookBacks(Instant? moment)
    {
        if (moment is not { } at) { return; }

        Add(at);
        foreach (var lookBack in LookBacks)
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
