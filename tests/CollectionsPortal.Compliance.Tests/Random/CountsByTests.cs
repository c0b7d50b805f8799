using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Tests.Random;

/// <summary>What a rule says that it counts by is what it counts by: what lies outside of it changes nothing.</summary>
[Trait("Category", "Long")]
public sealed class CountsByTests
{
    private const int Tries = 400;

    public static TheoryData<string> Alone => Ids(CountingKey.ThisContact);

    public static TheoryData<string> ByPerson => Ids(CountingKey.Person, CountingKey.PersonAndDebt, CountingKey.PersonAndMedium);

    [Theory]
    [MemberData(nameof(Alone))]
    public void ThisContactAlone_TheHistoryChangesNothing(string rule) => Same(rule, facts => facts with { History = [] });

    [Theory]
    [MemberData(nameof(ByPerson))]
    public void ThePersonWhoIsContacted_ContactsWithOthersChangeNothing(string rule) =>
        Same(rule, facts => facts with { History = [.. facts.History.Where(contact => contact.Person == facts.Proposal.Recipient.Person)] });

    [Fact]
    public void EveryRule_CountsBySomethingThatHasWords()
    {
        Assert.All(RuleBook.Current.Rules, rule => Assert.NotEmpty(rule.Info.CountsBy.Words()));
        Assert.Equal(Enum.GetValues<CountingKey>().Length, Enum.GetValues<CountingKey>().Select(key => key.Words()).Distinct(StringComparer.Ordinal).Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((CountingKey)99).Words());
    }

    private static void Same(string rule, Func<ContactFacts, ContactFacts> without)
    {
        var spoke = 0;
        for (var seed = 0; seed < Tries; seed++)
        {
            var facts = new RandomFacts(seed).Next();
            var (known, other) = (Ask(rule, facts), Ask(rule, without(facts)));

            Assert.True(known.Sentence == other.Sentence && known.Result == other.Result, $"Seed {seed}: “{known.Sentence}”, and without the others “{other.Sentence}”");
            spoke += known.Result == RuleResult.NotApplicable ? 0 : 1;
        }

        Assert.True(spoke > 0, "The rule never had anything to say.");
    }

    private static RuleOutcome Ask(string rule, ContactFacts facts) => RuleBook.Current.Rules.Single(one => one.Info.Id == rule).Check(new RuleContext(facts, facts.Proposal.AsOf));

    private static TheoryData<string> Ids(params CountingKey[] keys) => [.. RuleBook.Current.Rules.Select(rule => rule.Info).Where(info => keys.Contains(info.CountsBy)).Select(info => info.Id)];
}
