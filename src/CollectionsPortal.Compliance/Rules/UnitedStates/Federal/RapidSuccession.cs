using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>No second call to a number within five minutes of one that nobody answered.</summary>
/// <remarks>12 CFR 1006.14(a) and (b)(1): calls in rapid succession or concentrated on a day may rebut the presumption of compliance (comment 14(b)(2)(i)-2.i).</remarks>
public sealed class RapidSuccession : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.14a-harassment-general",
        Statement = "No second call to a number within five minutes of an unanswered one; a second call on one day is a warning.",
        Citation = Citation.RegulationF("14(a)"),
        Basis = RuleBasis.LawPresumes,
        CountsBy = CountingKey.Address,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This number was not called today.",
        NotApplicableSentence = "This is not a call.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCall || context.ToProfessional) { return Info.NotApplicable; }

        Instant? last = null;
        foreach (var call in context.Since(context.At - Duration.FromDays(1)))
        {
            if (IsUnansweredThere(context, call) && (last is null || call.At > last)) { last = call.At; }
        }

        if (last is not { } previous || previous + Duration.FromDays(1) <= context.At) { return Info.Pass; }

        var until = previous + RegulationF.RapidSuccession.On(context.LawDate);
        return context.At < until
            ? Info.BlockUntil(until, "This number was called within the last five minutes and nobody answered. Leave it be for now.", "Call a few minutes ago")
            : Info.Warn("This number was already called within a day and nobody answered. Think whether a second call is kind.");
    }

    private static bool IsUnansweredThere(RuleContext context, PastContact call) =>
        call.Direction == ContactDirection.Outbound && call.IsCall && (call.Endpoint is null || call.Endpoint == context.Proposal.Endpoint.Key)
        && call.Outcome is ContactOutcome.NoAnswer or ContactOutcome.VoicemailNoMessage or ContactOutcome.LimitedContentMessage or ContactOutcome.OtherMessage or ContactOutcome.Unknown;
}
