using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.House;

/// <summary>Some time passes between two contacts with one person.</summary>
/// <remarks>Whatever the channel; the law asks for five minutes between unanswered calls to one number only.</remarks>
public sealed class ContactSpacing : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "HOUSE-contact-spacing",
        Statement = "A set time passes between two contacts of any kind with one person (up to a day; none unless set).",
        Citation = Citation.House,
        Basis = RuleBasis.WeChoose,
        CountsBy = CountingKey.Person,
        Jurisdiction = Jurisdiction.House,
        From = HouseLimits.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "Enough time has passed since the last contact.",
        NotApplicableSentence = "Our own spacing does not bind this kind of contact.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        var minutes = context.Facts.House.MinutesBetweenContacts;
        if (minutes == 0 || !ContactBudget.Binds(context)) { return Info.NotApplicable; }

        var last = Instant.MinValue;
        foreach (var contact in context.Since(context.At - Duration.FromMinutes(minutes)))
        {
            if (ContactBudget.Counts(context, contact)) { last = Instant.Max(last, contact.At); }
        }

        if (last == Instant.MinValue || last + Duration.FromMinutes(minutes) is var until && until <= context.At) { return Info.Pass; }

        return Info.BlockUntil(until, $"We contacted this person a short while ago. The next contact is possible on {Spoken.Moment(until, context.Whereabouts)}.", $"Our spacing of {minutes} minutes");
    }
}
