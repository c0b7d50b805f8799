using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;

/// <summary>E-mail about a debt only with consent, and not to an address at work.</summary>
/// <remarks>23 NYCRR 1.6, as recalled: so a doubt is put before a person instead of a ban.</remarks>
public sealed class NewYorkEmail : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-NY-23NYCRR1-email",
        Statement = "E-mail only with the person's consent and not to an address at work; where we hold none, a supervisor decides.",
        Citation = Sources.NewYork("23 NYCRR 1.6"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.OfState("NY"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Recalled,
        PassSentence = "They agreed to e-mail at this address.",
        NotApplicableSentence = "This is no e-mail that collects.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel != Channel.Email || !Tally.Binds(context)) { return Info.NotApplicable; }

        if (context.Proposal.Endpoint.EmployerProvided == true) { return Info.Review("This address is from work. New York law, as we recall it, does not allow e-mail there.", "A private address", ["A private e-mail address"]); }

        return context.HasConsent(ConsentScope.Electronic) || context.Proposal.Endpoint.Procedure is { ConsentedAt: { } agreed } && agreed <= context.At
            ? Info.Pass
            : Info.Review("We hold no consent to e-mail. New York law, as we recall it, asks for one.", "The person's consent to e-mail", ["Consent to e-mail"]);
    }
}
