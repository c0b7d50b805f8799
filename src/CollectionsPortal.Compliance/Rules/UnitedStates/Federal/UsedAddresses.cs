using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Which numbers and addresses the person has used with us.</summary>
internal static class UsedAddresses
{
    public static bool WroteFromIt(RuleContext context, Channel channel) => LastMessage(context, channel) is not null;

    /// <summary>Their latest message in a medium from the number or address that is to be used; null where the history knows none.</summary>
    public static Instant? LastMessage(RuleContext context, Channel channel)
    {
        Instant? last = null;
        foreach (var contact in context.History)
        {
            var isTheirs = contact.Direction == ContactDirection.Inbound && contact.Channel == channel && contact.Person == context.Person
                && contact.Endpoint == context.Proposal.Endpoint.Key && contact.At <= context.At;
            if (isTheirs && (last is null || contact.At > last)) { last = contact.At; }
        }

        return last;
    }
}
