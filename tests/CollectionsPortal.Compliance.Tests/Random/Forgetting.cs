using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>The same facts with one of them unknown.</summary>
/// <remarks>Left out on purpose: that a number was wrong, and that an employer provides an address. There, null or another outcome means that nobody ever learned it.</remarks>
internal static class Forgetting
{
    public static IEnumerable<ContactFacts> Ways(ContactFacts facts)
    {
        var (proposal, consumer) = (facts.Proposal, facts.Consumer);
        yield return facts with { Consumer = consumer with { LocationSignals = [], KnownLocation = null } };
        yield return facts with { Consumer = consumer with { LocationSignals = [new LocationSignal { Source = SignalSource.Address }], KnownLocation = null } };
        yield return facts with { Proposal = proposal with { Debts = [] } };
        yield return facts with { Proposal = proposal with { Debts = [new DebtKey("never heard of")] } };
        yield return facts with { Proposal = proposal with { Recipient = proposal.Recipient with { Role = RecipientRole.Unknown } } };
        yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Place = Place.Unknown } } };
        yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Line = LineKind.Unknown } } };
        yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { VisibleToOthers = null } } };
        yield return facts with { Proposal = proposal with { Text = null, TextApproved = false } };
        yield return facts with { Consumer = consumer with { Representations = [.. consumer.Representations.Select(one => one with { AttorneyKnown = null })] } };
        yield return facts with { Debts = [] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { ServicedUnder = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(WithoutTheEnd)] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { BookedTo = null })] };
        yield return facts with { History = [.. facts.History.Select(WithoutTheOutcome)] };
    }

    private static DebtFacts WithoutTheEnd(DebtFacts debt) => debt.ValidationNotice is { } notice
        ? debt with { ValidationNotice = notice with { PeriodEndsOn = null }, Disputes = [.. debt.Disputes.Select(dispute => dispute with { WithinPeriod = null })] }
        : debt;

    private static PastContact WithoutTheOutcome(PastContact contact) =>
        contact.Outcome == ContactOutcome.WrongNumber ? contact : contact with { Outcome = ContactOutcome.Unknown, Conversation = null };
}
