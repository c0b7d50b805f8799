using System.Text.Json;
using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>What docs/law says is what the code does.</summary>
public sealed partial class DocumentTests
{
    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.Path("docs", "samples"), "check-contact-*.json").Select(Path.GetFileName).Select(name => name!).Order(StringComparer.Ordinal)];

    [Fact]
    public void TheCatalogueOfRules_IsWhatTheRuleBookSays()
    {
        IsWritten(RuleCatalogue.Write(RuleBook.Current), "rules.md");
    }

    [Fact]
    public void TheChangelogOfLaw_IsWhatTheRuleBookSays()
    {
        IsWritten(ChangelogOfLaw.Write(), "changelog.md");
    }

    [Fact]
    public void TheSentencesOfTheRules_AreThoseThatWereRead()
    {
        IsWritten(RuleSentences.Write(RuleBook.Current), "sentences.md");
    }

    [Fact]
    public void TheFindingsOfTheLanguageChecks_AreThoseThatWereRead()
    {
        IsWritten(LanguageCatalogue.Write(), "findings.md");
    }

    [Fact]
    public void EveryTestThatTheCoverageNames_Exists()
    {
        var tests = typeof(DocumentTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => $"{type.Name}.{method.Name}")).ToHashSet(StringComparer.Ordinal);
        var named = TestName().Matches(File.ReadAllText(Repository.Path("docs", "law", "coverage.md"))).Select(match => match.Groups["test"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.Contains(name, tests));
    }

    [Fact]
    public void EveryExampleThatATestNames_StandsInTheCoverage()
    {
        var coverage = File.ReadAllText(Repository.Path("docs", "law", "coverage.md"));
        var examples = typeof(DocumentTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Where(method => method.Name.StartsWith("Comment_", StringComparison.Ordinal)).Select(method => $"{type.Name}.{method.Name}"));

        Assert.All(examples, name => Assert.Contains($"`{name}`", coverage, StringComparison.Ordinal));
    }

    [Fact]
    public void TheWholeCatalogue_NamesEveryRuleOfTheBook_AndNoOther()
    {
        var named = CatalogueRow().Matches(File.ReadAllText(Repository.Path("docs", "law", "coverage.md"))).Select(match => match.Groups["id"].Value).ToList();

        Assert.Equal(RuleBook.Current.Rules.Select(rule => rule.Info.Id).Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void EverySample_IsRead_AndGivesTheVerdictInItsName(string name)
    {
        var reading = FactsJson.Read(File.ReadAllText(Repository.Path("docs", "samples", name)));

        Assert.Null(reading.Problem);
        var verdict = Scenario.Engine.Decide(reading.Facts!).Verdict;
        Assert.Equal($"check-contact-{Kebab(verdict)}.json", name);
    }

    [Fact]
    public void TheDescriptionOfTheFacts_NamesEveryFieldAndEveryWord()
    {
        var text = File.ReadAllText(Repository.Path("docs", "law", "facts.md"));
        Type[] records = [typeof(ContactFacts), typeof(ContactProposal), typeof(Recipient), typeof(Endpoint), typeof(HouseOverride), typeof(ConsumerFacts), typeof(LocationSignal), typeof(KnownLocation), typeof(InconvenientTime), typeof(WeeklyHours), typeof(ConvenientTime), typeof(InconvenientPlace), typeof(MediumRequest), typeof(EndpointRequest), typeof(WorkplaceProhibition), typeof(Representation), typeof(CeaseRequest), typeof(MoreCallsConsent), typeof(ContactConsent), typeof(Hold), typeof(DebtFacts), typeof(ValidationNotice), typeof(Dispute), typeof(PaperRequest), typeof(ContactProcedure), typeof(PastContact), typeof(HouseSettings)];
        var fields = records.SelectMany(type => type.GetProperties().Where(property => property.CanWrite && property.GetMethod is { IsStatic: false }).Select(property => property.Name));
        var words = records.SelectMany(type => type.GetProperties()).Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsEnum && type != typeof(WeekDays)).Distinct().SelectMany(Enum.GetNames);

        Assert.All(fields.Concat(words), name => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(name)}`", text, StringComparison.Ordinal));
    }

    private static void IsWritten(string expected, string name)
    {
        var path = Repository.Path("docs", "law", name);
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_DOCS") == "1") { File.WriteAllText(path, expected); }

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string Kebab(Verdict verdict) => verdict switch
    {
        Verdict.Permitted => "permitted",
        Verdict.NeedsReview => "needs-review",
        Verdict.NotNow => "not-now",
        _ => "no",
    };

    [GeneratedRegex("^\\| `(?<id>(US|UK|HOUSE)-[^`]+)` \\| rule \\|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex CatalogueRow();

    [GeneratedRegex("`(?<test>[A-Za-z]+Tests\\.[A-Za-z0-9_]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestName();
}
