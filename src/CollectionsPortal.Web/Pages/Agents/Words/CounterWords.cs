using CollectionsPortal.Domain.Contacts;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class CounterWords
{
    /// <summary>"Calls in 7 days: Lakeside Hospital: 2 of 7, Meridian Card: 1 of 7 · our own limit: 2 of 3 this week".</summary>
    public static string Of(ContactCounters counters)
    {
        var house = $"our own limit: {counters.HouseUsed} of {counters.HouseLimit} contacts this week";
        return counters.Calls.Count == 0
            ? $"{char.ToUpperInvariant(house[0])}{house[1..]}"
            : $"Calls in 7 days: {string.Join(", ", counters.Calls.Select(Of))} · {house}";
    }

    private static string Of(CallCounter counter) => $"{counter.Label}: {counter.Used} of {counter.Limit}";
}
