using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Through what we reach a person.</summary>
public enum ContactChannel
{
    Call,
    Text,
    Email,
    Letter,
}

/// <summary>How an attempt came to be known to us.</summary>
public enum ContactOrigin
{
    /// <summary>Permitted before it was made.</summary>
    Permit,

    /// <summary>Written down by staff after it happened: the person came to us, or it was made elsewhere.</summary>
    LoggedAfterwards,

    /// <summary>Read from a dialler's log.</summary>
    Dialler,
}

/// <summary>What an account had to do with a contact (12 CFR 1006.14(b)(4), comments -1 and -2).</summary>
public enum DebtPart
{
    /// <summary>The contact was asked for because of it, and it was not talked about. Counts only while the outcome is unknown.</summary>
    Proposed,

    /// <summary>No debt was named: the contact is booked to this one, for good.</summary>
    Booked,

    RaisedByUs,

    /// <summary>The person brought it up: a conversation about it, but not a call placed about it.</summary>
    RaisedByThem,
}

public static class ContactChannels
{
    public static Channel ToMedium(this ContactChannel channel) => channel switch
    {
        ContactChannel.Call => Channel.Call,
        ContactChannel.Text => Channel.Text,
        ContactChannel.Email => Channel.Email,
        ContactChannel.Letter => Channel.Letter,
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not a channel."),
    };
}
