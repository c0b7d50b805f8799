using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Tests.Random;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

public sealed class RuleBookTests
{
    [Fact]
    public void Ids_AreUnique()
    {
        var ids = RuleBook.Current.Rules.Select(rule => rule.Info.Id).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void EveryRuleOfTheAssembly_StandsInTheBook_Once()
    {
        var written = typeof(RuleBook).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IContactRule)) && type is { IsAbstract: false, IsInterface: false });

        Assert.Equal(written.Select(type => type.Name).Order(StringComparer.Ordinal), RuleBook.Current.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryRule_HasItsCitation_Sentences_AndDates()
    {
        Assert.All(RuleBook.Current.Rules.Select(rule => rule.Info), info =>
        {
            Assert.NotEmpty(info.Citation.Text);
            Assert.True(info.Basis == RuleBasis.WeChoose || info.Citation.Url is not null, info.Id);
            Assert.EndsWith(".", info.Statement, StringComparison.Ordinal);
            Assert.EndsWith(".", info.PassSentence, StringComparison.Ordinal);
            Assert.EndsWith(".", info.NotApplicableSentence, StringComparison.Ordinal);
            Assert.True(info.From > new LocalDate(1970, 1, 1) && (info.To is null || info.To > info.From), info.Id);
        });
    }

    [Fact]
    public void EveryRule_HasATestClass_ThatShowsBothSides()
    {
        var tests = typeof(RuleBookTests).Assembly.GetTypes().Select(type => type.Name).ToHashSet(StringComparer.Ordinal);

        Assert.All(RuleBook.Current.Rules, rule => Assert.Contains(rule.GetType().Name + "Tests", tests));
    }

    [Fact]
    public void OnlyHouseRules_CanBeOverridden()
    {
        Assert.All(RuleBook.Current.Rules.Select(rule => rule.Info), info =>
            Assert.Equal(info.Id.StartsWith("HOUSE-", StringComparison.Ordinal), info.CanBeOverridden));
    }

    [Fact]
    public void TheLaw_CannotBeOverridden()
    {
        var atNight = Given.Call("2026-04-08 22:00");
        var overrides = RuleBook.Current.Rules.Select(rule => new HouseOverride { RuleId = rule.Info.Id, By = "1", Reason = "Urgent." }).ToList();

        Assert.Equal(Verdict.NotNow, atNight.Proposal(proposal => proposal with { Overrides = overrides }).Decide().Verdict);
    }

    [Fact]
    public void BeforeARuleIsInForce_ItDoesNotApply()
    {
        var old = Given.Call("2021-11-28 12:00").Consumer(consumer => consumer with { UnreadRemark = true, LocationSignals = [] }).Decide();

        Assert.All(old.Outcomes, outcome => Assert.Equal(RuleResult.NotApplicable, outcome.Result));
        Assert.Empty(RuleBook.Current.AsOf(new LocalDate(2021, 11, 29)));
        Assert.NotEmpty(RuleBook.Current.AsOf(new LocalDate(2021, 11, 30)));
    }

    [Fact]
    public void EveryDay_LiesInAnEra_WhoseForceIsThatOfTheDaysAroundIt()
    {
        var book = RuleBook.Current;
        var turning = book.Rules.SelectMany(rule => rule.Info.To is { } last ? new[] { rule.Info.From, last } : [rule.Info.From]).Distinct();

        foreach (var day in turning.SelectMany(turn => Enumerable.Range(-5, 11).Select(turn.PlusDays)).Append(new LocalDate(1999, 1, 1)).Append(new LocalDate(2100, 1, 1)))
        {
            var force = book.ForceInEra(book.EraOf(day)).ToArray();

            Assert.Equal(book.Rules.Select(rule => ForceAround(rule.Info, day)), force);
        }
    }

    [Theory]
    [InlineData("2026-12-01", "2026-12-20", false)]
    [InlineData("2026-12-20", "2027-01-10", true)]
    [InlineData("2025-05-10", "2025-05-20", true)]
    [InlineData("2025-05-17", "2025-06-20", false)]
    [InlineData("2025-05-10", "2025-05-16", true)]
    [InlineData("2025-05-16", "2025-05-20", true)]
    [InlineData("2025-05-10", "2025-05-15", false)]
    public void TurnsBetween_SeesRulesAndNumbers(string first, string last, bool turns)
    {
        Assert.Equal(turns, RuleBook.Current.TurnsBetween(When.Day(first), When.Day(last)));
    }

    [Fact]
    public void Editions_AreHeldByTheirVersion_TodaysAmongThem()
    {
        Assert.Same(RuleBook.Current, RuleBook.Edition(RuleBook.Current.Version));
        Assert.Null(RuleBook.Edition("2019.1"));
        Assert.Equal(RuleBook.Editions.Count, RuleBook.Editions.DistinctBy(book => book.Version).Count());
    }

    private static RuleBook.Force ForceAround(RuleInfo info, LocalDate day) => Enumerable.Range(-1, 3).Count(away => info.IsInForce(day.PlusDays(away))) switch
    {
        0 => RuleBook.Force.Nowhere,
        3 => RuleBook.Force.Everywhere,
        _ => RuleBook.Force.Somewhere,
    };

    [Fact]
    public void Find_KnowsItsRules()
    {
        Assert.Equal("12 CFR 1006.14(b)(2)(i)(A)", RuleBook.Current.Find("US-REGF-1006.14b-frequency-7in7")?.Citation.Text);
        Assert.Null(RuleBook.Current.Find("US-REGF-nothing"));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void EveryRule_HasAPassAndASomethingElse_AmongRandomFacts()
    {
        var seen = Enumerable.Range(0, 4000)
            .SelectMany(seed => Scenario.Engine.Decide(new RandomFacts(seed).Next()).Outcomes)
            .Select(outcome => (outcome.Rule.Id, outcome.Result)).ToHashSet();

        Assert.All(RuleBook.Current.Rules, rule =>
        {
            Assert.Contains(seen, pair => pair.Id == rule.Info.Id && pair.Result is RuleResult.Pass or RuleResult.Require && pair.Id == rule.Info.Id);
            Assert.Contains(seen, pair => pair.Id == rule.Info.Id && pair.Result is RuleResult.Warn or RuleResult.NeedsReview or RuleResult.Block or RuleResult.NotApplicable && pair.Id == rule.Info.Id);
        });
    }

    [Fact]
    public void DatedLimit_TakesTheValueOfTheDay()
    {
        var limit = new DatedLimit<int>("A number", Citation.House, (new LocalDate(2026, 1, 1), 7), (new LocalDate(2027, 1, 1), 3));

        Assert.Equal(7, limit.On(new LocalDate(2025, 1, 1)));
        Assert.Equal(7, limit.On(new LocalDate(2026, 12, 31)));
        Assert.Equal(3, limit.On(new LocalDate(2027, 1, 1)));
    }
}
