using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Somebody who lives under a law that we do not hold is contacted only when a supervisor says so.</summary>
/// <remarks>We hold the law of the United States and of the United Kingdom. The former is asked all the same.</remarks>
public sealed class KnownLaw : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-known-law",
        Statement = "A supervisor decides on contact with somebody who lives in a country whose law we do not hold.",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "We hold the law under which this person lives.",
        NotApplicableSentence = "This contact goes to a professional.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.ToProfessional) { return Info.NotApplicable; }

        return context.Residence.ForeignCountry is { } country
            ? Info.Review($"This person lives in a country whose law we do not hold ({country}). A supervisor must decide.", "A supervisor's decision")
            : Info.Pass;
    }
}
