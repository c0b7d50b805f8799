using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Not more than a few contacts of all kinds to one person within seven days, well below the law's seven calls a debt.</summary>
/// <remarks>The law counts calls only, yet judges the whole (comments 14(a)-1 and -2). Answers, required notices and what the person asked for are not counted.</remarks>
public sealed class ContactBudget : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-contact-budget",
        Statement = "Not more than a set number of contacts of all kinds to one person within seven days (3 unless set otherwise, at most 7).",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "This person has been contacted less often than our own limit allows.",
        NotApplicableSentence = "Our own limit does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (context.ToProfessional || !IsCounted(context.Purpose)) { return Info.NotApplicable; }
        if (IsAskedFor(context)) { return Info.Pass; }

        return Tally.FullUntil(context, HouseLimits.ContactWindowDays.On(context.LawDate), context.Facts.House.ContactsPerWeek, default, CountsForAnyDebt) is { } from
            ? Full(context, from)
            : Info.Pass;
    }

    /// <summary>Whether the house's own limits bind the proposal: not answers, not required notices, not a call that they asked for.</summary>
    internal static bool Binds(RuleContext context) => !context.ToProfessional && IsCounted(context.Purpose) && !IsAskedFor(context);

    private RuleOutcome Full(RuleContext context, Instant from)
    {
        var until = NextAskedFor(context) is { } asked ? Instant.Min(from, asked) : from;
        var limit = context.Facts.House.ContactsPerWeek;
        return Info.BlockUntil(
            until,
            $"We have contacted this person {limit} times within seven days, which is our own limit. The next contact is possible on {Spoken.Moment(until, context.Whereabouts)}.",
            $"Our limit of {limit} contacts in seven days");
    }

    private static bool CountsForAnyDebt(RuleContext context, PastContact contact, DebtKey debt) => Counts(context, contact);

    internal static bool Counts(RuleContext context, PastContact contact) =>
        contact.Direction == ContactDirection.Outbound
        && contact.Person == context.Person
        && IsCounted(contact.Purpose)
        && contact.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.DidNotConnect or ContactOutcome.Undelivered or ContactOutcome.WrongNumber)
        && !(contact.MisdirectedLearnedAt <= context.At)
        && !contact.ExcludedByConsent
        && !(contact.IsCall && WasAskedFor(context, contact.At));

    private static bool IsCounted(ContactPurpose purpose) => purpose is ContactPurpose.Collect or ContactPurpose.LocationInformation or ContactPurpose.NoticeOfRemedy;

    private static bool WasAskedFor(RuleContext context, Instant at)
    {
        foreach (var debt in context.ProposedDebts)
        {
            if (MoreCalls.Covers(context, debt, at)) { return true; }
        }

        return false;
    }

    private static bool IsAskedFor(RuleContext context)
    {
        if (!context.IsCall || context.ProposedDebts.IsEmpty) { return false; }

        foreach (var debt in context.ProposedDebts)
        {
            if (!MoreCalls.Covers(context, debt, context.At)) { return false; }
        }

        return true;
    }

    private static Instant? NextAskedFor(RuleContext context)
    {
        if (!context.IsCall) { return null; }

        Instant? earliest = null;
        foreach (var debt in context.ProposedDebts)
        {
            if (MoreCalls.NextStart(context, debt) is { } start && (earliest is null || start < earliest)) { earliest = start; }
        }

        return earliest;
    }
}
