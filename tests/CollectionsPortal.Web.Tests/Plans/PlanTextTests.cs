using System.Globalization;
using CollectionsPortal.Web.Pages.Plan;
using Xunit.Abstractions;

namespace CollectionsPortal.Web.Tests.Plans;

public sealed class PlanTextTests(ITestOutputHelper output)
{
    private const double HighestGrade = 8;

    [Fact]
    public void English_EverySentence_IsReadableInEighthGrade()
    {
        var all = PlanWording.Of(PlanText.English);
        var grade = ReadingGrade.Of(all.Select(said => said.Sentence));
        output.WriteLine($"All {all.Count} sentences: grade {grade.ToString("F1", CultureInfo.InvariantCulture)}");

        Assert.True(all.Count > 150, $"Only {all.Count} sentences were found: the test has gone blind.");
        Assert.InRange(grade, 0, HighestGrade);
        foreach (var part in all.GroupBy(said => said.Part))
        {
            var own = ReadingGrade.Of(part.Select(said => said.Sentence));
            output.WriteLine($"{part.Key}, {part.Count()}: grade {own.ToString("F1", CultureInfo.InvariantCulture)}");
            Assert.False(own > HighestGrade, $"{part.Key} is of grade {own.ToString("F1", CultureInfo.InvariantCulture)}.");
        }
    }

    [Fact]
    public void Grade_OfHardWords_IsAboveEight()
        => Assert.True(ReadingGrade.Of(["Notwithstanding the aforementioned obligation, consumers retain statutory entitlements regarding communication preferences and verification."]) > 16);

    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("asked", 1)]
    [InlineData("needed", 2)]
    [InlineData("table", 2)]
    [InlineData("creditor", 3)]
    [InlineData("contact", 2)]
    [InlineData("payment", 2)]
    [InlineData("company", 3)]
    [InlineData("allowed", 2)]
    [InlineData("interest", 3)]
    public void Syllables_OfAWord_AreCounted(string word, int expected) => Assert.Equal(expected, ReadingGrade.Syllables(word));

    [Fact]
    public void Spanish_EverySentence_DiffersFromTheEnglish()
    {
        var english = PlanWording.Of(PlanText.English).Select(said => said.Sentence).Where(s => s.Count(char.IsLetter) > 12 && s.Contains(' ', StringComparison.Ordinal)).ToHashSet();
        var spanish = PlanWording.Of(PlanText.Spanish);

        Assert.True(spanish.Count > 150, $"Only {spanish.Count} sentences were found: the test has gone blind.");
        Assert.DoesNotContain(spanish, said => english.Contains(said.Sentence));
    }
}
