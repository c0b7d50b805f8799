using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>A history put in order once, however often it is asked: rules look at the days they mean and not at years.</summary>
internal sealed class ContactHistory
{
    private readonly PastContact[] byTime;
    private readonly Instant[] moments;
    private readonly PastContact[] tellingWhose;
    private readonly PastContact[] wrongNumbers;

    public ContactHistory(IReadOnlyList<PastContact> history)
    {
        byTime = [.. history];
        moments = [.. byTime.Select(contact => contact.At)];
        Array.Sort(moments, byTime);
        wrongNumbers = Array.FindAll(byTime, static contact => contact.Outcome == ContactOutcome.WrongNumber);
        tellingWhose = Array.FindAll(byTime, static contact => contact.Outcome == ContactOutcome.WrongNumber || contact.MisdirectedLearnedAt is not null || contact.IsConversation);
    }

    /// <summary>Oldest first.</summary>
    public ReadOnlySpan<PastContact> All => byTime;

    /// <summary>Contacts from which we learned whose a number or address is.</summary>
    public ReadOnlySpan<PastContact> TellingWhose => tellingWhose;

    public ReadOnlySpan<PastContact> WrongNumbers => wrongNumbers;

    /// <param name="from">Inclusive.</param>
    /// <param name="to">Exclusive.</param>
    public ReadOnlySpan<PastContact> Between(Instant from, Instant to)
    {
        var first = FirstFrom(from);
        var end = FirstFrom(to);
        return first < end ? byTime.AsSpan(first, end - first) : [];
    }

    /// <summary>From the end, because rules ask for the last days.</summary>
    private int FirstFrom(Instant moment)
    {
        var first = moments.Length;
        while (first > 0 && moments[first - 1] >= moment) { first--; }

        return first;
    }
}
