using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>Facts under construction, with the questions that tests ask of them.</summary>
internal sealed record Scenario(ContactFacts Facts)
{
    public static readonly ComplianceEngine Engine = new(RuleBook.Current);

    public Scenario At(string local) => Proposal(proposal => proposal with { AsOf = When.At(local) });

    public Scenario At(Instant at) => Proposal(proposal => proposal with { AsOf = at });

    public Scenario By(Channel channel) => Proposal(proposal => proposal with { Channel = channel });

    public Scenario For(ContactPurpose purpose) => Proposal(proposal => proposal with { Purpose = purpose });

    public Scenario To(RecipientRole role, string person = "ann") =>
        Proposal(proposal => proposal with { Recipient = new Recipient { Role = role, Person = new PersonKey(person) } });

    public Scenario About(params string[] debts) => Proposal(proposal => proposal with { Debts = [.. debts.Select(debt => new DebtKey(debt))] });

    public Scenario Using(string key, LineKind line = LineKind.Unknown, Place place = Place.Unknown) =>
        Proposal(proposal => proposal with { Endpoint = new Endpoint { Key = new EndpointKey(key), Line = line, Place = place } });

    public Scenario Approved(string text = "The exact text.") => Proposal(proposal => proposal with { Text = text, TextApproved = true });

    public Scenario Proposal(Func<ContactProposal, ContactProposal> change) => new(Facts with { Proposal = change(Facts.Proposal) });

    public Scenario Consumer(Func<ConsumerFacts, ConsumerFacts> change) => new(Facts with { Consumer = change(Facts.Consumer) });

    public Scenario Living(params LocationSignal[] signals) => Consumer(consumer => consumer with { LocationSignals = signals });

    /// <summary>Lives there, with an address by its ZIP code.</summary>
    public Scenario In(string state, string zip) => Consumer(consumer => consumer with
    {
        State = state,
        LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = zip }],
    });

    public Scenario InMassachusetts() => In("MA", "02108");

    public Scenario InWashington() => In("WA", "98101");

    public Scenario InColumbia() => In("DC", "20001");

    public Scenario InNewYorkCity() => In("NY", "10001");

    public Scenario InBuffalo() => In("NY", "14201");

    public Scenario Agreeing(ConsentScope scope, StatementForm? form = null, ConsentOrigin origin = ConsentOrigin.DirectlyToUs) => Consumer(consumer => consumer with
    {
        Consents = [.. consumer.Consents, new ContactConsent { Scope = scope, GivenAt = When.At("2026-01-05 12:00"), Origin = origin, DuringLawfulContact = true, Form = form }],
    });

    public Scenario Held(HoldKind kind, string from, string? until = null) => Consumer(consumer => consumer with
    {
        Holds = [.. consumer.Holds, new Hold { Kind = kind, From = When.At(from), Until = until is null ? null : When.At(until) }],
    });

    public Scenario Disputed(string at, StatementForm form, DisputeKind kind = DisputeKind.WholeDebt) => Card(card => card with
    {
        Disputes = [new Dispute { ReceivedAt = When.At(at), Form = form, Kind = kind }],
    });

    public Scenario Owing(params DebtFacts[] debts) => new(Facts with { Debts = debts });

    public Scenario Owing(params string[] debts) => new(Facts with { Debts = [.. debts.Select(Given.Debt)] });

    public Scenario Card(Func<DebtFacts, DebtFacts> change) => new(Facts with { Debts = [.. Facts.Debts.Select(debt => debt.Key.Value == "card" ? change(debt) : debt)] });

    public Scenario After(params PastContact[] history) => new(Facts with { History = [.. Facts.History, .. history] });

    public Scenario After(IEnumerable<PastContact> history) => After([.. history]);

    public Scenario House(int contactsPerWeek) => House(house => house with { ContactsPerWeek = contactsPerWeek });

    public Scenario House(Func<HouseSettings, HouseSettings> change) => new(Facts with { House = change(Facts.House) });

    public Scenario Proven(ContactProcedure procedure) => Proposal(proposal => proposal with { Endpoint = proposal.Endpoint with { Procedure = procedure } });

    public Scenario Made(Automation automation) => Proposal(proposal => proposal with { Automation = automation });

    public RuleContext Context() => new(Facts, Facts.Proposal.AsOf);

    public RuleOutcome Check<TRule>()
        where TRule : IContactRule, new() => new TRule().Check(Context());

    public RuleResult Result<TRule>()
        where TRule : IContactRule, new() => Check<TRule>().Result;

    /// <summary>What one rule says when the whole book is asked, and so where it holds.</summary>
    public RuleOutcome Asked<TRule>()
        where TRule : IContactRule, new()
    {
        var id = new TRule().Info.Id;
        return Decide().Outcomes.Single(outcome => outcome.Rule.Id == id);
    }

    public Decision Decide() => Engine.Decide(Facts);

    /// <summary>The calls that count for a debt, all of them, whenever they were.</summary>
    public int CallsCounted(string debt) => Facts.History.Count(call => CallCounts.Counts(Context(), call, new DebtKey(debt)));

    /// <summary>The conversations about a debt, all of them, whenever they were.</summary>
    public int Conversations(string debt) => Facts.History.Count(call => CallCounts.IsConversationAbout(Context(), call, new DebtKey(debt)));
}
