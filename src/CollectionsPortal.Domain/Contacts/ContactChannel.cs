namespace CollectionsPortal.Domain.Contacts;

/// <summary>Through what we reach a person.</summary>
public enum ContactChannel
{
    Call,
    Text,
    Email,
    Letter,
}

public enum ContactDirection
{
    Outbound,
    Inbound,
}

/// <summary>How an attempt came to be known to us.</summary>
public enum ContactOrigin
{
    /// <summary>Permitted before it was made.</summary>
    Permit,

    /// <summary>Written down by staff after it happened.</summary>
    LoggedAfterwards,

    /// <summary>Read from a dialler's log.</summary>
    Dialler,
}

/// <summary>Who was reached or called.</summary>
public enum ContactParty
{
    Consumer,
    Spouse,
    Guardian,
    Representative,
    Attorney,
    ThirdParty,
    Unknown,
}

/// <summary>How an attempt ended. What each means for the counts is the law's (12 CFR 1006.14(b)).</summary>
public enum ContactOutcome
{
    NotPlaced,
    DidNotConnect,
    NoAnswer,
    VoicemailNoMessage,
    LimitedContentMessage,
    OtherMessage,
    ReachedConsumer,
    ReachedSomeoneElse,
    WrongNumber,
    DeclinedToTalk,
    Sent,
    NotDelivered,

    /// <summary>Left open and closed by the portal: placed, outcome unknown. It counts.</summary>
    Unknown,
}
