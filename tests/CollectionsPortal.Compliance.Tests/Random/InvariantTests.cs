using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>What must hold for all facts, tried on random ones; FsCheck finds and names the seed that breaks one.</summary>
[Trait("Category", "Long")]
public sealed class InvariantTests
{
    private static readonly ComplianceEngine Engine = Scenario.Engine;

    [Fact]
    public void TheNextAllowedMomentIsAllowed_AndNoMomentBeforeIt()
    {
        var found = 0;
        Holds(1500, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            if (Engine.Decide(facts) is not { NextAllowed: { } next } || next == facts.Proposal.AsOf) { return true; }

            found++;
            return Verdict(facts, next) == Compliance.Verdict.Permitted
                && Verdict(facts, next - Duration.FromMinutes(1)) != Compliance.Verdict.Permitted
                && Earlier(facts.Proposal.AsOf, next).All(moment => Verdict(facts, moment) != Compliance.Verdict.Permitted);
        });

        Assert.True(found > 100, $"Only {found} cases had a next moment.");
    }

    [Fact]
    public void WhereThereIsNoNextMoment_NothingIsPermittedInTheNextTwoWeeks()
    {
        Holds(400, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var decision = Engine.Decide(facts);
            return decision.NextAllowed is not null
                || !decision.Outcomes.Any(outcome => outcome.Result == RuleResult.Block && outcome.Until is null)
                || Enumerable.Range(0, 14 * 12).All(step => IsEndedBySomething(facts, step) || Verdict(facts, facts.Proposal.AsOf + Duration.FromHours(2 * step)) != Compliance.Verdict.Permitted);
        });
    }

    [Fact]
    public void ForgettingAFact_NeverTurnsARefusalIntoAPermit()
    {
        Holds(2500, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var known = Engine.Decide(facts);
            if (known.Verdict == Compliance.Verdict.Permitted) { return true; }

            var way = Forgetting.Ways(facts).ToList().FindIndex(forgotten => Engine.Decide(forgotten).Verdict == Compliance.Verdict.Permitted);
            Assert.True(way < 0, $"Seed {seed}, way {way} of forgetting: permitted, although known facts say {string.Join("; ", known.Outcomes.Where(outcome => !outcome.Allows).Select(outcome => $"{outcome.Rule.Id}: {outcome.Sentence}"))}");
            return true;
        });
    }

    [Fact]
    public void AnotherCall_NeverLowersACount_AndNeverTurnsARefusalIntoAPermit()
    {
        Holds(2500, seed =>
        {
            var source = new RandomFacts(seed);
            var facts = source.Next();
            var more = facts with { History = [.. facts.History, source.Contact(facts.Proposal.AsOf) with { Direction = ContactDirection.Outbound, Outcome = ContactOutcome.NoAnswer, MisdirectedLearnedAt = null }] };
            return facts.Debts.All(debt => Count(more, debt.Key) >= Count(facts, debt.Key))
                && (Engine.Decide(facts).Verdict == Compliance.Verdict.Permitted || Engine.Decide(more).Verdict != Compliance.Verdict.Permitted);
        });
    }

    [Fact]
    public void TheOrderOfTheRules_ChangesNothing()
    {
        var backwards = new ComplianceEngine(new RuleBook("backwards", RuleBook.Current.Rules.Reverse()));
        Holds(600, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var (one, other) = (Engine.Decide(facts), backwards.Decide(facts));
            return one.Verdict == other.Verdict && one.NextAllowed == other.NextAllowed
                && one.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Until)).Order().SequenceEqual(other.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Until)).Order());
        });
    }

    [Fact]
    public void TheOrderOfTheHistory_ChangesNothing()
    {
        Holds(600, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var (one, other) = (Engine.Decide(facts), Engine.Decide(facts with { History = [.. facts.History.Reverse()] }));
            return one.Verdict == other.Verdict && one.NextAllowed == other.NextAllowed;
        });
    }

    [Fact]
    public void APermitIsGivenExactlyWherePermitted_AndNeverOutlivesTheLeave()
    {
        Holds(1500, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var decision = Engine.Decide(facts);
            var given = decision.TryPermit(HouseLimits.LongestPermit, out var permit);
            return given == (decision.Verdict == Compliance.Verdict.Permitted)
                && (permit is null || (permit.ExpiresAt > permit.IssuedAt && Verdict(facts, permit.ExpiresAt - Duration.Epsilon) == Compliance.Verdict.Permitted));
        });
    }

    [Fact]
    public void EveryBlockOrReview_SaysASentence_AndWhatItAwaits()
    {
        Holds(1500, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            Assert.All(Engine.Decide(facts).Outcomes, outcome => SpeaksPlainly(outcome, facts.Proposal.AsOf));
            return true;
        });
    }

    [Fact]
    public void EveryAnswerToAnOfficialExample_SpeaksPlainlyToo()
    {
        var cases = OfficialExample.All.SelectMany(example => example.Cases).OfType<ContactCase>().ToList();

        Assert.True(cases.Count > 100, $"Only {cases.Count} cases.");
        Assert.All(cases, one => Assert.All(Engine.Decide(one.Facts).Outcomes, outcome => SpeaksPlainly(outcome, one.Facts.Proposal.AsOf)));
    }

    /// <summary>What an agent reads out, and what a receipt keeps for those who come after.</summary>
    private static void SpeaksPlainly(RuleOutcome outcome, Instant asOf)
    {
        var what = $"{outcome.Rule.Id}, {outcome.Result}: “{outcome.Sentence}”";
        Assert.True(outcome.Sentence.Length > 10 && outcome.Sentence.EndsWith('.') && !outcome.Sentence.Contains("  ", StringComparison.Ordinal) && !outcome.Sentence.Contains("..", StringComparison.Ordinal), what);
        Assert.False(string.IsNullOrWhiteSpace(outcome.Rule.Citation.Text), what);
        Assert.True(outcome.Allows || outcome.Until is not null || !string.IsNullOrWhiteSpace(outcome.Awaits), what);
        Assert.True(outcome.Until is null || outcome.Until > asOf, $"{what} ends before it is said.");
        Assert.True(outcome.Result != RuleResult.NeedsReview || !string.IsNullOrWhiteSpace(outcome.Awaits), $"{what} does not say what it waits for.");
        Assert.True((outcome.Result == RuleResult.Require) == (outcome.Required.Count > 0), what);
        Assert.All(outcome.MissingFacts, missing => Assert.False(string.IsNullOrWhiteSpace(missing), what));
    }

    [Fact]
    public void FactsAndDecisions_SurviveJson()
    {
        Holds(400, seed =>
        {
            var facts = new RandomFacts(seed).Next();
            var read = FactsJson.Read(FactsJson.Write(facts));
            var decision = Engine.Decide(facts);
            var receipt = FactsJson.Write(decision);
            return read.Problem is null && FactsJson.Write(read.Facts!) == FactsJson.Write(facts)
                && FactsJson.Write(Engine.Decide(read.Facts!)) == receipt
                && FactsJson.Write(FactsJson.ReadDecision(receipt)) == receipt;
        });
    }

    private static void Holds(int times, Func<int, bool> property) =>
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), property).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithStartSize(1).WithEndSize(1_000_000).WithReplay(20261122, 7));

    private static Verdict Verdict(ContactFacts facts, Instant at) => Engine.Decide(facts with { Proposal = facts.Proposal with { AsOf = at } }).Verdict;

    private static IEnumerable<Instant> Earlier(Instant from, Instant until)
    {
        for (var at = from; at < until; at += Duration.FromMinutes(95)) { yield return at; }
    }

    /// <summary>Knowledge of the place may end by itself and with it a doubt; that is a change of facts, not of time.</summary>
    private static bool IsEndedBySomething(ContactFacts facts, int step) =>
        facts.Consumer.KnownLocation is { Until: { } until } && facts.Proposal.AsOf + Duration.FromHours(2 * step) >= until;

    private static int Count(ContactFacts facts, DebtKey debt)
    {
        var context = new RuleContext(facts, facts.Proposal.AsOf);
        return facts.History.Count(call => CallCounts.Counts(context, call, debt));
    }
}
