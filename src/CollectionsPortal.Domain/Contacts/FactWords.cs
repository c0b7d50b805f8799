using System.Globalization;
using System.Text;
using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The facts of a decision in plain words, by the person's own clock.</summary>
public static class FactWords
{
    public static IReadOnlyList<FactGroup> Of(ContactFacts facts)
    {
        var clock = new FactClock(Whereabouts.Of(facts.Consumer, facts.Proposal.AsOf));
        return
        [
            new("The contact", [.. Proposal(facts, clock)]),
            new("Where they are", [.. Place(facts.Consumer, clock)]),
            new("What binds us", [.. Binding(facts.Consumer, facts, clock)]),
            new("The debts", [.. facts.Debts.Select(debt => Debt(debt))]),
            new("Earlier contacts", [.. facts.History.OrderByDescending(contact => contact.At).Select(contact => Past(contact, facts, clock))]),
        ];
    }

    /// <summary>"LimitedContentMessage" as "limited content message".</summary>
    public static string Words<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        var words = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i])) { words.Append(' '); }

            words.Append(char.ToLowerInvariant(name[i]));
        }

        return words.ToString();
    }

    private static IEnumerable<string> Proposal(ContactFacts facts, FactClock clock)
    {
        var proposal = facts.Proposal;
        yield return $"{Capital(Words(proposal.Channel))} at {clock.At(proposal.AsOf)}, to {Words(proposal.Purpose)}";
        yield return $"About {string.Join(", ", proposal.Debts.Select(debt => Label(facts, debt)))}";
        yield return $"The agency allows itself {facts.House.ContactsPerWeek} contacts in seven days";
        foreach (var line in Procedure(proposal.Endpoint.Procedure, clock)) { yield return line; }

        if (proposal.Text is not null) { yield return $"The text: “{proposal.Text}”"; }

        foreach (var leave in proposal.Overrides) { yield return $"A supervisor let it pass the agency's own limit: {leave.Reason}"; }
    }

    private static IEnumerable<string> Procedure(ContactProcedure? procedure, FactClock clock)
    {
        if (procedure is null) { yield break; }

        yield return $"By what right we write there: {Words(procedure.Route)}";
        if (procedure.ConsentedAt is { } agreed) { yield return $"They agreed to messages there on {clock.At(agreed)}"; }
        if (procedure.LastUsedByThemAt is { } used) { yield return $"They last wrote to us from there on {clock.At(used)}"; }
        if (procedure.ReassignmentCheckedAt is { } looked) { yield return $"Still theirs by the database of reassigned numbers, {clock.At(looked)}"; }
        if (procedure.LedToDisclosure) { yield return "A message there was seen by somebody else"; }
    }

    private static IEnumerable<string> Place(ConsumerFacts consumer, FactClock clock)
    {
        if (consumer.KnownLocation is { } stay) { yield return $"Told us that they are in the zone {stay.Zone}, from {clock.At(stay.From)}{(stay.Until is { } end ? $" until {clock.At(end)}" : string.Empty)}"; }
        if (consumer.CurrentPlace is { } place) { yield return $"Told us what kind of place they are at: {Words(place)}"; }

        if (consumer.City is not null || consumer.State is not null)
        {
            yield return string.Join(", ", new[] { consumer.City, consumer.State }.Where(part => part is not null));
        }

        foreach (var signal in consumer.LocationSignals)
        {
            var evidence = signal switch
            {
                { Zip: { } zip } => $"ZIP {zip}",
                { AreaCode: { } area } => $"area code {area}",
                _ => "no ZIP or area code",
            };
            yield return $"{signal.Label ?? Words(signal.Source)}: {evidence}";
        }
    }

    private static List<string> Binding(ConsumerFacts consumer, ContactFacts facts, FactClock clock)
    {
        string Since(string what, Instant from, Instant? to) => $"{what}, since {clock.At(from)}{(to is { } end ? $", until {clock.At(end)}" : string.Empty)}";

        var lines = new List<string>();
        lines.AddRange(consumer.CeaseRequests.Select(c => Since($"Asked us to stop ({Words(c.Form)})", c.ReceivedAt, c.WithdrawnAt)));
        lines.AddRange(consumer.Representations.Select(r => Since($"Has an attorney{Attorney(r, clock)}", r.LearnedAt, r.EndedAt)));
        lines.AddRange(consumer.InconvenientTimes.Select(t => Since($"Not {Hours(t.Hours)}{From(t.FirstDay)}", t.StatedAt, t.WithdrawnAt)));
        lines.AddRange(consumer.ConvenientTimes.Select(t => Since($"Suits them: {Hours(t.Hours)}{From(t.FirstDay)}", t.StatedAt, t.WithdrawnAt)));
        lines.AddRange(consumer.InconvenientPlaces.Select(p => Since($"Not at {Words(p.Place)}", p.StatedAt, p.WithdrawnAt)));
        lines.AddRange(consumer.WorkplaceProhibitions.Select(w => Since("The employer forbids it", w.LearnedAt, w.EndedAt)));
        lines.AddRange(consumer.MediumRequests.Select(m => Since($"No {string.Join(", no ", m.Barred.Select(Words))}{(m.Person is { } asker ? $" to {asker}" : string.Empty)}", m.StatedAt, m.WithdrawnAt)));
        lines.AddRange(consumer.EndpointRequests.Select(e => Since($"Not at {e.Endpoint}", e.StatedAt, e.WithdrawnAt)));
        lines.AddRange(consumer.MoreCallsConsents.Select(c => Since($"Agreed to more calls about {string.Join(", ", c.Debts.Select(debt => Label(facts, debt)))}{From(c.FirstDay)}", c.ReceivedAt, c.RevokedAt)));
        lines.AddRange(consumer.Consents.Select(c => Since($"Agreed to {Words(c.Scope)}{(c.Person is { } other ? $" with {other}" : string.Empty)}{(c.Endpoint is { } there ? $" at {there}" : string.Empty)} ({(c.Form is { } form ? Words(form) : "form not noted")})", c.GivenAt, c.RevokedAt)));
        lines.AddRange(consumer.Holds.Select(h => Since($"Hold: {Words(h.Kind)}", h.From, h.Until)));
        if (consumer.UnreadRemark) { lines.Add("A remark that may bind us had not been read"); }

        return lines.Count == 0 ? ["Nothing that we knew of"] : lines;
    }

    private static string From(LocalDate? first) => first is { } day ? $", from {Spoken.Day(day)}" : string.Empty;

    private static string Attorney(Representation attorney, FactClock clock) => attorney switch
    {
        { AttorneyConsentedAt: { } agreed } => $" who agreed to direct contact on {clock.At(agreed)}",
        { SilenceConfirmedAt: { } silent } => $" who failed to answer, as a supervisor found on {clock.At(silent)}",
        { UnansweredSince: { } asked } => $" whom we asked on {clock.At(asked)}",
        { AttorneyKnown: false } => " who could not be found",
        { AttorneyKnown: null } => " whose name or address nobody had noted",
        _ => string.Empty,
    };

    private static string Debt(DebtFacts debt)
    {
        var parts = new List<string> { $"{debt.Label ?? debt.Key.Value}: {Words(debt.Status)}" };
        if (debt.PlacedOn is { } placed) { parts.Add($"placed {Spoken.Day(placed)}"); }

        parts.Add(debt.ValidationNotice switch
        {
            null => "no validation notice",
            { ReturnedOn: { } back } => $"notice came back {Spoken.Day(back)}",
            { PeriodEndsOn: { } end } notice => $"notice sent {Spoken.Day(notice.SentOn)}, dispute until {Spoken.Day(end)}",
            var notice => $"notice sent {Spoken.Day(notice.SentOn)}",
        });
        parts.AddRange(AccountWords(debt));
        parts.AddRange(debt.Disputes.Select(dispute => $"disputed ({Words(dispute.Form)}, {Words(dispute.Kind)}){(dispute.AnsweredAt is null ? ", not answered" : ", answered")}"));
        return string.Join("; ", parts);
    }

    private static IEnumerable<string> AccountWords(DebtFacts debt)
    {
        if (debt.DocumentsInHand is { } held) { yield return held ? "documents in hand" : "documents not in hand"; }
        if (debt.StateNoticeMailedOn is { } mailed) { yield return $"state's notice by post {Spoken.Day(mailed)}"; }
        if (debt.ChargedOff is { } off) { yield return off ? "charged off" : "not charged off"; }
        if (debt.LimitationEndsOn is { } last) { yield return $"too old to sue for after {Spoken.Day(last)} {last.Year}"; }

        foreach (var request in debt.Requests) { yield return $"asked for {Words(request.Kind)}, {(request.AnsweredAt is null ? "not sent" : "sent")}"; }
    }

    private static string Past(PastContact contact, ContactFacts facts, FactClock clock)
    {
        var about = contact.BookedTo is { } booked ? [booked] : contact.DebtsRaisedByUs.Concat(contact.DebtsRaisedByThem).Distinct().ToList();
        var debts = about.Count == 0 ? string.Empty : $", for {string.Join(", ", about.Select(debt => Label(facts, debt)))}";
        return $"{clock.At(contact.At)}: {Words(contact.Channel)} {(contact.Direction == ContactDirection.Inbound ? "from them" : "to them")}, {Words(contact.Outcome)}{debts}{(contact.RefusedToPay ? "; would not pay" : string.Empty)}";
    }

    private static string Hours(WeeklyHours hours)
    {
        var days = hours.Days switch
        {
            WeekDays.Every => "on any day",
            WeekDays.Workdays => "on weekdays",
            WeekDays.Weekend => "at weekends",
            var some => "on " + some.ToString(),
        };
        return hours.From == hours.To ? days : $"from {Spoken.Time(hours.From)} to {Spoken.Time(hours.To)} {days}";
    }

    private static string Label(ContactFacts facts, DebtKey key) => facts.Debts.FirstOrDefault(debt => debt.Key == key)?.Label ?? key.Value;

    private static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(CultureInfo.InvariantCulture), words.AsSpan(1));

    private sealed class FactClock(Whereabouts whereabouts)
    {
        private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("MMM d, h:mm tt");

        public string At(Instant at) => whereabouts.Zones.Count > 0
            ? $"{Pattern.Format(whereabouts.Zones[0].LocalTime(at))} {ZoneNames.Of(whereabouts.Zones[0].Zone)}"
            : $"{Pattern.Format(at.InUtc().LocalDateTime)} UTC";
    }
}

public sealed record FactGroup(string Title, IReadOnlyList<string> Lines);
