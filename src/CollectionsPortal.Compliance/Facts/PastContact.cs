using NodaTime;

namespace CollectionsPortal.Compliance.Facts;

/// <summary>One contact or attempt that happened, by whomever on our behalf, through whatever system.</summary>
public sealed record PastContact
{
    public required Instant At { get; init; }

    public required ContactDirection Direction { get; init; }

    public required Channel Channel { get; init; }

    /// <summary>The person it was meant to reach, or who reached us. Spouses and co-debtors are persons of their own.</summary>
    public required PersonKey Person { get; init; }

    public required ContactOutcome Outcome { get; init; }

    public EndpointKey? Endpoint { get; init; }

    /// <summary>Who that person is towards the debt; null where not known, save that the consumer's own key says it.</summary>
    public RecipientRole? Role { get; init; }

    /// <summary>The kind of place to which the number or address belonged; null where not known.</summary>
    public Place? Place { get; init; }

    /// <summary>Whether a machine made it; null where not known.</summary>
    public Automation? Automation { get; init; }

    /// <summary>True where the person said in it that they will not pay, or do not owe it.</summary>
    public bool RefusedToPay { get; init; }

    public ContactPurpose Purpose { get; init; }

    /// <summary>Whether people talked; null to take it from the outcome.</summary>
    public bool? Conversation { get; init; }

    /// <summary>The debts that we raised, in talk or in a message that names them. While the attempt is open: all debts of its proposal.</summary>
    public IReadOnlyList<DebtKey> DebtsRaisedByUs { get; init; } = [];

    /// <summary>The debts that the person brought up: a conversation about them, but not a call placed about them (comment 14(b)(4)-2.vi).</summary>
    public IReadOnlyList<DebtKey> DebtsRaisedByThem { get; init; } = [];

    /// <summary>For a call in which no debt was named: the one debt it is booked to, for good (comment 14(b)(4)-1). Null counts against every debt.</summary>
    public DebtKey? BookedTo { get; init; }

    /// <summary>When we learned that the number was not this person's (comment 14(b)(2)(i)-3); null where it is theirs as far as we know.</summary>
    public Instant? MisdirectedLearnedAt { get; init; }

    /// <summary>True for a call placed under direct consent to more calls, where the consent itself is not among the facts any more.</summary>
    public bool ExcludedByConsent { get; init; }

    /// <summary>Whether the outcome leaves open what happened.</summary>
    public bool IsUnresolved => Outcome is ContactOutcome.Unknown or ContactOutcome.Open;

    /// <summary>Whether it was a telephone call for the counts.</summary>
    public bool IsCall => Channel is Channel.Call or Channel.RinglessVoicemail;

    /// <summary>Whether the two talked by telephone, whoever placed the call.</summary>
    public bool IsConversation =>
        Channel == Channel.Call
        && (Conversation ?? Outcome is ContactOutcome.ReachedConsumer or ContactOutcome.DeclinedToTalk);
}
