using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No e-mail to an address known to be the employer's, unless the consumer used it with us or gave it to us.</summary>
/// <remarks>12 CFR 1006.22(f)(3); the exceptions are those of 1006.6(d)(4)(i) and (iii).</remarks>
public sealed class EmployerEmail : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.22f3-work-email",
        Statement = "No e-mail to an address known to be provided by the employer, unless the consumer used it with us or agreed to it.",
        Citation = Citation.RegulationF("22(f)(3)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing says that an employer provides this address.",
        NotApplicableSentence = "This is no e-mail to the consumer.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.Channel != Channel.Email || !context.ToConsumer) { return Info.NotApplicable; }
        if (context.Proposal.Endpoint.EmployerProvided != true) { return Info.Pass; }

        return context.Proposal.Endpoint.UsedWithUs
            ? Info.Warn("Their employer provides this address; they used it with us or agreed to it themselves.")
            : Info.BlockUntil("That the person writes to us from it or agrees to it", "Their employer provides this e-mail address, and may read it.", "Employer's e-mail address");
    }
}
