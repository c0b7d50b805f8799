using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>The same facts with one of them unknown.</summary>
/// <remarks>Left out on purpose: that a number was wrong, that a landline rings at an unusual place such as a hospital, and that an employer provides an address. There, null or another outcome means that nobody ever learned it. Where an address in one country is forgotten, another country that was stated is forgotten with it: together they are one doubt.</remarks>
internal static class Forgetting
{
    public static IEnumerable<ContactFacts> Ways(ContactFacts facts)
    {
        var (proposal, consumer) = (facts.Proposal, facts.Consumer);
        yield return facts with { Consumer = consumer with { Country = null, State = null, LocationSignals = [], KnownLocation = null } };
        yield return facts with { Consumer = consumer with { Country = null, LocationSignals = [new LocationSignal { Source = SignalSource.Address }], KnownLocation = null } };
        yield return facts with { Proposal = proposal with { Debts = [] } };
        yield return facts with { Proposal = proposal with { Debts = [new DebtKey("never heard of")] } };
        yield return facts with { Proposal = proposal with { Recipient = proposal.Recipient with { Role = RecipientRole.Unknown } } };
        if (proposal.Endpoint.Place != Place.Unusual) { yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Place = Place.Unknown } } }; }

        yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Line = LineKind.Unknown } } };
        yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { VisibleToOthers = null } } };
        yield return facts with { Proposal = proposal with { Text = null, TextApproved = false } };
        yield return facts with { Consumer = consumer with { Representations = [.. consumer.Representations.Select(one => one with { AttorneyKnown = null })] } };
        yield return facts with { Consumer = consumer with { Country = null, State = null, City = null, LocationSignals = [.. consumer.LocationSignals.Select(WithoutTheZip)] } };
        if (proposal.Endpoint.Procedure is { } procedure)
        {
            // That a message there was seen by others is something that happened, or did not.
            yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Procedure = procedure.LedToDisclosure ? new ContactProcedure { LedToDisclosure = true } : null } } };
            foreach (var less in Ways(procedure)) { yield return facts with { Proposal = proposal with { Endpoint = proposal.Endpoint with { Procedure = less } } }; }
        }

        yield return facts with { Consumer = consumer with { Consents = [.. consumer.Consents.Select(consent => consent with { Form = null })] } };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { Kind = DebtKind.Unknown, ServicedUnder = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { StateNoticeMailedOn = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { DocumentsInHand = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { ChargedOff = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { LimitationEndsOn = null })] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { Role = null })] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { Place = null })] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { Automation = null })] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { Endpoint = null })] };
        yield return facts with { Debts = [] };
        yield return facts with { Debts = [.. facts.Debts.Select(debt => debt with { ServicedUnder = null })] };
        yield return facts with { Debts = [.. facts.Debts.Select(WithoutTheEnd)] };
        yield return facts with { History = [.. facts.History.Select(contact => contact with { BookedTo = null })] };
        yield return facts with { History = [.. facts.History.Select(WithoutTheOutcome)] };
    }

    private static LocationSignal WithoutTheZip(LocationSignal signal) => signal.Zip is null ? signal : signal with { Zip = null };

    private static IEnumerable<ContactProcedure> Ways(ContactProcedure known) =>
    [
        known with { Route = ProcedureRoute.Unknown },
        known with { LastUsedByThemAt = null },
        known with { ConsentedAt = null },
        known with { ReassignmentCheckedAt = null },
        known with { NoticeSentOn = null },
        known with { OptOutEndsOn = null },
        known with { PublicDomain = null },
    ];

    private static DebtFacts WithoutTheEnd(DebtFacts debt) => debt.ValidationNotice is { } notice
        ? debt with { ValidationNotice = notice with { PeriodEndsOn = null }, Disputes = [.. debt.Disputes.Select(dispute => dispute with { WithinPeriod = null })] }
        : debt;

    private static PastContact WithoutTheOutcome(PastContact contact) =>
        contact.Outcome == ContactOutcome.WrongNumber ? contact : contact with { Outcome = ContactOutcome.Unknown, Conversation = null };
}
