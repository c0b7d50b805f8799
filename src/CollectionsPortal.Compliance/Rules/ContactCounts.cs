using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.House;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>How far the limits are used up at the proposal's moment: the same counts by which the rules decide, for showing beside the decision.</summary>
public sealed class ContactCounts(ContactFacts facts)
{
    private readonly RuleContext context = new(facts, facts.Proposal.AsOf);

    /// <summary>Calls that may be placed about one debt within the law's window.</summary>
    public int CallLimit => RegulationF.CallsInWindow.On(context.LawDate);

    /// <summary>Contacts of all kinds that we allow ourselves within the house's window.</summary>
    public int HouseLimit => facts.House.ContactsPerWeek;

    /// <summary>Calls placed about a debt within the window that ends today, on the clock that counts most.</summary>
    public int CallsAbout(DebtKey debt) => Most(
        RegulationF.CallWindowDays.On(context.LawDate), call => CallCounts.Counts(context, call, debt));

    public int ContactsOfAllKinds() => Most(
        HouseLimits.ContactWindowDays.On(context.LawDate), contact => ContactBudget.Counts(context, contact));

    private int Most(int days, Func<PastContact, bool> counts)
    {
        var most = 0;
        foreach (var window in context.Windows(days))
        {
            most = Math.Max(most, In(window, counts));
        }

        return most;
    }

    private int In(CallWindow window, Func<PastContact, bool> counts)
        => facts.History.Count(contact => window.Contains(contact.At) && counts(contact));
}
