using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>What the pages call media and outcomes. Plain words, the same on every page.</summary>
public static class CallWords
{
    public static string Of(ContactChannel channel) => channel switch
    {
        ContactChannel.Call => "Call",
        ContactChannel.Text => "Text",
        ContactChannel.Email => "E-mail",
        ContactChannel.Letter => "Letter",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    /// <summary>How a contact ended, as the agent chooses it.</summary>
    public static string Of(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.Unknown => "Outcome unknown",
        ContactOutcome.Open => "Still going on",
        ContactOutcome.NotPlaced => "Not placed after all",
        ContactOutcome.DidNotConnect => "Did not connect",
        ContactOutcome.NoAnswer => "No answer",
        ContactOutcome.VoicemailNoMessage => "Voicemail, no message",
        ContactOutcome.LimitedContentMessage => "Left a limited-content message",
        ContactOutcome.OtherMessage => "Left another message",
        ContactOutcome.ReachedConsumer => "Spoke with them",
        ContactOutcome.ReachedSomeoneElse => "Somebody else answered",
        ContactOutcome.WrongNumber => "Wrong number",
        ContactOutcome.DeclinedToTalk => "Answered, did not want to talk",
        ContactOutcome.Sent => "Sent",
        ContactOutcome.Undelivered => "Came back undelivered",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    /// <summary>What choosing it means, so that the agent need not guess.</summary>
    public static string Hint(ContactOutcome outcome) => outcome switch
    {
        ContactOutcome.NotPlaced => "You never dialled. Does not count.",
        ContactOutcome.DidNotConnect => "Busy, or not in service. Does not count.",
        ContactOutcome.NoAnswer => "It rang, nobody picked up, or the line dropped.",
        ContactOutcome.VoicemailNoMessage => "You reached voicemail and said nothing. It counts.",
        ContactOutcome.LimitedContentMessage => "Only the words on this page.",
        ContactOutcome.OtherMessage => "Anything more than those words.",
        ContactOutcome.ReachedConsumer => "A conversation. No call about these accounts for seven days.",
        ContactOutcome.ReachedSomeoneElse => "You said nothing of a debt.",
        ContactOutcome.WrongNumber => "They don't know this person. The number rests from now on.",
        ContactOutcome.DeclinedToTalk => "Counts as a conversation.",
        _ => string.Empty,
    };

    public static IEnumerable<Choice> Endings(ContactChannel channel)
        => ContactEndings.Of(channel).Select(outcome => Choice.Of(outcome, Of(outcome), Hint(outcome) is { Length: > 0 } hint ? hint : null));

    public static IReadOnlyList<Choice> Channels { get; } =
    [
        Choice.Of(ContactChannel.Call, "Call"), Choice.Of(ContactChannel.Text, "Text"),
        Choice.Of(ContactChannel.Email, "E-mail"), Choice.Of(ContactChannel.Letter, "Letter"),
    ];

    /// <summary>For a contact logged afterwards: a call that came in, or anything that was made elsewhere.</summary>
    public static IEnumerable<Choice> EndingsOfLogged(bool isInbound) => isInbound
        ? [
            Choice.Of(ContactOutcome.ReachedConsumer, "We talked", "A conversation. No call about these accounts for seven days."),
            Choice.Of(ContactOutcome.OtherMessage, "They left a message"),
            Choice.Of(ContactOutcome.ReachedSomeoneElse, "It was somebody else", "Nothing of a debt was said."),
          ]
        : Endings(ContactChannel.Call).Concat(ContactEndings.OfMessage.Where(outcome => outcome != ContactOutcome.NotPlaced).Select(outcome => Choice.Of(outcome, Of(outcome))));

    public static string IconOf(ContactChannel channel) => channel switch
    {
        ContactChannel.Call => "telephone",
        ContactChannel.Text => "chat-left",
        ContactChannel.Email => "envelope",
        _ => "mailbox",
    };
}
