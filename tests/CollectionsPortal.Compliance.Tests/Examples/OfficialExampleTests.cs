using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Examples;

namespace CollectionsPortal.Compliance.Tests.Examples;

/// <summary>The examples that the page for trying the rules shows say what the official text says.</summary>
public sealed class OfficialExampleTests
{
    public static TheoryData<string> Keys => [.. OfficialExample.All.Select(example => example.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Example_IsDecidedAsTheOfficialTextSays(string key)
    {
        var example = OfficialExample.Find(key)!;

        var decision = new ComplianceEngine(RuleBook.Current).Decide(example.Facts);

        Assert.Equal((example.Verdict, example.NextAllowed), (decision.Verdict, decision.Verdict == Verdict.Permitted ? null : decision.NextAllowed));
    }

    [Fact]
    public void Keys_AreDifferentAndFitAnAddress()
    {
        Assert.NotEmpty(OfficialExample.All);
        Assert.Equal(OfficialExample.All.Count, OfficialExample.All.DistinctBy(example => example.Key).Count());
        Assert.All(OfficialExample.All, example => Assert.Matches(new Regex("^[a-zA-Z0-9-]+$", RegexOptions.None, TimeSpan.FromSeconds(1)), example.Key));
    }
}
