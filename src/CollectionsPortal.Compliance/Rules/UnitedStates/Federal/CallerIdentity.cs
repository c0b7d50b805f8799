using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Whoever calls says who they are.</summary>
/// <remarks>12 CFR 1006.14(g). Calls that ask for a location follow 1006.10 instead, and a limited-content message is made of its own slots.</remarks>
public sealed class CallerIdentity : IContactRule
{
    private RuleOutcome? said;

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14g-caller-identity",
        Statement = "On every call the caller says who they are and for whom they call, location calls aside.",
        Citation = Citation.RegulationF("14(g)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ThisContact,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Nothing need be said.",
        NotApplicableSentence = "This is no call, or one that asks for a location.",
    };

    public RuleOutcome Check(RuleContext context) =>
        !context.IsCall || context.Purpose == ContactPurpose.LocationInformation
            ? Info.NotApplicable
            : said ??= Info.Require("Say your name and for whom you are calling.", RequiredContent.CallerIdentity) with { IsShared = true };
}
