using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Tests.Limits;

/// <summary>No rule and no number of the law without an entry in the changelog, on its day and in its place.</summary>
public sealed class LawChangesTests
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. RuleBook.Current.Rules.Select(rule => rule.Info)];

    [Fact]
    public void EveryRule_BeginsInOneEntry_OfItsDayAndPlace()
    {
        Assert.All(Rules, info =>
        {
            var entry = Assert.Single(LawChanges.All, change => change.Begins.Contains(info.Id));
            Assert.Equal((info.From, info.Jurisdiction), (entry.From, entry.Where));
        });
    }

    [Fact]
    public void EveryRuleThatEnds_EndsInOneEntry_OfTheDayAfter_AndNoOtherDoes()
    {
        var ending = Rules.Where(info => info.To is not null).Select(info => (info.Id, info.To!.Value.PlusDays(1)));

        Assert.Equal(ending, LawChanges.All.SelectMany(change => change.Ends.Select(id => (id, change.From))));
    }

    [Fact]
    public void EveryValueOfEveryNumber_StandsInOneEntry_OfItsDay_AndNoOtherDoes()
    {
        var values = NumberOfLaw.All.SelectMany(number => number.Values.Select(value => $"{number.Name} {value.From}")).Order(StringComparer.Ordinal);

        Assert.Equal(values, LawChanges.All.SelectMany(change => change.Numbers.Select(name => $"{name} {change.From}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NoEntry_NamesARuleThatIsNotInTheBook()
    {
        Assert.All(LawChanges.All.SelectMany(change => change.Begins), id => Assert.Contains(Rules, info => info.Id == id));
    }

    [Fact]
    public void Entries_SayWhat_CiteWhere_AndStandLatestFirst()
    {
        Assert.All(LawChanges.All, change => Assert.EndsWith(".", change.What, StringComparison.Ordinal));
        Assert.All(LawChanges.All, change => Assert.NotEmpty(change.Sources));
        Assert.Equal(LawChanges.All.Select(change => change.From).OrderDescending(), LawChanges.All.Select(change => change.From));
    }

    [Fact]
    public void About_ARuleThatEnded_FindsItsEndAndItsBeginning()
    {
        Assert.Equal([When.Day("2027-01-01"), When.Day("2021-11-30")], LawChanges.About("US-NYC-current-2-in-7").Select(change => change.From));
        Assert.Empty(LawChanges.About("US-nothing"));
    }
}
