using CollectionsPortal.Compliance.Examples;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>The official examples as they stand in the book: a test named after an example asks the very cases that its page shows.</summary>
internal static class Official
{
    /// <param name="number">As the official text numbers it.</param>
    public static void Holds(string number)
    {
        var example = OfficialExample.All.Single(example => example.Number == number);

        Assert.All(example.Cases, one => Assert.True(one.Ask(Scenario.Engine).Holds, $"{number}, \"{one.Says}\": {one.Ask(Scenario.Engine)}"));
    }
}
