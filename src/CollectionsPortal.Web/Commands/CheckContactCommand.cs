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

    private const int LinesAtOnce = 4096;

    private static readonly ComplianceEngine Engine = new(RuleBook.Current);

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
        try
        {
            using var input = source == StandardInput ? Console.In : new StreamReader(source, Encoding.UTF8);
            return await CheckAsync(input, output, errors, ct);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync($"{source} cannot be read: {exception.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>A first line that is an object by itself begins JSON Lines, unless nothing follows; any other text is one object.</summary>
    private static async Task<int> CheckAsync(TextReader input, TextWriter output, TextWriter errors, CancellationToken ct)
    {
        var first = await input.ReadLineAsync(ct) ?? string.Empty;
        var second = await input.ReadLineAsync(ct);
        if (IsObject(first) && !string.IsNullOrWhiteSpace(second))
        {
            return await CheckLinesAsync(Lines([first, second], input), output, errors, ct);
        }

        return await CheckOneAsync($"{first}\n{second}\n{await input.ReadToEndAsync(ct)}", output, errors);
    }

    private static bool IsObject(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return text.TrimStart().StartsWith('{') && text.TrimEnd().EndsWith('}');
        }
    }

    private static IEnumerable<(int Number, string Text)> Lines(IReadOnlyList<string> read, TextReader rest)
    {
        var number = 0;
        foreach (var line in read)
        {
            yield return (++number, line);
        }

        while (rest.ReadLine() is { } line)
        {
            yield return (++number, line);
        }
    }

    private static async Task<int> CheckOneAsync(string text, TextWriter output, TextWriter errors)
    {
        var judged = Judge(text, FactsJson.Write);
        await (judged.Problem is null ? output.WriteLineAsync(judged.Decision) : errors.WriteLineAsync(judged.Problem));
        return judged.Problem is null ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>Some thousand lines at a time, on all cores, printed in their order: memory stays the same however many there are.</summary>
    private static async Task<int> CheckLinesAsync(IEnumerable<(int Number, string Text)> lines, TextWriter output, TextWriter errors, CancellationToken ct)
    {
        var (judged, refused) = (0, 0);
        foreach (var chunk in lines.Where(line => !string.IsNullOrWhiteSpace(line.Text)).Chunk(LinesAtOnce))
        {
            var answers = chunk.AsParallel().AsOrdered().WithCancellation(ct).Select(line => (line.Number, Answer: Judge(line.Text, FactsJson.WriteOneLine))).ToList();
            foreach (var (number, answer) in answers)
            {
                await (answer.Problem is null ? output.WriteLineAsync(answer.Decision) : errors.WriteLineAsync($"Line {number}: {answer.Problem}"));
                (judged, refused) = answer.Problem is null ? (judged + 1, refused) : (judged, refused + 1);
            }
        }

        return (judged, refused) switch
        {
            (_, 0) => ExitCode.Done,
            (0, _) => ExitCode.Failed,
            _ => ExitCode.DoneWithRefusals,
        };
    }

    private static (string? Decision, string? Problem) Judge(string facts, Func<Decision, string> write)
    {
        var reading = FactsJson.Read(facts);
        return reading.Facts is { } read
            ? (write(Engine.Decide(read)), null)
            : (null, reading.Problem!.Field.Length == 0 ? reading.Problem.Message : $"{reading.Problem.Field}: {reading.Problem.Message}");
    }
}
