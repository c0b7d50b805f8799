using System.CommandLine;
using System.Text;
using System.Text.Json;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts.Json;

namespace CollectionsPortal.Web.Commands;

/// <summary>Asks the rules without a database: facts in, decision out. The same shape as the receipts have.</summary>
public static class CheckContactCommand
{
    private const string StandardInput = "-";

    // One line for each decision, so that many can be read by a program.
    private static readonly JsonSerializerOptions OneLine = new() { WriteIndented = false, Encoder = FactsJson.Options.Encoder };

    private static readonly Argument<string> Source = new("facts")
    {
        Description = "A file with the facts of one contact as JSON, or of many, one on each line (JSON Lines); - reads standard input.",
    };

    public static Command Create()
    {
        var command = new Command(
            "check-contact",
            "Says whether a contact may be made, by which rules, and when next. Reads facts, prints decisions; writes nothing. " +
            "Exit codes: 0 every fact could be judged, 2 some could not, 1 none could.")
        {
            Source,
        };
        command.SetAction((parsed, ct) => CheckAsync(parsed.GetRequiredValue(Source), Console.Out, Console.Error, ct));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> CheckAsync(string source, TextWriter output, TextWriter errors, CancellationToken ct)
    {
        string text;
        try
        {
            text = source == StandardInput ? await Console.In.ReadToEndAsync(ct) : await File.ReadAllTextAsync(source, Encoding.UTF8, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{source} cannot be read: {exception.Message}");
            return ExitCode.Failed;
        }

        return IsOneObject(text) ? await CheckOneAsync(text, output, errors) : await CheckLinesAsync(text, output, errors, ct);
    }

    /// <summary>Many objects after one another are not one JSON document.</summary>
    private static bool IsOneObject(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return lines.Length < 2 || !lines[0].EndsWith('}');
        }
    }

    private static async Task<int> CheckOneAsync(string text, TextWriter output, TextWriter errors)
    {
        if (Judge(text) is not { } decision)
        {
            await errors.WriteLineAsync(ProblemOf(text));
            return ExitCode.Failed;
        }

        await output.WriteLineAsync(decision);
        return ExitCode.Done;
    }

    private static async Task<int> CheckLinesAsync(string text, TextWriter output, TextWriter errors, CancellationToken ct)
    {
        var (judged, refused, number) = (0, 0, 0);
        foreach (var line in text.Split('\n'))
        {
            ct.ThrowIfCancellationRequested();
            number++;
            if (string.IsNullOrWhiteSpace(line)) { continue; }

            if (Judge(line) is { } decision)
            {
                judged++;
                await output.WriteLineAsync(JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(decision), OneLine));
                continue;
            }

            refused++;
            await errors.WriteLineAsync($"Line {number}: {ProblemOf(line)}");
        }

        return (judged, refused) switch
        {
            (_, 0) => ExitCode.Done,
            (0, _) => ExitCode.Failed,
            _ => ExitCode.DoneWithRefusals,
        };
    }

    private static string? Judge(string facts)
        => FactsJson.Read(facts).Facts is { } read ? FactsJson.Write(new ComplianceEngine(RuleBook.Current).Decide(read)) : null;

    private static string ProblemOf(string facts)
    {
        var problem = FactsJson.Read(facts).Problem!;
        return problem.Field.Length == 0 ? problem.Message : $"{problem.Field}: {problem.Message}";
    }
}
