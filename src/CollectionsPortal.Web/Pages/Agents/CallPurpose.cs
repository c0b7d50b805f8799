using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>What an agent can call for. Every other purpose takes a text that a supervisor has read.</summary>
public enum CallPurpose
{
    Collect,

    /// <summary>One answer to somebody who rang or wrote.</summary>
    Reply,

    /// <summary>Asks a third person where the debtor is, without a word of a debt (12 CFR 1006.10).</summary>
    Location,
}

public static class CallPurposes
{
    public static ContactPurpose ToPurpose(this CallPurpose purpose) => purpose switch
    {
        CallPurpose.Reply => ContactPurpose.ReplyToConsumer,
        CallPurpose.Location => ContactPurpose.LocationInformation,
        _ => ContactPurpose.Collect,
    };

    public static CallPurpose Of(ContactPurpose purpose) => purpose switch
    {
        ContactPurpose.ReplyToConsumer => CallPurpose.Reply,
        ContactPurpose.LocationInformation => CallPurpose.Location,
        _ => CallPurpose.Collect,
    };
}
