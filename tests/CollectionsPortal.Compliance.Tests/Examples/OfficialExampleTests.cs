using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Tests.Documents;

namespace CollectionsPortal.Compliance.Tests.Examples;

/// <summary>The examples that the pages show say what the official text says, and are those that docs/law/coverage.md lists.</summary>
public sealed partial class OfficialExampleTests
{
    public static TheoryData<string> Numbers => [.. OfficialExample.All.Select(example => example.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void EveryCase_IsAnsweredAsTheOfficialTextSays(string number)
    {
        Official.Holds(number);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void EveryExample_HasCasesInWords_AboutRulesOfTheBook(string number)
    {
        var example = OfficialExample.All.Single(example => example.Number == number);

        Assert.NotEmpty(example.Cases);
        Assert.All(example.Cases, one => Assert.NotEmpty(one.Says));
        Assert.All(example.Cases.OfType<ContactCase>(), one => Assert.NotNull(one.Rule));
        Assert.All(example.Cases.Where(one => one.Rule is not null), one => Assert.NotNull(RuleBook.Current.Find(one.Rule!)));
    }

    [Fact]
    public void ACase_ThatTheRulesAnswerOtherwise_DoesNotHold()
    {
        var seven = OfficialExample.Find("14b2i-1-i")!.Cases.OfType<ContactCase>().First();

        Assert.True(seven.Ask(Scenario.Engine).Holds);
        Assert.False((seven with { Result = RuleResult.Pass }).Ask(Scenario.Engine).Holds);
        Assert.False((seven with { Verdict = Verdict.No }).Ask(Scenario.Engine).Holds);
        Assert.False((seven with { NextAllowed = When.At("2026-04-08 08:01") }).Ask(Scenario.Engine).Holds);
    }

    [Fact]
    public void WordsAndPeriods_ThatAreAnsweredOtherwise_DoNotHold()
    {
        var words = OfficialExample.Find("6e-1-i")!.Cases.OfType<WordsCase>().ToList();
        var period = OfficialExample.Find("34b5-1")!.Cases.OfType<PeriodCase>().First();

        Assert.False((words[0] with { Text = words[1].Text }).Ask(Scenario.Engine).Holds);
        Assert.False((words[1] with { Found = [] }).Ask(Scenario.Engine).Holds);
        Assert.False((period with { SentOn = period.SentOn.PlusDays(7) }).Ask(Scenario.Engine).Holds);
    }

    [Fact]
    public void Keys_AreDifferentAndFitAnAddress()
    {
        Assert.Equal(OfficialExample.All.Count, OfficialExample.All.DistinctBy(example => example.Key.ToUpperInvariant()).Count());
        Assert.All(OfficialExample.All, example => Assert.Matches(new Regex("^[a-zA-Z0-9-]+$", RegexOptions.None, TimeSpan.FromSeconds(1)), example.Key));
        Assert.All(OfficialExample.All, example => Assert.Same(example, OfficialExample.Find(example.Key.ToLowerInvariant())));
    }

    [Fact]
    public void All_StandInTheOrderOfTheOfficialText()
    {
        var numbers = OfficialExample.All.Select(example => example.Number).ToList();

        Assert.Equal("2(b)-1.i", numbers[0]);
        Assert.True(numbers.IndexOf("6(e)-1") < numbers.IndexOf("14(a)-1.i"));
        Assert.True(numbers.IndexOf("14(b)(4)-2.ii") < numbers.IndexOf("14(b)(4)-2.iii"));
    }

    [Fact]
    public void TheCoverage_SaysOfEveryExampleThatItStandsAsData_AndOfNoOther()
    {
        var claimed = Data().Matches(File.ReadAllText(Repository.Path("docs", "law", "coverage.md"))).Select(match => $"{match.Groups["number"].Value}: {match.Groups["cases"].Value}");

        Assert.Equal(OfficialExample.All.Select(example => $"{example.Number}: {example.Cases.Count}").Order(StringComparer.Ordinal), claimed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^\\| (?<number>[^|]+) \\| [^|]* \\| data, (?<cases>[0-9]+) case", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Data();
}
