using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>We speak of a debt only with the consumer, those who stand in for them, and the professionals concerned.</summary>
/// <remarks>12 CFR 1006.6(d)(1) and (2). Asking a third person for the location is allowed by 1006.10, which has a rule of its own.</remarks>
public sealed class ThirdParties : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.6d-third-party",
        Statement = "No word of a debt to anybody but the consumer, those who stand in for them, attorneys, the creditor and credit reporting agencies.",
        Citation = Citation.RegulationF("6(d)(1)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This person may be told of the debt.",
        NotApplicableSentence = "This contact tells nobody of a debt.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Proposal.Recipient.Role == RecipientRole.Unknown)
        {
            return Info.Review("We do not know who answers or reads there.", "Who the person is", ["The recipient's role"]);
        }

        if (context.Proposal.Recipient.Role == RecipientRole.ThirdParty) { return ToThirdParty(context); }

        return !context.ToProfessional && IsSomeoneElses(context)
            ? Info.BlockUntil("A number or address that is theirs", "We learned that this number or address is not this person's.", "Wrong number or address")
            : Info.Pass;
    }

    private RuleOutcome ToThirdParty(RuleContext context)
    {
        if (context.HasConsent(ConsentScope.ThirdParty, context.Person)) { return Info.Warn("The consumer agreed, to us directly, that we speak with this person."); }
        if (context.Purpose != ContactPurpose.LocationInformation)
        {
            return Info.BlockUntil("The consumer's consent, given to us", "This person has nothing to do with the debt. We may not speak of it with them.", "Third person");
        }

        return Info.Pass;
    }

    /// <summary>The latest of what we learned about the number or address decides.</summary>
    private static bool IsSomeoneElses(RuleContext context)
    {
        var learned = Instant.MinValue;
        var reached = Instant.MinValue;
        foreach (var contact in context.TellingWhose)
        {
            // A wrong number that nobody noted may be this one; a talk that nobody placed proves nothing of it.
            var isThere = contact.Endpoint == context.Proposal.Endpoint.Key || (contact.Endpoint is null && !contact.IsConversation);
            if (!isThere || contact.Person != context.Person || contact.At > context.At) { continue; }
            if (contact.Outcome == ContactOutcome.WrongNumber) { learned = Instant.Max(learned, contact.At); }
            else if (contact.MisdirectedLearnedAt is { } moment && moment <= context.At) { learned = Instant.Max(learned, moment); }
            else if (contact.IsConversation) { reached = Instant.Max(reached, contact.At); }
        }

        return learned > reached;
    }
}
