using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Washington;

/// <summary>The debtor and the spouse, whom Washington counts as one.</summary>
internal static class Couple
{
    /// <summary>Whether a past contact was with one of them, or with somebody of whom we do not know that they are neither.</summary>
    public static bool Includes(RuleContext context, PastContact contact) =>
        contact.Person == context.Consumer.Person
        || contact.Person == context.Person
        || contact.Role is null or RecipientRole.Unknown or RecipientRole.Consumer or RecipientRole.Spouse;
}
