using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Which contacts reach somebody at work.</summary>
internal static class WorkContacts
{
    /// <summary>Whether the proposal does. A line or postal address of unknown place may; a mobile number belongs to no place.</summary>
    public static Presence AtWork(RuleContext context)
    {
        var endpoint = context.Proposal.Endpoint;
        if (context.Consumer.CurrentPlace == Place.Work || (context.Channel == Channel.Email && endpoint.EmployerProvided == true)) { return Presence.Yes; }

        return (context.IsTiedToPlace, endpoint.Place) switch
        {
            (true, Place.Work) => Presence.Yes,
            (true, Place.Unknown) => Presence.Possible,
            _ => Presence.No,
        };
    }

    /// <summary>Whether a past contact may have.</summary>
    public static bool MayHaveBeen(PastContact contact) => contact.Place is null or Place.Unknown or Place.Work;
}
