using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>Ten thousand random histories against the slow, obvious counter.</summary>
[Trait("Category", "Long")]
public sealed class CallHistoryTests
{
    private const int Histories = 10_000;

    private static readonly string[][] Homes = [["10001"], ["90001"], ["10001", "90001"], ["96801", "60601"], ["85001"]];

    [Fact]
    public void TenThousandHistories_TheRulesAgreeWithTheReference()
    {
        var refused = (Eighth: 0, TooSoon: 0);

        for (var seed = 0; seed < Histories; seed++)
        {
            var facts = Calls(seed);
            var context = new RuleContext(facts, facts.Proposal.AsOf);
            var reference = new ReferenceCounter(facts, [.. context.Whereabouts.Zones.Select(zone => zone.Zone)]);
            var eighth = reference.IsEighth(context.At);
            var tooSoon = reference.IsTooSoonAfterTalk(context.At);

            Assert.True(eighth == (new CallFrequency().Check(context).Result == RuleResult.Block), $"Seven in seven, seed {seed}");
            Assert.True(tooSoon == (new RestAfterConversation().Check(context).Result == RuleResult.Block), $"Rest after talk, seed {seed}");
            refused = (refused.Eighth + (eighth ? 1 : 0), refused.TooSoon + (tooSoon ? 1 : 0));
        }

        // Both sides of both lines were met often enough to mean something.
        Assert.InRange(refused.Eighth, Histories / 20, Histories * 19 / 20);
        Assert.InRange(refused.TooSoon, Histories / 20, Histories * 19 / 20);
    }

    [Fact]
    public void TenThousandHistories_TheNextMomentIsTheFirstThatTheReferenceAllows()
    {
        var checkedNext = 0;
        for (var seed = 0; seed < Histories; seed += 5)
        {
            var facts = Calls(seed);
            var context = new RuleContext(facts, facts.Proposal.AsOf);
            var reference = new ReferenceCounter(facts, [.. context.Whereabouts.Zones.Select(zone => zone.Zone)]);
            if (!reference.IsEighth(context.At) && !reference.IsTooSoonAfterTalk(context.At)) { continue; }

            var expected = FirstAllowed(context, reference);
            var engine = new ComplianceEngine(new RuleBook("two rules", [new CallFrequency(), new RestAfterConversation()]));

            Assert.True(expected == engine.Decide(facts).NextAllowed, $"Next moment, seed {seed}");
            checkedNext++;
        }

        Assert.InRange(checkedNext, Histories / 50, Histories);
    }

    /// <summary>What is allowed changes only at a midnight on one of the clocks: try them all in order.</summary>
    private static Instant FirstAllowed(RuleContext context, ReferenceCounter reference)
    {
        var today = context.At.InUtc().Date.PlusDays(-1);
        return Enumerable.Range(0, 20)
            .SelectMany(day => context.Whereabouts.Zones.Select(zone => zone.StartOf(today.PlusDays(day))))
            .Where(midnight => midnight > context.At).Order()
            .First(midnight => !reference.IsEighth(midnight) && !reference.IsTooSoonAfterTalk(midnight));
    }

    /// <summary>A dense history of calls with known outcomes, so that the counting alone decides.</summary>
    private static ContactFacts Calls(int seed)
    {
        var source = new RandomFacts(seed);
        var facts = source.Next();
        var person = new PersonKey(seed % 4 == 0 ? "spouse" : "ann");
        var calls = Enumerable.Range(0, 10 + (seed % 40)).Select(_ => source.Contact(facts.Proposal.AsOf))
            .Select(call => call.At.ToUnixTimeSeconds() % 7 == 0 ? call : call with { Person = person, Channel = Channel.Call })
            .Select(call => call.IsUnresolved ? call with { Outcome = ContactOutcome.VoicemailNoMessage } : call)
            .Select(call => call.IsConversation && call.At.ToUnixTimeSeconds() % 3 != 0 ? call with { Outcome = ContactOutcome.NoAnswer } : call);
        return facts with
        {
            Proposal = facts.Proposal with { Channel = Channel.Call, Recipient = new Recipient { Role = RecipientRole.Consumer, Person = person } },
            Consumer = facts.Consumer with
            {
                KnownLocation = null,
                LocationSignals = [.. Homes[seed % Homes.Length].Select(zip => new LocationSignal { Source = SignalSource.Address, Zip = zip })],
            },
            History = [.. calls],
        };
    }
}
