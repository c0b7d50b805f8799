using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Within five days of the first communication the validation notice must have gone; until it has, collection rests.</summary>
/// <remarks>12 CFR 1006.34(a)(1)(i)(B): five calendar days. The law demands the notice; that collection rests while it is overdue is how we keep to it.</remarks>
public sealed class ValidationNoticeDue : IContactRule
{
    private const string Notice = "The validation notice";

    public RuleInfo Info { get; } = new()
    {
        Id = "US-REGF-1006.34a-validation-timing",
        Statement = "Collection rests where the validation notice has not gone within five days of the first communication.",
        Citation = Citation.RegulationF("34(a)(1)"),
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.ConsumerAndDebt,
        Jurisdiction = Jurisdiction.UnitedStates,
        From = RegulationF.InForceSince,
        Certainty = Certainty.Read,
        PassSentence = "The validation notice is not overdue.",
        NotApplicableSentence = "This contact does not collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!context.IsCollection) { return Info.NotApplicable; }

        var days = RegulationF.ValidationNoticeDays.On(context.LawDate);
        foreach (var debt in context.HeldDebts)
        {
            if (!IsSent(debt, context) && FirstCommunication(debt, context) is { } first && context.LatestDate > first.PlusDays(days))
            {
                return Info.BlockUntil(Notice, $"The validation notice for {context.Label(debt.Key)} is overdue: it was due {days} days after {Spoken.Day(first)}. Send it first.", "Validation notice overdue");
            }
        }

        return Info.Pass;
    }

    /// <summary>A notice that came back was not sent (comment 42(a)(1)-2).</summary>
    private static bool IsSent(DebtFacts debt, RuleContext context) =>
        debt.ValidationNotice is { ReturnedOn: null } notice && notice.SentOn <= context.LatestDate;

    /// <summary>As recorded; where nothing is recorded, the first contact on file that told the person of the debt.</summary>
    private static LocalDate? FirstCommunication(DebtFacts debt, RuleContext context)
    {
        if (debt.InitialCommunicationOn is { } recorded) { return recorded; }

        LocalDate? first = null;
        foreach (var contact in context.History)
        {
            if (contact.Person != context.Consumer.Person || contact.At > context.At || !ToldOf(debt, contact, context)) { continue; }

            var day = context.Whereabouts.EarliestDate(contact.At);
            first = first is null ? day : LocalDate.Min(first.Value, day);
        }

        return first;
    }

    /// <summary>A contact of which nobody knows what came of it may have told them too.</summary>
    private static bool ToldOf(DebtFacts debt, PastContact contact, RuleContext context) =>
        CallCounts.IsConversationAbout(context, contact, debt.Key)
        || CallCounts.MayBeConversationAbout(context, contact, debt.Key)
        || (contact.Direction == ContactDirection.Outbound
            && (contact.IsUnresolved || contact.Outcome is ContactOutcome.OtherMessage or ContactOutcome.Sent)
            && contact.Purpose != ContactPurpose.OptOutConfirmation
            && (contact.DebtsRaisedByUs.Count == 0 || contact.DebtsRaisedByUs.Contains(debt.Key)));
}
