namespace CollectionsPortal.Compliance.Facts;

/// <summary>How a contact ended. What each means for the counts is the law's (12 CFR 1006.14(b), comment 14(b)(3)(ii)-1).</summary>
public enum ContactOutcome
{
    /// <summary>Placed or sent, and nobody recorded what came of it. Counts.</summary>
    Unknown,

    /// <summary>An attempt that is still going on. Counts.</summary>
    Open,

    /// <summary>Never dialled or sent. Does not count.</summary>
    NotPlaced,

    /// <summary>Busy, not in service or otherwise not connected to the dialled number. Does not count.</summary>
    DidNotConnect,

    /// <summary>Rang out, or was answered and dropped.</summary>
    NoAnswer,

    /// <summary>Reached voicemail, and no message was or could be left. Counts all the same.</summary>
    VoicemailNoMessage,

    LimitedContentMessage,
    OtherMessage,

    /// <summary>Spoke with the person. A conversation.</summary>
    ReachedConsumer,

    /// <summary>Somebody else answered.</summary>
    ReachedSomeoneElse,

    /// <summary>Learned that the number is not the person's.</summary>
    WrongNumber,

    /// <summary>The person answered and would not talk. Treated as a conversation.</summary>
    DeclinedToTalk,

    /// <summary>A written message left us, or one of theirs arrived.</summary>
    Sent,

    /// <summary>A written message came back undelivered.</summary>
    Undelivered,
}
