using System.CommandLine;
using System.Text;
using System.Text.Json;
using CollectionsPortal.Web.Commands;

namespace CollectionsPortal.Web.Tests.Commands;

/// <summary>The command as the shell sees it: what it prints and how it ends.</summary>
public sealed class CheckContactTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("check-contact").FullName;

    [Theory]
    [InlineData("permitted", "permitted")]
    [InlineData("not-now", "notNow")]
    [InlineData("needs-review", "needsReview")]
    [InlineData("no", "no")]
    public async Task Sample_IsJudged(string sample, string verdict)
    {
        var (exit, output, errors) = await CheckAsync(Sample(sample));

        Assert.Equal((ExitCode.Done, string.Empty), (exit, errors));
        Assert.Equal(verdict, JsonDocument.Parse(output).RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task UnknownField_IsNamedAndNothingIsDecided()
    {
        var facts = (await File.ReadAllTextAsync(Sample("permitted"))).Replace("\"channel\"", "\"chanel\"", StringComparison.Ordinal);

        var (exit, output, errors) = await CheckAsync(Write(facts));

        Assert.Equal((ExitCode.Failed, string.Empty), (exit, output));
        Assert.Contains("chanel", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task JsonLines_AreJudgedOneByOne_AndTheBadOneIsNamedByItsLine()
    {
        var good = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("permitted"))).RootElement);

        var (exit, output, errors) = await CheckAsync(Write($"{good}\n{{\"schema\":1}}\n{good}\n"));
        var (allBad, _, _) = await CheckAsync(Write("{\"schema\":1}\n{\"schema\":1}\n"));

        Assert.Equal(ExitCode.DoneWithRefusals, exit);
        Assert.Equal(2, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Line 2:", errors, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, allBad);
    }

    [Fact]
    public async Task JsonLines_MoreThanAreJudgedAtOnce_ComeInTheirOrder()
    {
        var good = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("permitted"))).RootElement);
        var bad = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("no"))).RootElement);
        var lines = Enumerable.Range(0, 9000).Select(at => at % 3 == 0 ? bad : good).ToList();

        var (exit, output, errors) = await CheckAsync(Write(string.Join('\n', lines)));

        var verdicts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Contains("\"verdict\":\"no\"", StringComparison.Ordinal));
        Assert.Equal((ExitCode.Done, string.Empty), (exit, errors));
        Assert.Equal(lines.Select(line => line == bad), verdicts);
    }

    [Fact]
    public async Task JsonLines_WithAMarkBlanksAndALineLongerThanABlock_AreAllJudged()
    {
        var good = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("permitted"))).RootElement);
        var spaced = good.Replace("{\"schema\"", "{" + new string(' ', 700_000) + "\"schema\"", StringComparison.Ordinal);

        var (exit, output, errors) = await CheckAsync(Write($"\uFEFF{good}\r\n\r\n  \n{spaced}\n{good}"));

        Assert.Equal((ExitCode.Done, string.Empty), (exit, errors));
        Assert.Equal(3, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Short_NamesTheRulesThatPass_AndTheRuleBookHasTheirWords()
    {
        var good = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("not-now"))).RootElement);
        await using var book = new MemoryStream();

        var (exit, output, _) = await CheckAsync(Write($"{good}\n{good}"), isShort: true);
        await CheckContactCommand.PrintRulesAsync(book, CancellationToken.None);

        var line = JsonDocument.Parse(output.Split('\n')[0]).RootElement;
        var rules = JsonDocument.Parse(book.ToArray()).RootElement.GetProperty("rules").EnumerateArray().ToDictionary(rule => rule.GetProperty("rule").GetString()!);
        Assert.Equal((ExitCode.Done, "notNow"), (exit, line.GetProperty("verdict").GetString()));
        Assert.NotEmpty(line.GetProperty("passes").EnumerateArray());
        Assert.All(line.GetProperty("passes").EnumerateArray(), id => Assert.NotEmpty(rules[id.GetString()!].GetProperty("citation").GetString()!));
        Assert.Contains(line.GetProperty("outcomes").EnumerateArray(), outcome => outcome.GetProperty("result").GetString() == "block");
    }

    [Theory]
    [InlineData("check-contact", 1)]
    [InlineData("check-contact --rules", 0)]
    [InlineData("check-contact - --short", 0)]
    public void Command_WithoutFacts_NeedsRules(string line, int errors)
        => Assert.Equal(errors, new RootCommand { CheckContactCommand.Create() }.Parse(line).Errors.Count);

    [Fact]
    public async Task OneObjectOnOneLine_IsOneObject()
    {
        var good = JsonSerializer.Serialize(JsonDocument.Parse(await File.ReadAllTextAsync(Sample("permitted"))).RootElement);

        var (exit, output, _) = await CheckAsync(Write(good));

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal("permitted", JsonDocument.Parse(output).RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task MissingFile_Fails()
    {
        var (exit, _, errors) = await CheckAsync(Path.Combine(folder, "none.json"));

        Assert.Equal(ExitCode.Failed, exit);
        Assert.Contains("cannot be read", errors, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static async Task<(int Exit, string Output, string Errors)> CheckAsync(string file, bool isShort = false)
    {
        await using var output = new MemoryStream();
        await using var errors = new StringWriter();
        var exit = await CheckContactCommand.CheckAsync(file, isShort, output, errors, CancellationToken.None);
        return (exit, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private static string Sample(string name) => Path.Combine(AppContext.BaseDirectory, "samples", $"check-contact-{name}.json");

    private string Write(string text)
    {
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.json");
        File.WriteAllText(path, text);
        return path;
    }
}
