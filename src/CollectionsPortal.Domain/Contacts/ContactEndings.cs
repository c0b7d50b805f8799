using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Notes;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Which endings a contact can have, and what must be told with each.</summary>
public static class ContactEndings
{
    /// <summary>How a call can end, in the order in which an agent is asked.</summary>
    public static IReadOnlyList<ContactOutcome> OfCall { get; } =
    [
        ContactOutcome.ReachedConsumer, ContactOutcome.DeclinedToTalk, ContactOutcome.ReachedSomeoneElse, ContactOutcome.NoAnswer,
        ContactOutcome.VoicemailNoMessage, ContactOutcome.LimitedContentMessage, ContactOutcome.OtherMessage,
        ContactOutcome.DidNotConnect, ContactOutcome.WrongNumber, ContactOutcome.NotPlaced,
    ];

    public static IReadOnlyList<ContactOutcome> OfMessage { get; } = [ContactOutcome.Sent, ContactOutcome.Undelivered, ContactOutcome.NotPlaced];

    public static IReadOnlyList<ContactOutcome> Of(ContactChannel channel) => channel == ContactChannel.Call ? OfCall : OfMessage;

    /// <summary>Whether debts can have been named in it: in talk, or in a message that speaks of them.</summary>
    public static bool CanNameDebts(ContactOutcome outcome) => outcome
        is ContactOutcome.ReachedConsumer or ContactOutcome.DeclinedToTalk or ContactOutcome.OtherMessage or ContactOutcome.Sent;

    /// <summary>The ending as it is booked: every contact that took place belongs to at least one debt (comment 14(b)(4)-1).</summary>
    /// <param name="proposed">The accounts it was asked for; the first takes a contact in which no debt was named, if nobody chose.</param>
    public static Result<AttemptEnding> Book(AttemptEnding ending, ContactChannel channel, ContactDirection direction, IReadOnlyList<AccountId> proposed)
    {
        if (!Of(channel).Contains(ending.Outcome))
        {
            return new NotAnEnding();
        }

        if (RefuseNote(ending.Note?.Trim()) is { } refusal)
        {
            return refusal;
        }

        if (!CanNameDebts(ending.Outcome))
        {
            return BookToOne(ending with { RaisedByUs = [], RaisedByThem = [] }, proposed);
        }

        if (ending.RaisedByUs.Count > 0 || ending.RaisedByThem.Count > 0)
        {
            return ending with { BookedTo = null };
        }

        // A message that was judged before it left speaks of the accounts it was asked for.
        return ending.Outcome == ContactOutcome.Sent && direction == ContactDirection.Outbound && proposed.Count > 0
            ? ending with { RaisedByUs = proposed, BookedTo = null }
            : BookToOne(ending, proposed);
    }

    private static Refusal? RefuseNote(string? note) => string.IsNullOrEmpty(note) ? null : NoteText.Refuse(note);

    private static Result<AttemptEnding> BookToOne(AttemptEnding ending, IReadOnlyList<AccountId> proposed)
    {
        var booked = ending.BookedTo ?? (proposed.Count > 0 ? proposed[0] : null);
        return booked is null ? new AccountsNotTold() : ending with { BookedTo = booked };
    }
}
