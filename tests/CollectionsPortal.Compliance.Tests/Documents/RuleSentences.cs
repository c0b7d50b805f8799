using System.Text;
using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Tests.Random;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>Writes docs/law/sentences.md: every sentence that the rules say of many contacts, so that a change of words is seen and read before it reaches an agent.</summary>
internal static partial class RuleSentences
{
    private const int Contacts = 4000;
    private const int Patience = 1000;

    /// <summary>So many contacts in twelve days fill every count that a rule keeps.</summary>
    private const int Many = 80;

    /// <summary>One of each place that has rules of its own, and one of whose law the book holds nothing.</summary>
    private static readonly (string Country, string? Zip)[] Homes =
    [
        ("US", "02108"), ("US", "98101"), ("US", "20001"), ("US", "10001"), ("US", "14201"), ("US", "89101"), ("US", "25301"), ("US", "33101"),
        ("US", "90001"), ("US", "75201"), ("US", "97201"), ("US", "03101"), ("GB", null), ("FR", null),
    ];

    public static string Write(RuleBook book)
    {
        var text = new StringBuilder();
        text.Append("# What the rules say\n\n");
        text.Append("Written by a test from the answers to the official examples and to some thousands of made-up contacts; do not edit by hand. To renew it: `PORTAL_WRITE_DOCS=1 dotnet test tests/CollectionsPortal.Compliance.Tests`.\n\n");
        text.Append("Moments, places, debts and numbers that depend on the contact stand in braces. *Awaits* is what must happen first, *because of* the fact that decided, *not known* what nobody has told us. What a rule says of every contact that it passes or does not concern comes first.\n");
        var said = Said(new ComplianceEngine(book));
        foreach (var rule in book.Rules) { text.Append(Entry(rule.Info, said[rule.Info.Id])); }

        return text.ToString();
    }

    private static ILookup<string, string> Said(ComplianceEngine engine)
    {
        var contacts = Enumerable.Range(0, Contacts).Select(Contact)
            .Concat(RareContacts.All)
            .Concat(OfficialExample.All.SelectMany(example => example.Cases).OfType<ContactCase>().Select(one => one.Facts));
        return contacts.SelectMany(facts => engine.Decide(facts).Outcomes.Select(outcome => (Facts: facts, Outcome: outcome)))
            .Where(said => said.Outcome.Sentence != said.Outcome.Rule.PassSentence && said.Outcome.Sentence != said.Outcome.Rule.NotApplicableSentence)
            .DistinctBy(said => (said.Outcome.Rule.Id, said.Outcome.Result, said.Outcome.Sentence, said.Outcome.Awaits, said.Outcome.LimitingFact))
            .Select(said => (said.Outcome.Rule.Id, Line: General(Line(said.Outcome), said.Facts))).Distinct()
            .ToLookup(pair => pair.Id, pair => pair.Line);
    }

    /// <summary>Of every other one nobody knows for sure where they live; of the rest half were contacted very often.</summary>
    private static ContactFacts Contact(int seed)
    {
        var source = new RandomFacts(seed);
        var facts = source.Next();
        if (seed % 2 == 0) { return facts; }

        var (country, zip) = Homes[seed / 2 % Homes.Length];
        var often = seed % 4 == 1 ? Many : 0;
        return facts with
        {
            Consumer = facts.Consumer with { Country = country, State = null, KnownLocation = null, LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = zip }] },
            History = [.. facts.History, .. Enumerable.Range(0, often).Select(_ => source.Contact(facts.Proposal.AsOf))],
        };
    }

    private static string Entry(RuleInfo rule, IEnumerable<string> said)
    {
        var lines = said.Order(StringComparer.Ordinal).Prepend($"- does not concern: {rule.NotApplicableSentence}").Prepend($"- pass: {rule.PassSentence}");
        return $"\n## {rule.Id}\n\n{string.Join('\n', lines)}\n";
    }

    private static string Line(RuleOutcome outcome)
    {
        var text = new StringBuilder($"- {Word(outcome.Result)}: {outcome.Sentence}");
        if (outcome.Awaits is { } awaits) { text.Append(" *Awaits:* ").Append(awaits.TrimEnd('.')).Append('.'); }
        if (outcome.LimitingFact is { } fact) { text.Append(" *Because of:* ").Append(fact).Append('.'); }
        if (outcome.MissingFacts.Count > 0) { text.Append(" *Not known:* ").AppendJoin("; ", outcome.MissingFacts).Append('.'); }
        if (outcome.Required.Count > 0) { text.Append(" *To be said:* ").AppendJoin("; ", outcome.Required).Append('.'); }

        return text.ToString();
    }

    private static string General(string line, ContactFacts facts)
    {
        var debts = facts.Debts.Select(debt => debt.Label ?? debt.Key.Value);
        var said = debts.Aggregate(line, (text, debt) => Regex.Replace(text, $@"\b{Regex.Escape(debt)}\b(?! debt)", "{debt}", RegexOptions.None, TimeSpan.FromMilliseconds(Patience)));
        return Number().Replace(Place().Replace(Clock().Replace(Moment().Replace(said, "{moment}"), "{time}"), "{place}"), "{number}");
    }

    private static string Word(RuleResult result) => result switch
    {
        RuleResult.NotApplicable => "does not concern",
        RuleResult.NeedsReview => "review",
        _ => result.ToString().ToLowerInvariant(),
    };

    [GeneratedRegex(@"\w+day, (January|February|March|April|May|June|July|August|September|October|November|December) \d+(, \d+:\d\d [AP]M)?( ([A-Z][A-Za-z]+ )+time| \(?[A-Z][a-z]+/[A-Za-z/_]+\)?| UTC)?", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Moment();

    [GeneratedRegex(@"\d+:\d\d [AP]M", RegexOptions.None, Patience)]
    private static partial Regex Clock();

    [GeneratedRegex("(?<= in )([A-Z][A-Za-z]+ )+time|the zone [A-Za-z/_]+", RegexOptions.ExplicitCapture, Patience)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<![\w.(-])\d+(?![\w(-]|\.\d)", RegexOptions.None, Patience)]
    private static partial Regex Number();
}
